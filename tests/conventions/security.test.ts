import { existsSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { steps } from '@/scripts/steps.mjs';
import { read, root } from './support/files';

const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };

/** The promises of `SECURITY.md`, each with what its last column names. */
const promises = read('SECURITY.md')
  .split('\n')
  .filter((line) => line.startsWith('|') && !/^\| (Promise|-+)/.test(line))
  .map((line) => {
    const [, promise = '', attack = ''] = line.split('|').map((cell) => cell.trim());
    return { promise, named: [...attack.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name) };
  });

it('there are promises to look at', () => {
  expect(promises.length).toBeGreaterThan(30);
});

describe.each(promises)('$promise', ({ named }) => {
  it('is attacked by something that is there', () => {
    expect(named).not.toEqual([]);
    const missing = named.filter((name) => !(isStep(name) ?? isScript(name) ?? isFile(name)));
    expect(missing).toEqual([]);
  });
});

const isStep = (name: string): boolean | undefined => {
  const [, step] = /^npm test -- (\w+)$/.exec(name) ?? [];
  return step === undefined ? undefined : steps.some((each) => each.name === step);
};

const isScript = (name: string): boolean | undefined => {
  const [, script] = /^npm run ([\w:-]+)$/.exec(name) ?? [];
  return script === undefined ? undefined : script in scripts;
};

const isFile = (name: string): boolean => existsSync(path.join(root, name));
