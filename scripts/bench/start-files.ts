import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { PICTURE_FOLDER } from '@/scripts/picture-files';
import { bar, type Result, type Setting } from './statistics';

/** What each page loads before anything is asked of it, and how many of those files are the picture check's. */
export async function startsWithout({ extension }: Setting): Promise<Result[]> {
  const pages = ['sidepanel.html', 'popup.html'].map(async (page): Promise<Result> => {
    const files = await loadedBy(extension, page);
    return told(page, files.filter(isPictures).length);
  });
  const folder = path.join(extension, 'content-scripts');
  const scripts = (await readdir(folder)).map(async (name): Promise<Result> => {
    const text = await readFile(path.join(folder, name), 'utf8');
    return told(name, text.includes('picture-worker') || text.includes(`/${PICTURE_FOLDER}/`) ? 1 : 0);
  });
  return Promise.all([...pages, ...scripts]);
}

const told = (what: string, count: number): Result => ({
  what: `files of the picture check loaded by ${what}`,
  figures: String(count),
  bar: bar(count, 0, String),
});

const isPictures = (file: string): boolean => /[\\/]picture(-worker)?-[\w-]+\.(js|css)$/.test(file);

/** Every script and style sheet that a page names, and what these import before they run. */
async function loadedBy(extension: string, page: string): Promise<string[]> {
  const html = await readFile(path.join(extension, page), 'utf8');
  const found = new Set(
    [...html.matchAll(/(?:src|href)="([^"]+\.(?:js|css))"/g)].map(([, file]) => file ?? ''),
  );
  for (const file of found) {
    if (!file.endsWith('.js')) continue;
    const text = await readFile(path.join(extension, file), 'utf8');
    for (const [, other] of text.matchAll(/(?:from|import)\s*"(\.[^"]+)"/g)) {
      found.add(path.posix.join(path.posix.dirname(file), other ?? ''));
    }
  }
  return [...found];
}
