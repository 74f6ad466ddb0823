import { describe, expect, it } from 'vitest';
import { read, repositoryFiles } from './support/files';
import { reachedFrom } from './support/source';

const contentScripts = repositoryFiles().filter((file) =>
  /^entrypoints\/[^/]+\.content(\/index)?\.tsx?$/.test(file),
);

it('there are content scripts to look at', () => {
  expect(contentScripts.length).toBeGreaterThan(0);
});

describe.each(contentScripts)('%s', (entry) => {
  const { files, packages } = reachedFrom(entry);

  it('reaches neither database nor schemas: it lives in a page that is not ours', () => {
    expect(packages.filter((name) => ['dexie', 'zod', 'preact', 'uuid'].includes(name))).toEqual([]);
    expect(files.filter((file) => /^lib\/(db|actions|settings|presence|background)\//.test(file))).toEqual(
      [],
    );
  });

  it('reaches its platform, so that this test is known to follow imports', () => {
    expect(files.some((file) => file.startsWith('lib/platforms/'))).toBe(true);
  });
});

describe.each(['zoom', 'teams'])('the built content script for %s', (platform) => {
  const built = read(`.output/chrome-mv3/content-scripts/${platform}.js`);

  it('is at most 20 kB in every meeting page', () => {
    expect(Buffer.byteLength(built)).toBeLessThanOrEqual(20 * 1024);
  });

  it('carries no schema and no database', () => {
    expect(built).not.toMatch(/ZodError|safeParse|Dexie|indexedDB/);
  });
});
