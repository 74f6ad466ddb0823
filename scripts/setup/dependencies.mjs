import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { npm } from './npm.mjs';
import { root } from './run.mjs';

/**
 * Installs the packages of package-lock.json when they are not there or not the same. npm keeps a list of what it
 * installed in `node_modules/.package-lock.json`, written last: that is the stamp.
 *
 * @returns {Promise<void>}
 * @throws {Error} with a sentence for people when npm cannot
 */
export async function ensureDependencies() {
  if (isInstalled()) return;
  console.log('Setting up: installing packages (npm ci), about a minute the first time.');
  const { code, output } = await npm(['ci', '--no-audit', '--no-fund', '--loglevel=error']);
  if (code !== 0) throw new Error(`npm ci did not succeed:\n${output}`);
  if (!isInstalled())
    throw new Error('npm ci finished, but packages are missing. Delete node_modules and try again.');
}

function isInstalled() {
  const wanted = packagesIn('package-lock.json');
  const present = packagesIn('node_modules/.package-lock.json');
  if (!wanted || !present || !existsSync(path.join(root, 'node_modules', '.bin'))) return false;
  return Object.entries(wanted).every(([name, { version, optional }]) => {
    if (name === '') return true;
    // Binaries for other systems stand in the lock file, but not on this machine.
    return present[name] ? present[name].version === version : Boolean(optional);
  });
}

function packagesIn(lockFile) {
  const file = path.join(root, lockFile);
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).packages : undefined;
}
