/**
 * `npm run torture`: the power cut, the worker stopped, the disk full, all at random moments, and what was lost of it. Exit code 1 when
 * anything was. `--seed N` plays the same rounds again, `--rounds N` fewer of each, `--only NAME` one kind.
 */
import process from 'node:process';
import { ensureChromium } from './setup/browsers.mjs';
import { ensureDependencies } from './setup/dependencies.mjs';
import { run } from './setup/run.mjs';

const TWENTY_MINUTES = 20 * 60_000;

try {
  await ensureDependencies();
  const browser = await ensureChromium();
  const build = await run('wxt', ['build']);
  if (build.code !== 0) throw new Error(`The extension could not be built:\n${build.output}`);
  const { code } = await run(
    'node',
    ['scripts/run-typescript.mjs', 'scripts/torture/torture.ts', ...process.argv.slice(2)],
    {
      show: true,
      env: { BAKKIE_CHROMIUM: browser },
      limitMs: TWENTY_MINUTES,
    },
  );
  process.exitCode = code;
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
