/** `npm run bench`: what Bakkie costs, measured side by side in one run. Exit code 1 when a bar is not met. */
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
  const { code } = await run('node', ['scripts/run-typescript.mjs', 'scripts/bench/bench.ts'], {
    show: true,
    env: { BAKKIE_CHROMIUM: browser },
    limitMs: HALF_AN_HOUR,
  });
  process.exitCode = code;
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
