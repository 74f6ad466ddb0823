import { readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { read, repositoryFiles, root } from './support/files';
import { reachedFrom } from './support/source';

const doors = repositoryFiles().filter((file) =>
  /^entrypoints\/([^/]+\/main\.tsx|[^/]+\.ts|[^/]+\.content\/index\.ts)$/.test(file),
);
const PICTURE_DOOR = 'entrypoints/picture/main.tsx';

const ROOMS = ['lib/picture/', 'lib/devices/', 'components/picture/'];
const isPicture = (file: string) => ROOMS.some((room) => file.startsWith(room));

it('the page of the picture check reaches it, so that this test is known to follow imports', () => {
  expect(reachedFrom(PICTURE_DOOR).files.filter(isPicture).length).toBeGreaterThan(10);
});

describe.each(doors.filter((door) => door !== PICTURE_DOOR))('%s', (door) => {
  it('loads nothing of the picture check: its library alone weighs more than all the rest', () => {
    const { files, packages } = reachedFrom(door);
    expect(files.filter(isPicture)).toEqual([]);
    expect(packages.filter((name) => name.startsWith('@tensorflow/'))).toEqual([]);
  });
});

it('the built pages name its worker in one place', () => {
  const built = readdirSync(path.join(root, '.output/chrome-mv3/chunks')).map(
    (file) => `.output/chrome-mv3/chunks/${file}`,
  );
  const chunks = built.filter((file) => read(file).includes('picture-worker-'));
  expect(chunks.map((file) => file.replace(/-[\w-]{8}\.js$/, ''))).toEqual([
    '.output/chrome-mv3/chunks/picture',
  ]);
});

it('what is said of a picture never speaks of who is in it', () => {
  const words = [
    'lib/i18n/messages/picture.ts',
    'lib/i18n/messages/picture-findings.ts',
    'lib/content/checklist.ts',
  ].map(read);
  expect(words.join('\n')).not.toMatch(/\bhuid|\bskin\b|\bgelaat|lelijk|ugly|pale|bleek/i);
});
