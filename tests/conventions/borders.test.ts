import path from 'node:path';
import { expect, it, describe } from 'vitest';
import { doors, rooms, section } from '../../eslint.rooms';
import { repositoryFiles } from './support/files';
import { lint } from './support/lint';

const BORDER = 'boundaries/dependencies';

/** A file that exists in that folder, to import from; undefined while the folder is empty. */
function someFileIn(folder: string): string | undefined {
  const inside = path.matchesGlob.bind(path);
  return repositoryFiles().find(
    (file) => inside(file, `${folder}/**/*.{ts,tsx}`) && !ownedByAnother(file, folder),
  );
}

/** `components/*` also matches the rooms that are named in full. */
function ownedByAnother(file: string, folder: string): boolean {
  return (
    folder.includes('*') &&
    rooms.some((room) => !room.folder.includes('*') && file.startsWith(`${room.folder}/`))
  );
}

const probes = rooms.flatMap((room) => {
  const target = someFileIn(room.folder);
  return target === undefined ? [] : [{ name: room.name, source: `@/${target.replace(/\.tsx?$/, '')}` }];
});

/** Names of the rooms that a file there is stopped from importing. */
async function stopped(file: string, keyword: 'import' | 'import type'): Promise<string[]> {
  const code = probes
    .map(({ source }, index) => `${keyword} { x as x${String(index)} } from '${source}';`)
    .join('\n');
  const findings = await lint(file, code);
  const lines = findings.filter(({ rule }) => rule === BORDER).map(({ line }) => line);
  return probes.filter((_, index) => lines.includes(index + 1)).map(({ name }) => name);
}

const placed = [
  ...rooms.map((room) => ({ ...room, file: `${room.folder.replace('*', 'a-feature')}/a-file.ts` })),
  { ...section, file: 'components/a-feature/ASection.tsx' },
  ...doors.map((door) => ({
    ...door,
    file: door.files[0]?.replace('*', 'a').replace(/\{(\w+).*$/, '$1/main.tsx') ?? '',
  })),
];

describe.each(placed)('$name', ({ name, file, rooms: may = [], typesOf = [] }) => {
  const closed = (names: string[]) =>
    probes.map((probe) => probe.name).filter((room) => !names.includes(room));
  // A new feature is not `components/a-feature` itself, so of its own kind only the room `feature` counts as another.
  const own = name === 'feature' || !rooms.some((room) => room.name === name) ? [] : [name];

  it('imports from the rooms of its row and from no other', async () => {
    expect(await stopped(file, 'import')).toEqual(closed([...may, ...own]));
  });

  it('takes types from the rooms of its row and from no other', async () => {
    expect(await stopped(file, 'import type')).toEqual(closed([...may, ...typesOf, ...own]));
  });
});

describe('the borders that correctness hangs on', () => {
  it.each([
    ['dexie outside the database', 'lib/hooks/a.ts', `import Dexie from 'dexie';`],
    ['dexie in an action', 'lib/actions/a.ts', `import { liveQuery } from 'dexie';`],
    [
      'webextension-polyfill outside lib/browser',
      'lib/messaging/a.ts',
      `import browser from 'webextension-polyfill';`,
    ],
    ['zod where a meeting page is read', 'lib/platforms/a.ts', `import * as z from 'zod/mini';`],
    ['zod in a content script', 'entrypoints/zoom.content.ts', `import * as z from 'zod/mini';`],
    ['dexie in a content script', 'entrypoints/zoom.content.ts', `import Dexie from 'dexie';`],
    [
      'a door that opens onto another door',
      'entrypoints/background.ts',
      `import { a } from './zoom.content';`,
    ],
    [
      'a page door that opens onto another',
      'entrypoints/popup/main.tsx',
      `import { a } from '../options/main';`,
    ],
    ['preact in the domain', 'lib/domain/a.ts', `import { h } from 'preact';`],
    ['Node in the product', 'lib/domain/a.ts', `import { readFileSync } from 'node:fs';`],
    ['tests in the product', 'lib/domain/a.ts', `import '@/tests/fixtures/fake-browser';`],
    ['an unknown package', 'components/ui/A.tsx', `import React from 'react';`],
    ['a file that is not there', 'lib/domain/a.ts', `import { a } from '@/lib/nowhere/a';`],
    ['a re-export across a border', 'lib/domain/a.ts', `export * from 'dexie';`],
    ['a dynamic import across a border', 'lib/domain/a.ts', `export const a = () => import('dexie');`],
  ])('stops %s', async (_, file, code) => {
    const findings = await lint(file, code);
    expect(findings.map(({ rule }) => rule)).toContain(BORDER);
  });

  it.each(['lib/a.ts', 'components/A.tsx', 'lib/somewhere/a.ts'])('knows no room for %s', async (file) => {
    const findings = await lint(file, 'export const a = 1;');
    expect(findings.map(({ rule }) => rule)).toContain('boundaries/no-unknown-files');
  });
});
