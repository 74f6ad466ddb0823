import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { root, run } from '../setup/run.mjs';

const BUILDS = [[], ['-b', 'edge'], ['-b', 'firefox', '--mv3']];
const NOT_COPIED = ['.git', '.cache', '.output', '.wxt', 'node_modules', 'screenshots', 'test-results'];

/**
 * Makes the files for the stores twice: here, and from a copy of the sources in another folder. Who has the same sources can so see that
 * the file in a store was made of them.
 *
 * @returns {Promise<{ same: string[], different: string[], trouble: string[] }>} names of files; what went wrong in making them
 */
export async function zipTwice() {
  const elsewhere = mkdtempSync(path.join(tmpdir(), 'bakkie-zips-'));
  try {
    const copied = (file) => !NOT_COPIED.includes(path.relative(root, file));
    cpSync(root, elsewhere, { recursive: true, filter: copied });
    symlinkSync(path.join(root, 'node_modules'), path.join(elsewhere, 'node_modules'), 'junction');
    const [here, there] = await Promise.all([zipIn(root), zipIn(elsewhere)]);
    const names = [...new Set([...here.sums.keys(), ...there.sums.keys()])].sort();
    const isSame = (name) => here.sums.get(name) === there.sums.get(name);
    return {
      same: names.filter(isSame),
      different: names.filter((name) => !isSame(name)),
      trouble: [...here.trouble, ...there.trouble],
    };
  } finally {
    rmSync(elsewhere, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** The SHA-256 of every zip made in this folder, by name. */
async function zipIn(folder) {
  const output = path.join(folder, '.output');
  const zips = () => readdirSync(output).filter((name) => name.endsWith('.zip'));
  rmSync(output, { recursive: true, force: true });
  const trouble = [];
  for (const build of BUILDS) {
    const { code, output: said } = await run('wxt', ['zip', ...build], { cwd: folder });
    if (code !== 0) trouble.push(said.trimEnd());
  }
  const sumOf = (name) =>
    createHash('sha256')
      .update(readFileSync(path.join(output, name)))
      .digest('hex');
  return { trouble, sums: new Map(trouble.length > 0 ? [] : zips().map((name) => [name, sumOf(name)])) };
}
