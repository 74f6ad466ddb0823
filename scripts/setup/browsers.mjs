import { spawnSync } from 'node:child_process';
import { existsSync, realpathSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { run } from './run.mjs';

/**
 * Where browsers live that take an unpacked extension from the command line. Branded Chrome (since 137) and Edge refuse
 * `--load-extension`, so they are no candidates.
 * https://developer.chrome.com/blog/extension-news-june-2025 (seen 2026-11-22)
 */
const CHROMIUM = {
  linux: ['chromium', 'chromium-browser', '/opt/chromium/chrome'],
  darwin: [
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
  ],
  win32: [
    '%LOCALAPPDATA%\\Chromium\\Application\\chrome.exe',
    '%PROGRAMFILES%\\Chromium\\Application\\chrome.exe',
  ],
};

const FIREFOX = {
  linux: ['firefox-esr', 'firefox', '/opt/firefox/firefox'],
  darwin: [
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    '/Applications/Firefox Developer Edition.app/Contents/MacOS/firefox',
  ],
  win32: ['%PROGRAMFILES%\\Mozilla Firefox\\firefox.exe', '%LOCALAPPDATA%\\Mozilla Firefox\\firefox.exe'],
};

/** Path of a Chromium on this machine, or undefined. The variable BAKKIE_CHROMIUM goes before everything. */
export async function findChromium() {
  const named = process.env.BAKKIE_CHROMIUM;
  if (named) return named;
  return firstThatRuns([await playwrightsOwn(), ...candidates(CHROMIUM)], /Chrom/);
}

/** Path of a Firefox on this machine, or undefined. The variable BAKKIE_FIREFOX goes before everything. */
export function findFirefox() {
  const named = process.env.BAKKIE_FIREFOX;
  if (named) return named;
  return firstThatRuns(candidates(FIREFOX), /Firefox/);
}

/** Finds a Chromium, or installs one: Playwright's download first, Debian's package when that does not work. */
export async function ensureChromium() {
  const found = await findChromium();
  if (found) return found;
  console.log('Setting up: no Chromium found, downloading one with Playwright.');
  await run('playwright', ['install', 'chromium'], { limitMs: 300_000 });
  const downloaded = await findChromium();
  if (downloaded) return downloaded;
  await installFromDebian('chromium');
  const installed = await findChromium();
  if (installed) return installed;
  throw new Error(
    'No Chromium here, and none could be installed. Install Chromium (Debian, Ubuntu: "sudo apt install chromium"; ' +
      'elsewhere: "npx playwright install --with-deps chromium"), or set BAKKIE_CHROMIUM to the path of one.',
  );
}

/** Finds a Firefox, or installs Debian's. */
export async function ensureFirefox() {
  const found = findFirefox();
  if (found) return found;
  await installFromDebian('firefox-esr');
  const installed = findFirefox();
  if (installed) return installed;
  throw new Error(
    'No Firefox here, and none could be installed. Install Firefox 140 or later (Debian: "sudo apt install firefox-esr"; ' +
      'elsewhere: https://www.mozilla.org/firefox), or set BAKKIE_FIREFOX to the path of one.',
  );
}

async function installFromDebian(name) {
  const isRoot = process.getuid?.() === 0;
  if (!isRoot || !existsSync('/usr/bin/apt-get')) return;
  console.log(`Setting up: installing ${name} with apt-get.`);
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  await run('apt-get', ['update', '-qq'], { env });
  const { code, output } = await run('apt-get', ['install', '-y', '-qq', name], { env });
  if (code !== 0) console.log(`apt-get could not install ${name}:\n${output}`);
}

async function playwrightsOwn() {
  const { chromium } = await import('playwright');
  return chromium.executablePath();
}

function candidates(table) {
  const names = table[process.platform] ?? [];
  return names.flatMap((name) => {
    const expanded = name.replace(/%(\w+)%/g, (_, variable) => process.env[variable] ?? '');
    return path.isAbsolute(expanded) ? [expanded] : onPath(expanded);
  });
}

function onPath(name) {
  return (process.env.PATH ?? '').split(path.delimiter).map((folder) => path.join(folder, name));
}

function firstThatRuns(paths, name) {
  return paths.find((file) => file && existsSync(file) && !isSnap(file) && saysItsVersion(file, name));
}

/** A browser in a snap cannot read an extension from a folder whose name begins with a dot. */
function isSnap(file) {
  return realpathSync(file).includes('/snap');
}

/** Also tells a browser from a stub, and one that misses a system library from one that works. */
function saysItsVersion(file, name) {
  if (process.platform === 'win32') return true;
  const { status, stdout } = spawnSync(file, ['--version'], { timeout: 30_000, encoding: 'utf8' });
  return status === 0 && name.test(stdout);
}
