import { mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { cpus, loadavg, tmpdir } from 'node:os';
import path from 'node:path';
import { findChromium } from '../setup/browsers.mjs';
import { root } from '../setup/run.mjs';
import { busyPages } from './busy-pages';
import { muchKept } from './much-kept';
import { pageAlone } from './page-alone';
import { panelOpening } from './panel-opening';
import { pictureCheck } from './picture-check';
import { startsWithout } from './start-files';
import { bar, type Result } from './statistics';

const EXTENSION = path.join(root, '.output/chrome-mv3');
const CONTENT_SCRIPT_AT_MOST = 20_000;

const executablePath = await findChromium();
if (executablePath === undefined) throw new Error('No Chromium found. "npm run bench" installs one.');
const folder = await mkdtemp(path.join(tmpdir(), 'bakkie-bench-'));
try {
  const setting = { executablePath, extension: EXTENSION, folder };
  printRow('', '', 'figures', 'at most');
  print(await contentScripts());
  print(await panelOpening(setting));
  print(await pageAlone(setting));
  print(await muchKept(setting));
  print(await pictureCheck(setting));
  print(await startsWithout(setting));
  print(await busyPages(setting));
  // Times stretch on a machine that has more to do than it has processors, and those of a page that waits most stretch most.
  console.log(`\n${String(cpus().length)} processors; load over the last 1, 5 and 15 minutes: ${load()}`);
} finally {
  await rm(folder, { recursive: true, force: true, maxRetries: 5 });
}

function print(results: readonly Result[]): void {
  for (const { what, figures, bar } of results) {
    printRow(bar === null ? '' : bar.isMet ? 'met' : 'MISSED', what, figures, bar?.atMost ?? '');
    if (bar?.isMet === false) process.exitCode = 1;
  }
}

function printRow(verdict: string, what: string, figures: string, atMost: string): void {
  console.log(`${verdict.padEnd(8)}${what.padEnd(78)}${figures.padEnd(42)}${atMost}`.trimEnd());
}

function load(): string {
  return loadavg()
    .map((value) => value.toFixed(1))
    .join(', ');
}

async function contentScripts(): Promise<Result[]> {
  const scripts = path.join(EXTENSION, 'content-scripts');
  const names = (await readdir(scripts)).filter((name) => name.endsWith('.js'));
  return Promise.all(
    names.map(async (name) => {
      const { size } = await stat(path.join(scripts, name));
      return {
        what: `content script ${name}`,
        figures: bytes(size),
        bar: bar(size, CONTENT_SCRIPT_AT_MOST, bytes),
      };
    }),
  );
}

function bytes(value: number): string {
  return `${String(value)} bytes`;
}
