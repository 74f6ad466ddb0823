/**
 * `npm start`: Bakkie in a browser, from nothing. Installs what is missing, builds, and opens a browser with the extension
 * beside a played meeting. Without a display it walks the main job by itself and leaves pictures in `screenshots/`;
 * `npm start -- --headless` does that where there is one.
 */
import process from 'node:process';
import { ensureChromium } from './setup/browsers.mjs';
import { ensureDependencies } from './setup/dependencies.mjs';
import { run } from './setup/run.mjs';

const WHOLE_DAY = 24 * 60 * 60_000;

try {
  await ensureDependencies();
  const browser = await ensureChromium();
  console.log('Building the extension.');
  const build = await run('wxt', ['build']);
  if (build.code !== 0) throw new Error(`The extension could not be built:\n${build.output}`);
  const { code } = await run('node', ['scripts/run-typescript.mjs', 'scripts/walk.ts'], {
    show: true,
    env: { BAKKIE_CHROMIUM: browser, BAKKIE_HEADLESS: hasDisplay() ? '' : '1' },
    limitMs: WHOLE_DAY,
  });
  process.exitCode = code;
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}

function hasDisplay() {
  if (process.argv.includes('--headless') || process.env.CI) return false;
  const isDesktop = process.platform === 'darwin' || process.platform === 'win32';
  return isDesktop || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);
}
