import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../../../', import.meta.url));

/** What .gitignore leaves out; also where there is no git, as in an unpacked archive. */
const ignored = ['.git/', ...readFileSync(path.join(root, '.gitignore'), 'utf8').split('\n')].map((line) =>
  line.trim(),
);

/** Paths from the root of every file that belongs to the repository; with `/` on every system. */
export function repositoryFiles(folder = ''): string[] {
  return readdirSync(path.join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const own = `${folder}${entry.name}`;
    if (entry.isDirectory()) return ignored.includes(`${entry.name}/`) ? [] : repositoryFiles(`${own}/`);
    return ignored.includes(`*${path.extname(own)}`) ? [] : [own];
  });
}

export function read(file: string): string {
  return readFileSync(path.join(root, file), 'utf8');
}

/** `file:line` of every line that matches, for messages that can be clicked. */
export function linesThat(match: RegExp, files: string[]): string[] {
  return files.flatMap((file) =>
    read(file)
      .split('\n')
      .flatMap((line, index) => (match.test(line) ? [`${file}:${String(index + 1)} ${line.trim()}`] : [])),
  );
}

export const isCode = (file: string) => /\.(ts|tsx|js|mjs|cjs)$/.test(file);
export const isProduct = (file: string) => /^(lib|components|entrypoints)\//.test(file);
