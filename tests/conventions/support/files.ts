import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../../../', import.meta.url));

/** Paths from the root of every file that is, or is about to be, in the repository; with `/` on every system. */
export function repositoryFiles(): string[] {
  const listed = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
    cwd: root,
  });
  return listed
    .toString()
    .split('\n')
    .filter((file) => file !== '' && existsSync(path.join(root, file)));
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
