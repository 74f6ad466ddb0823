import { mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { findChromium } from '../setup/browsers.mjs';
import { root } from '../setup/run.mjs';
import { busyPages } from './busy-pages';
import { panelOpening } from './panel-opening';
import { pictureCheck } from './picture-check';

/** One figure against its bar. */
export interface Result {
  readonly what: string;
  readonly figures: string;
  /** Null where there is no bar, only a figure. */
  readonly isMet: boolean | null;
}

const EXTENSION = path.join(root, '.output/chrome-mv3');
const CONTENT_SCRIPT_AT_MOST = 20_000;

const executablePath = await findChromium();
if (executablePath === undefined) throw new Error('No Chromium found. "npm run bench" installs one.');
const folder = await mkdtemp(path.join(tmpdir(), 'bakkie-bench-'));
try {
  const setting = { executablePath, extension: EXTENSION, folder };
  print(await contentScripts());
  print(await panelOpening(setting));
  print(await pictureCheck(setting));
  print(await busyPages(setting));
} finally {
  await rm(folder, { recursive: true, force: true, maxRetries: 5 });
}

function print(results: readonly Result[]): void {
  for (const { what, figures, isMet } of results) {
    console.log(`${isMet === null ? '      ' : isMet ? 'met   ' : 'MISSED'}  ${what}: ${figures}`);
    if (isMet === false) process.exitCode = 1;
  }
}

async function contentScripts(): Promise<Result[]> {
  const scripts = path.join(EXTENSION, 'content-scripts');
  const names = (await readdir(scripts)).filter((name) => name.endsWith('.js'));
  return Promise.all(
    names.map(async (name) => {
      const { size } = await stat(path.join(scripts, name));
      const figures = `${String(size)} bytes (at most ${String(CONTENT_SCRIPT_AT_MOST)})`;
      return { what: `content script ${name}`, figures, isMet: size <= CONTENT_SCRIPT_AT_MOST };
    }),
  );
}
