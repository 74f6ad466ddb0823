import { describe, expect, it } from 'vitest';
import { lint } from './support/lint';

const lines = (count: number) =>
  Array.from({ length: count }, (_, index) => `export const a${String(index)} = 1;`).join('\n');

const COMPONENT = 'components/ui/A.tsx';
const DOMAIN = 'lib/domain/a.ts';
const TEST = 'tests/unit/a.test.ts';

describe('the linter stops', () => {
  it.each([
    ['a clock in the domain', DOMAIN, 'export const a = () => Date.now();', 'no-restricted-syntax'],
    ['today in the domain', DOMAIN, 'export const a = () => new Date();', 'no-restricted-syntax'],
    ['chance in the domain', DOMAIN, 'export const a = () => Math.random();', 'no-restricted-syntax'],
    ['a document in the domain', DOMAIN, 'export const a = () => document.title;', 'no-restricted-globals'],
    ['a window in the domain', DOMAIN, 'export const a = () => window.name;', 'no-restricted-globals'],
    ['a timer in the domain', DOMAIN, 'setTimeout(() => undefined, 1);', 'no-restricted-globals'],
    ['a request', 'lib/export/a.ts', `void fetch('https://example.org');`, 'no-restricted-globals'],
    ['a request from the domain', DOMAIN, `void fetch('https://example.org');`, 'no-restricted-globals'],
    ['a beacon', 'lib/hooks/a.ts', `navigator.sendBeacon('https://example.org');`, 'no-restricted-syntax'],
    [
      'markup from text',
      COMPONENT,
      `export const A = () => <p dangerouslySetInnerHTML={{ __html: '' }} />;`,
      'no-restricted-syntax',
    ],
    ['markup by hand', 'lib/hooks/a.ts', `document.body.innerHTML = '';`, 'no-restricted-syntax'],
    ['a bridge to the page', 'lib/platforms/a.ts', `window.postMessage('a', '*');`, 'no-restricted-syntax'],
    [
      "a script in the page's own world",
      'entrypoints/a.content.ts',
      `export default { world: 'MAIN' };`,
      'no-restricted-syntax',
    ],
    ['a default export in a room', 'lib/db/a.ts', 'export default 1;', 'no-restricted-syntax'],
    [
      'a default export by another name',
      'lib/db/a.ts',
      'const a = 1; export { a as default };',
      'no-restricted-syntax',
    ],
    ['schemas that are slow to build', DOMAIN, `import { z } from 'zod';`, 'no-restricted-syntax'],
    [
      'schemas that are slow to build, in a store',
      'lib/db/a.ts',
      `import { z } from 'zod';`,
      'no-restricted-syntax',
    ],
    ['any', DOMAIN, 'export const a = (b: any): unknown => b;', '@typescript-eslint/no-explicit-any'],
    ['an empty catch', 'lib/db/a.ts', 'try { JSON.parse(""); } catch {}', 'no-empty'],
    ['the console outside errors', 'lib/db/a.ts', `console.log('a');`, 'no-console'],
    ['a door of more than 40 lines', 'entrypoints/background.ts', lines(41), 'max-lines'],
    ['a file of more than 220 lines', 'lib/db/a.ts', lines(221), 'max-lines'],
    ['a component of more than 220 lines', COMPONENT, lines(221), 'max-lines'],
    [
      'a type imported as a value',
      'lib/db/a.ts',
      `import { type Note } from '@/lib/domain/note';`,
      '@typescript-eslint/no-import-type-side-effects',
    ],
    [
      'a picture without words',
      COMPONENT,
      `export const A = () => <img src="a.png" />;`,
      'jsx-a11y/alt-text',
    ],
    [
      'a click without a key',
      COMPONENT,
      `export const A = () => <div onClick={() => undefined} />;`,
      'jsx-a11y/click-events-have-key-events',
    ],
    [
      'a hook that only sometimes runs',
      COMPONENT,
      `import { useState } from 'preact/hooks';\nexport const A = ({ b }: { b: boolean }) => { if (b) useState(1); return null; };`,
      'react-hooks/rules-of-hooks',
    ],
    [
      'a pause in a test',
      TEST,
      `export const a = (page: { waitForTimeout(ms: number): void }) => page.waitForTimeout(9);`,
      'no-restricted-syntax',
    ],
    [
      'a sleep in a test',
      TEST,
      'await new Promise((resolve) => setTimeout(resolve, 9));',
      'no-restricted-syntax',
    ],
    [
      'a borrowed sleep in a test',
      TEST,
      `import { setTimeout } from 'node:timers/promises';`,
      'no-restricted-syntax',
    ],
    ['a test that runs alone', TEST, `it.only('a', () => undefined);`, 'no-restricted-syntax'],
    ['a test that does not run', TEST, `test.describe.skip('a', () => undefined);`, 'no-restricted-syntax'],
    ['a test that runs sometimes', TEST, `it.skipIf(true)('a', () => undefined);`, 'no-restricted-syntax'],
  ])('%s', async (_, file, code, rule) => {
    expect((await lint(file, code)).map((finding) => finding.rule)).toContain(rule);
  });
});

describe('the linter leaves alone', () => {
  it.each([
    ['an instant that is given', DOMAIN, 'export const a = (at: number) => new Date(at);'],
    ['a default export of a door', 'entrypoints/a.content.ts', 'export default 1;'],
    ['a door of 40 lines', 'entrypoints/background.ts', lines(40)],
    ['a file of 220 lines', 'lib/db/a.ts', lines(220)],
    ['the console in errors', 'lib/errors/report.ts', `console.error('a');`],
    ['a label of Preact', COMPONENT, `export const A = () => <label for="a">a<input id="a" /></label>;`],
  ])('%s', async (_, file, code) => {
    expect(await lint(file, code)).toEqual([]);
  });
});
