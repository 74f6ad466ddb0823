/** `npm run picture-screens`: a picture of the picture check for every finding, in both languages, light and dark. */
import process from 'node:process';
import { ensureChromium } from './setup/browsers.mjs';
import { ensureDependencies } from './setup/dependencies.mjs';
import { run } from './setup/run.mjs';

const HALF_AN_HOUR = 30 * 60_000;

try {
  await ensureDependencies();
  const browser = await ensureChromium();
  const build = await run('wxt', ['build']);
  if (build.code !== 0) throw new Error(`The extension could not be built:\n${build.output}`);
  const { code } = await run(
    'node',
    ['scripts/run-typescript.mjs', 'scripts/picture-screens.ts', ...process.argv.slice(2)],
    {
      show: true,
      env: { BAKKIE_CHROMIUM: browser },
      limitMs: HALF_AN_HOUR,
    },
  );
  process.exitCode = code;
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
