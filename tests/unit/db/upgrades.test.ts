import Dexie from 'dexie';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { listCopies, readCopy } from '@/lib/db/copies';
import { read } from '@/lib/db/store';
import { upgradedRow, upgradeTo, upgradeWithoutCopy, type RowUpgrades } from '@/lib/db/upgrades';
import { NoCopySetAside } from '@/lib/errors/errors';
import { playFileSystem } from '../../fixtures/file-system';
import { playSessionStorage } from '../../fixtures/local-storage';

playFileSystem();
playSessionStorage();
afterEach(() => Dexie.delete('old'));

const UPGRADES: RowUpgrades = {
  2: { people: ({ title, ...row }) => ({ ...row, name: title }) },
  3: { people: (row) => ({ ...row, role: '' }) },
};

/** A database of one version, opened by a later one. */
async function upgraded(from: number, to: number, upgrades = UPGRADES): Promise<unknown[]> {
  const old = new Dexie('old');
  old.version(from).stores({ people: 'id', tombstones: 'id' });
  await old.table('people').add({ id: '1', title: 'Ingrid' });
  old.close();
  const fresh = new Dexie('old');
  for (let version = 1; version <= to; version += 1) {
    fresh.version(version).stores({ people: 'id', tombstones: 'id' }).upgrade(upgradeTo(version, upgrades));
  }
  const rows: unknown[] = await fresh.table('people').toArray();
  fresh.close();
  return rows;
}

async function rowsOfVersion(version: number): Promise<unknown[]> {
  const old = new Dexie('old');
  old.version(version).stores({ people: 'id', tombstones: 'id' });
  const rows: unknown[] = await old.table('people').toArray();
  old.close();
  return rows;
}

const noFileSystem = () =>
  vi.spyOn(navigator.storage, 'getDirectory').mockRejectedValue(new DOMException('none', 'SecurityError'));

describe('opening a database of an earlier version', () => {
  it('makes every row what this version writes, one version after the other', async () => {
    expect(await upgraded(1, 3)).toEqual([{ id: '1', name: 'Ingrid', role: '' }]);
  });

  it('sets a copy aside first, as it was', async () => {
    await upgraded(1, 2);
    const [copy, ...others] = await listCopies();
    expect(copy).toMatchObject({ reason: 'before-upgrade' });
    expect(others).toEqual([]);
    const text = await (await readCopy(copy!.name)).text();
    expect(JSON.parse(text)).toMatchObject({ schema: 1, tables: { people: [{ id: '1', title: 'Ingrid' }] } });
  });

  it('changes no row when the copy cannot be made, and says so', async () => {
    vi.spyOn(console, 'warn').mockReturnValue();
    noFileSystem();
    await expect(read(() => upgraded(1, 2))).rejects.toBeInstanceOf(NoCopySetAside);
    expect(await rowsOfVersion(1)).toEqual([{ id: '1', title: 'Ingrid' }]);
  });

  it('goes on without a copy where no row changes, and where the user says so', async () => {
    vi.spyOn(console, 'error').mockReturnValue();
    noFileSystem();
    expect(await upgraded(1, 2, {})).toEqual([{ id: '1', title: 'Ingrid' }]);
    await Dexie.delete('old');
    upgradeWithoutCopy();
    expect(await upgraded(1, 2)).toEqual([{ id: '1', name: 'Ingrid' }]);
  });

  it('changes nothing when an upgrade fails', async () => {
    vi.spyOn(console, 'warn').mockReturnValue();
    const failing: RowUpgrades = {
      2: {
        people: () => {
          throw new TypeError('ours');
        },
      },
    };
    await expect(upgraded(1, 2, failing)).rejects.toThrow();
    expect(await rowsOfVersion(1)).toEqual([{ id: '1', title: 'Ingrid' }]);
  });

  it('of this version sets nothing aside', async () => {
    await upgraded(2, 2);
    expect(await listCopies()).toEqual([]);
  });
});

it('a row of a back-up goes the same way', () => {
  const row = { id: '1', title: 'Ingrid' };
  expect(upgradedRow('people', row, { from: 1, to: 3 }, UPGRADES)).toEqual({
    id: '1',
    name: 'Ingrid',
    role: '',
  });
  expect(upgradedRow('marks', row, { from: 1, to: 3 }, UPGRADES)).toEqual(row);
});
