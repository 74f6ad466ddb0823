import process from 'node:process';
import { ensureChromium } from './browsers.mjs';
import { ensureDependencies } from './dependencies.mjs';
import { run } from './run.mjs';

/**
 * Installs what is missing, builds the extension and runs a TypeScript file of this repository on it, with the arguments that were given.
 * The exit code of this process is that of the file; 1 when it did not come to that.
 *
 * @param {string} file from the top of the repository
 * @param {number} limitMinutes after which it is ended
 */
export async function runOnBuild(file, limitMinutes) {
  try {
    await ensureDependencies();
    const browser = await ensureChromium();
    const build = await run('wxt', ['build']);
    if (build.code !== 0) throw new Error(`The extension could not be built:\n${build.output}`);
    const { code } = await run('node', ['scripts/run-typescript.mjs', file, ...process.argv.slice(2)], {
      show: true,
      env: { BAKKIE_CHROMIUM: browser },
      limitMs: limitMinutes * 60_000,
    });
    process.exitCode = code;
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}
