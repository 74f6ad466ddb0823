import Dexie, { type Transaction } from 'dexie';
import type { BackUp } from '@/lib/domain/back-up';
import { asInstant } from '@/lib/domain/time';
import { NoCopySetAside } from '@/lib/errors/errors';
import { report } from '@/lib/errors/report';
import { keepCopy } from './copies';

/** A row as the version before wrote it → as this version writes it. Pure. */
export type RowUpgrade = (row: Readonly<Record<string, unknown>>) => Record<string, unknown>;

/** By version, by table: how its rows came from those of the version before. */
export type RowUpgrades = Readonly<Record<number, Readonly<Record<string, RowUpgrade>>>>;

/** Version 1 is the first; nothing came before it. */
export const ROW_UPGRADES: RowUpgrades = {};

/** A row that version `from` wrote as version `to` writes it. */
export function upgradedRow(
  table: string,
  row: Record<string, unknown>,
  { from, to }: { readonly from: number; readonly to: number },
  upgrades: RowUpgrades = ROW_UPGRADES,
): Record<string, unknown> {
  let upgraded = row;
  for (let version = from + 1; version <= to; version += 1) {
    upgraded = upgrades[version]?.[table]?.(upgraded) ?? upgraded;
  }
  return upgraded;
}

/**
 * What Dexie runs when it opens a database of an earlier version: a copy of everything is set aside first, then each row becomes what this
 * version writes. All within the upgrade's own transaction: it happens as a whole or not at all. Rows are not changed without a copy,
 * unless the user says so.
 */
export const upgradeTo =
  (version: number, upgrades: RowUpgrades = ROW_UPGRADES) =>
  async (transaction: Transaction): Promise<void> => {
    const rows = await allRows(transaction);
    const changes = Object.entries(upgrades[version] ?? {});
    await Dexie.waitFor(
      setAside(version - 1, rows).catch((error: unknown) => {
        if (changes.length > 0 && !mayGoWithoutCopy()) throw new NoCopySetAside('no copy', { cause: error });
        report('set a copy aside before the upgrade', error);
      }),
    );
    for (const [table, upgrade] of changes) {
      await transaction.table(table).bulkPut((rows[table] ?? []).map(upgrade));
    }
  };

const WITHOUT_COPY = 'upgrade-without-copy';

/** The user goes on although no copy can be set aside: the next opening in this tab upgrades all the same. */
export function upgradeWithoutCopy(): void {
  sessionStorage.setItem(WITHOUT_COPY, 'yes');
}

/** The worker asks nobody. */
const mayGoWithoutCopy = (): boolean =>
  typeof sessionStorage !== 'undefined' && sessionStorage.getItem(WITHOUT_COPY) !== null;

type Rows = Record<string, Record<string, unknown>[]>;

async function allRows(transaction: Transaction): Promise<Rows> {
  const rows: Rows = {};
  for (const table of transaction.storeNames) {
    rows[table] = (await transaction.table(table).toArray()) as Record<string, unknown>[];
  }
  return rows;
}

/** Rows of an earlier version, as they were found: who reads the copy upgrades and checks them. */
function setAside(schema: number, rows: Rows): Promise<void> {
  const madeAt = asInstant(Date.now());
  const copy = {
    schema,
    madeAt,
    tables: Object.fromEntries(Object.entries(rows).filter(([table]) => !OUR_OWN.includes(table))),
    times: {},
    tombstones: rows['tombstones'] ?? [],
    unreadable: (rows['quarantine'] ?? [])
      .filter(({ table }) => !OUR_OWN.includes(String(table)))
      .map(({ table, row, reason }) => ({ table, row: JSON.stringify(row), reason })),
    settings: null,
  } as BackUp;
  return keepCopy('before-upgrade', JSON.stringify(copy), madeAt);
}

/** What is no record of the user's, stays behind as in every back-up, or goes into the copy in another shape. */
const OUR_OWN = ['tombstones', 'quarantine', 'fieldTimes', 'restores', 'goodSetups', 'verdicts'];
