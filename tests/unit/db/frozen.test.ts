import Dexie from 'dexie';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { readKeptCopy } from '@/lib/actions/back-up';
import { listCopies } from '@/lib/db/copies';
import { SCHEMA_VERSION } from '@/lib/db/database';
import { KEPT_TABLES } from '@/lib/db/tables';
import { FROZEN, upgradedRows, type Frozen } from '../../fixtures/back-ups';
import { playFileSystem } from '../../fixtures/file-system';

playFileSystem();

async function layDown({ version, stores, rows }: Frozen): Promise<void> {
  const old = new Dexie('bakkie');
  old.version(version).stores(stores);
  for (const [table, all] of Object.entries(rows)) await old.table(table).bulkAdd([...all]);
  old.close();
}

afterEach(() => Dexie.delete('bakkie'));

describe.each(FROZEN)('a database that version $version wrote', (then) => {
  it('opens in this version with every row readable', async () => {
    await layDown(then);
    const page = await openPage();
    const told = vi.fn();
    page.whenTakenOver(told);
    const [conversation] = await page.listConversations();
    const id = conversation!.id;

    expect(await page.listConversations()).toEqual(then.rows['conversations']);
    expect(await page.listPeople()).toEqual(then.rows['people']);
    expect(await page.notesOf(id)).toEqual(then.rows['notes']);
    expect(await page.marksOf(id)).toEqual(then.rows['marks']);
    expect(await page.listFollowUps()).toEqual(then.rows['followUps']);
    expect(await page.listExchanges()).toEqual(then.rows['exchanges']);
    expect(await page.ownText('looking-for')).toEqual(then.rows['ownTexts']?.[0]?.['text']);
    expect(await page.listOwnQuestionSets()).toEqual(then.rows['questionSets']);
    expect(await page.getOwnChecklist()).toEqual(then.rows['checklists']?.[0]?.['items']);
    expect(await page.listOwnPhrases()).toEqual(then.rows['phrases']);
    expect(await page.listDrafts()).toEqual(then.rows['drafts']);
    expect(await page.getGoodSetup()).toEqual(then.rows['goodSetups']?.[0]);
    expect(await page.getLastVerdict()).toEqual(then.rows['verdicts']?.[0]);
    expect(await page.database.tombstones.toArray()).toEqual(then.rows['tombstones']);
    expect(await page.database.quarantine.toArray()).toEqual(then.rows['quarantine']);
    expect(await page.database.fieldTimes.toArray()).toEqual(then.rows['fieldTimes']);
    expect(await page.database.restores.toArray()).toEqual(then.rows['restores']);
    expect(told).not.toHaveBeenCalled();
    page.database.close();
  });
});

it.each(FROZEN.filter(({ version }) => version < SCHEMA_VERSION))(
  'the copy that was set aside of version $version is read to the last row',
  async (then) => {
    await layDown(then);
    const page = await openPage();
    await page.database.open();
    const [copy] = await listCopies();
    const reading = await readKeptCopy(copy!.name);
    expect(reading).toMatchObject({ name: 'back-up' });
    if (reading.name !== 'back-up') return;
    for (const table of KEPT_TABLES) {
      const rows = upgradedRows(then, table).toSorted((a, b) => (String(a['id']) < String(b['id']) ? -1 : 1));
      expect(reading.backUp.tables[table]).toEqual(rows);
    }
    page.database.close();
  },
);

it('every version so far is frozen, with a row in every table', async () => {
  const page = await openPage();
  expect(FROZEN.map(({ version }) => version).toSorted()).toEqual(
    Array.from({ length: page.SCHEMA_VERSION }, (_, index) => index + 1),
  );
  const newest = FROZEN.find(({ version }) => version === page.SCHEMA_VERSION);
  expect(Object.keys(newest?.stores ?? {}).toSorted()).toEqual(
    page.database.tables.map(({ name }) => name).toSorted(),
  );
  for (const { name } of page.database.tables) expect(newest?.rows[name]?.length, name).toBeGreaterThan(0);
  page.database.close();
});

async function openPage() {
  vi.resetModules();
  const [
    database,
    conversations,
    people,
    notes,
    marks,
    followUps,
    exchanges,
    ownTexts,
    sets,
    checklist,
    phrases,
    drafts,
    goodSetup,
    verdicts,
  ] = await Promise.all([
    import('@/lib/db/database'),
    import('@/lib/db/conversations'),
    import('@/lib/db/people'),
    import('@/lib/db/notes'),
    import('@/lib/db/marks'),
    import('@/lib/db/follow-ups'),
    import('@/lib/db/exchanges'),
    import('@/lib/db/own-texts'),
    import('@/lib/db/question-sets'),
    import('@/lib/db/checklist'),
    import('@/lib/db/phrases'),
    import('@/lib/db/drafts'),
    import('@/lib/db/good-setup'),
    import('@/lib/db/verdicts'),
  ]);
  return {
    ...database,
    ...conversations,
    ...people,
    ...notes,
    ...marks,
    ...followUps,
    ...exchanges,
    ...ownTexts,
    ...sets,
    ...checklist,
    ...phrases,
    ...drafts,
    ...goodSetup,
    ...verdicts,
  };
}
