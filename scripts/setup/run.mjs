import { spawn } from 'node:child_process';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../../', import.meta.url));

/**
 * The environment of every child: `node_modules/.bin` comes first, because the package `node` puts there the Node that
 * the tools need, whatever older one this script itself runs on.
 */
export function childEnvironment(extra = {}) {
  const bin = path.join(root, 'node_modules', '.bin');
  const inherited = { ...process.env };
  const pathName = Object.keys(inherited).find((name) => name.toUpperCase() === 'PATH') ?? 'PATH';
  return { ...inherited, [pathName]: `${bin}${path.delimiter}${inherited[pathName] ?? ''}`, ...extra };
}

/**
 * Runs a program to its end.
 *
 * @param {string} command a program, looked up in `node_modules/.bin` first
 * @param {string[]} args
 * @param {{ show?: boolean, cwd?: string, env?: Record<string, string>, limitMs?: number }} [options] `show` passes the output on as
 *   it comes; otherwise it is kept and returned. After `limitMs` the program and its children are ended.
 * @returns {Promise<{ code: number, output: string }>} code 0 is success; 127 when there is no such program
 */
export function run(command, args, { show = false, cwd = root, env = {}, limitMs = 600_000 } = {}) {
  const isWindows = process.platform === 'win32';
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd,
      env: childEnvironment(env),
      stdio: show ? 'inherit' : ['ignore', 'pipe', 'pipe'],
      shell: isWindows,
      // A group of its own, so that ending it ends the browsers and workers it started.
      detached: !isWindows,
    });
    let output = '';
    child.stdout?.on('data', (chunk) => (output += chunk));
    child.stderr?.on('data', (chunk) => (output += chunk));

    const end = () => {
      if (isWindows) child.kill();
      else process.kill(-child.pid, 'SIGKILL');
    };
    const limit = setTimeout(() => {
      output += `\n${command} was still busy after ${String(limitMs / 60_000)} minutes and was ended.`;
      end();
    }, limitMs);
    const interrupted = () => {
      end();
      process.exit(130);
    };
    process.once('SIGINT', interrupted);
    process.once('SIGTERM', interrupted);

    const done = (code, message = '') => {
      clearTimeout(limit);
      process.off('SIGINT', interrupted);
      process.off('SIGTERM', interrupted);
      resolve({ code, output: output + message });
    };
    child.once('error', (error) => done(127, error.message));
    child.once('close', (code) => done(code ?? 1));
  });
}
