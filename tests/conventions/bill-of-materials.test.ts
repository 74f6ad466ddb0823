import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { billOfMaterials } from '@/scripts/release/bill-of-materials';
import { read, root } from './support/files';

interface Bill {
  metadata: { component: { name: string; version: string } };
  components: { name: string; version?: string; hashes: { alg: string; content: string }[] }[];
}

const { dependencies, devDependencies, version } = JSON.parse(read('package.json')) as {
  dependencies: Record<string, string>;
  devDependencies: Record<string, string>;
  version: string;
};

describe('the bill of materials', () => {
  let text = '';
  let bill: Bill;
  beforeAll(async () => {
    text = await billOfMaterials();
    bill = JSON.parse(text) as Bill;
  });

  it('names this version, and every package that ships with its version and its sum', () => {
    expect(bill.metadata.component).toMatchObject({ name: 'bakkie', version });
    for (const [name, exact] of Object.entries(dependencies)) {
      expect(bill.components).toContainEqual(
        expect.objectContaining({
          name,
          version: exact,
          hashes: [expect.objectContaining({ alg: 'SHA-512' })],
        }),
      );
    }
  });

  it('names no tool', () => {
    const names = bill.components.map(({ name }) => name);
    expect(names.filter((name) => name in devDependencies)).toEqual([]);
  });

  it('names the files of others in the built extension, as they are', () => {
    const folder = path.join(root, '.output/chrome-mv3/picture');
    const built = readdirSync(folder).map((file) => ({
      name: `picture/${file}`,
      content: createHash('sha256')
        .update(readFileSync(path.join(folder, file)))
        .digest('hex'),
    }));
    const named = bill.components
      .filter(({ name }) => name.startsWith('picture/'))
      .map(({ name, hashes: [hash] }) => ({ name, content: hash?.content }));
    expect(built.length).toBeGreaterThan(2);
    expect(named.sort((a, b) => (a.name < b.name ? -1 : 1))).toEqual(built);
  });

  it('is the same text each time it is made', async () => {
    expect(await billOfMaterials()).toBe(text);
  });
});
