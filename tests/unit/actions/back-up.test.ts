import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  makeBackUp,
  makeBackUpFile,
  openBackUp,
  readBackUp,
  restore,
  setPassphrase,
  takeBackRestore,
} from '@/lib/actions/back-up';
import { ALL_TABLES } from '@/lib/db/all-records';
import { changeConversation } from '@/lib/db/conversations';
import { database } from '@/lib/db/database';
import { erasePerson } from '@/lib/db/erase-person';
import { addMark, changeMark, deleteMark } from '@/lib/db/marks';
import { writeNote } from '@/lib/db/notes';
import { deleteOutside, ownMark } from '@/lib/db/outside';
import { addPerson, changePerson, listPeople } from '@/lib/db/people';
import { planRestore } from '@/lib/db/plan-restore';
import { lastRestoreAt } from '@/lib/db/restore';
import { KEPT_TABLES } from '@/lib/db/tables';
import { TooMuch } from '@/lib/errors/errors';
import { changeSettings } from '@/lib/settings/settings';
import { emptyDatabaseAfterEach, fillDisk, putRaw, rowsIn } from '../../fixtures/database';
import { FROZEN, upgradedRows } from '../../fixtures/back-ups';
import { playFileSystem } from '../../fixtures/file-system';
import { playLocalStorage } from '../../fixtures/local-storage';
import { useRealLocks } from '../../fixtures/locks';
import { aConversation, aMark, aNote, aPerson, at, idOf, NOON } from '../../fixtures/records';

emptyDatabaseAfterEach();
playLocalStorage();
playFileSystem();
useRealLocks();
beforeEach(() => setPassphrase(''));

type Disk = Record<string, unknown[]>;

/** Every row of the user's on disk, the settings too. When something was last seen to change is our own business. */
async function disk(): Promise<Disk> {
  const rows: Disk = { settings: [(await fakeBrowser.storage.local.get('settings'))['settings']] };
  for (const { name } of ALL_TABLES()) if (name !== 'fieldTimes') rows[name] = await rowsIn(name);
  rows['quarantine'] = (rows['quarantine'] ?? []).map((row) => ({ ...(row as object), key: 0 }));
  return rows;
}

async function wipe(): Promise<void> {
  await Promise.all(database.tables.map((table) => table.clear()));
  await fakeBrowser.storage.local.clear();
}

async function layDown(rows: Readonly<Disk>): Promise<void> {
  await wipe();
  for (const [table, all] of Object.entries(rows)) {
    if (table === 'settings') await fakeBrowser.storage.local.set({ settings: all[0] });
    else for (const row of all) await putRaw(table, row as object);
  }
}

/** Chooses a file, and types the passphrase when asked. */
async function read(text: string, passphrase = '') {
  const file = new Blob([text]);
  const reading = await readBackUp(file);
  return reading.name === 'sealed' ? openBackUp(reading.file, passphrase) : reading;
}

async function restoreFile(text: string, passphrase = ''): Promise<void> {
  const reading = await read(text, passphrase);
  if (reading.name !== 'back-up') throw new Error(reading.name);
  await restore(reading.backUp, at(60));
}

describe.each(FROZEN)('what version $version wrote', (then) => {
  it.each(['', 'het paard eet geen sla'])(
    'comes back as it was after everything is gone (passphrase: “%s”)',
    async (passphrase) => {
      for (const table of [...KEPT_TABLES, 'tombstones', 'quarantine']) {
        for (const row of upgradedRows(then, table)) await putRaw(table, row);
      }
      await fakeBrowser.storage.local.set({ settings: { version: 1, theme: 'dark' } });
      await setPassphrase(passphrase);
      const before = await disk();
      const { text } = await makeBackUpFile(at(30));
      expect(text.includes('Ingrid')).toBe(passphrase === '');
      await setPassphrase('');
      await wipe();
      await restoreFile(text, passphrase);
      expect(await disk()).toEqual(before);
    },
  );
});

it('opens without the space that slipped in behind the passphrase', async () => {
  await setPassphrase('koffie met müsli 🥣 ');
  const { text } = await makeBackUpFile(at(30));
  await setPassphrase('');
  expect(await read(text, 'koffie met müsli 🥣')).toMatchObject({ name: 'back-up' });
});

it('a file that would be too large to be read back is not made, and that is said', async () => {
  const row = 'x'.repeat(51 * 1024 * 1024);
  await putRaw('quarantine', { table: 'people', row, reason: 'does not fit' });
  await expect(makeBackUpFile(NOON)).rejects.toBeInstanceOf(TooMuch);
});

it('every table of the database is in a back-up, or is known to stay behind', () => {
  const inBackUp = [...KEPT_TABLES, 'tombstones', 'quarantine', 'fieldTimes'];
  const staysBehind = ['restores', 'goodSetups', 'verdicts'];
  expect(database.tables.map(({ name }) => name).sort()).toEqual([...inBackUp, ...staysBehind].sort());
});

describe('a restore over what is here', () => {
  it('brings what is missing, keeps what is newer here, and says so beforehand', async () => {
    await addPerson(aPerson());
    await addMark(aMark());
    const { text } = await makeBackUpFile(at(1));
    await changePerson(idOf(200), at(5), (person) => ({ ...person, role: 'Directeur' }));
    await database.marks.clear();

    const reading = await read(text);
    if (reading.name !== 'back-up') throw new Error(reading.name);
    const plan = await planRestore(reading.backUp);
    expect(plan.changes.map(({ table, kind }) => [table, kind])).toEqual([['marks', 'new']]);
    expect(plan.newerHere).toBe(1);
    expect(await rowsIn('marks')).toEqual([]);

    await restore(reading.backUp, at(6));
    expect(await rowsIn('marks')).toEqual([aMark()]);
    expect(await listPeople()).toMatchObject([{ role: 'Directeur' }]);
  });

  it('merges one record field by field, and calls that changed on both sides', async () => {
    await addPerson(aPerson());
    const { text } = await makeBackUpFile(at(1));
    const apart = await disk();
    await changePerson(idOf(200), at(5), (person) => ({ ...person, role: 'Directeur' }));
    const here = await disk();

    await layDown(apart);
    await restoreFile(text);
    await changePerson(idOf(200), at(7), (person) => ({ ...person, circle: 'Water' }));
    const other = await makeBackUpFile(at(8));

    await layDown(here);
    await restoreFile(text);
    const reading = await read(other.text);
    if (reading.name !== 'back-up') throw new Error(reading.name);
    expect((await planRestore(reading.backUp)).changes).toMatchObject([{ kind: 'both' }]);
    await restore(reading.backUp, at(9));
    expect(await listPeople()).toMatchObject([{ role: 'Directeur', circle: 'Water' }]);
  });

  it('leaves out what was deleted here, and deletes what was deleted there', async () => {
    await addMark(aMark());
    await addMark(aMark({ id: idOf(601) }));
    const before = await makeBackUpFile(at(1));
    await deleteMark(idOf(600), at(2));
    const after = await makeBackUpFile(at(3));
    await restoreFile(before.text);
    expect(await rowsIn('marks')).toEqual([aMark({ id: idOf(601) })]);

    await wipe();
    await restoreFile(before.text);
    expect(await rowsIn('marks')).toHaveLength(2);
    await restoreFile(after.text);
    expect(await rowsIn('marks')).toEqual([aMark({ id: idOf(601) })]);
  });

  it('says what was erased here, brings it back when asked, and can be taken back', async () => {
    await addMark(aMark());
    const { text } = await makeBackUpFile(at(1));
    await deleteMark(idOf(600), at(2));
    const erased = await disk();
    const reading = await read(text);
    if (reading.name !== 'back-up') throw new Error(reading.name);
    expect(await planRestore(reading.backUp)).toEqual({
      changes: [],
      newerHere: 0,
      erasedHere: 1,
      unreadable: 0,
    });
    await restore(reading.backUp, at(3), 'comes-back');
    expect(await rowsIn('marks')).toEqual([aMark()]);
    // Also on a machine that knows only of the deletion.
    const { text: after } = await makeBackUpFile(at(4));
    await layDown(erased);
    await restoreFile(after);
    expect(await rowsIn('marks')).toEqual([aMark()]);
    await takeBackRestore();
    expect(await disk()).toEqual(erased);
  });

  it('leaves out what was half typed about somebody who was erased here, and brings it back with them when asked', async () => {
    const draft = (id: string, fields: Record<string, string>) => ({ id, fields, updatedAt: NOON });
    const about = [
      draft(`named:${idOf(1)}`, { text: 'Zijn zus Samira' }),
      draft(`promise:${idOf(1)}`, { text: 'Het rapport' }),
      draft('send-something', { text: 'Een artikel', personId: idOf(200) }),
      draft(`thank-you:${idOf(1)}`, { form: 'short' }),
    ];
    const other = draft(`promise:${idOf(2)}`, { text: 'Een foto' });
    await addPerson(aPerson());
    await putRaw('conversations', aConversation({ personId: idOf(200) }));
    for (const row of [...about, other]) await putRaw('drafts', row);
    const { text } = await makeBackUpFile(at(1));
    await erasePerson(idOf(200), at(2));
    const reading = await read(text);
    if (reading.name !== 'back-up') throw new Error(reading.name);
    expect(await planRestore(reading.backUp)).toMatchObject({ changes: [], erasedHere: 2 + about.length });

    await restore(reading.backUp, at(3));
    expect(await rowsIn('drafts')).toEqual([other]);
    await restore(reading.backUp, at(4), 'comes-back');
    expect(await listPeople()).toHaveLength(1);
    expect(await rowsIn('drafts')).toHaveLength(about.length + 1);
    expect(await rowsIn('drafts')).toEqual(expect.arrayContaining(about));
  });

  it('does not delete again what was deleted and put back', async () => {
    await addMark(aMark());
    await deleteMark(idOf(600), at(2));
    const between = await makeBackUpFile(at(3));
    await addMark(aMark());
    await restoreFile(between.text);
    expect(await rowsIn('marks')).toEqual([aMark()]);
  });

  it('makes one note of two about the same', async () => {
    await writeNote(idOf(1), 'conversation', 'Vraag naar Ingrid.', at(1));
    const { text } = await makeBackUpFile(at(2));
    await database.notes.clear();
    await putRaw('notes', aNote({ text: 'Een oude notitie', updatedAt: NOON }));
    await restoreFile(text);
    expect(await rowsIn('notes')).toMatchObject([{ text: 'Vraag naar Ingrid.' }]);
  });

  it('takes over only settings that were never chosen here', async () => {
    await fakeBrowser.storage.local.set({
      settings: { version: 1, theme: 'dark', hasSound: true, odd: 1, cameraId: 'theirs' },
    });
    const { text } = await makeBackUpFile(NOON);
    await fakeBrowser.storage.local.set({ settings: { version: 1, theme: 'light' } });
    await restoreFile(text);
    expect(await fakeBrowser.storage.local.get('settings')).toEqual({
      settings: { version: 1, theme: 'light', hasSound: true },
    });
  });

  it('sets aside a row that cannot be read and stands in the way', async () => {
    await addPerson(aPerson());
    const { text } = await makeBackUpFile(NOON);
    await putRaw('people', { id: idOf(200), name: 42 });
    await restoreFile(text);
    expect(await listPeople()).toEqual([aPerson()]);
    expect(await rowsIn('quarantine')).toMatchObject([{ table: 'people', row: { name: 42 } }]);
  });

  it.each([
    ['is as deep as a stack', '['.repeat(3_000) + ']'.repeat(3_000)],
    ['reaches into objects', '{"__proto__":{"name":"Ingrid"}}'],
  ])('keeps a row that nobody can read and that %s as text: somebody can still be erased', async (_, row) => {
    await addPerson(aPerson());
    const unreadable = [{ table: 'people', row, reason: 'does not fit' }];
    await restore({ ...(await makeBackUp(NOON)), unreadable }, at(1));
    expect(await rowsIn('quarantine')).toMatchObject([{ table: 'people', row }]);
    await erasePerson(idOf(200), at(2));
    expect(await listPeople()).toEqual([]);
  });

  it('says beforehand how much of it cannot be read, each piece once', async () => {
    const piece = { table: 'people', row: '{"name":42}', reason: 'does not fit' };
    const backUp = { ...(await makeBackUp(NOON)), unreadable: [piece, piece, { ...piece, row: '7' }] };
    expect(await planRestore(backUp)).toMatchObject({ changes: [], unreadable: 2 });
    await restore(backUp, at(1));
    expect(await planRestore(backUp)).toMatchObject({ unreadable: 0 });
  });

  it('does nothing at all when the disk is full', async () => {
    await addPerson(aPerson());
    await addMark(aMark());
    const { text } = await makeBackUpFile(NOON);
    await wipe();
    await addPerson(aPerson({ id: idOf(201), name: 'Mieke' }));
    const before = await disk();
    const makeRoom = fillDisk();
    await expect(restoreFile(text)).rejects.toThrow('no room left');
    makeRoom();
    expect(await disk()).toEqual(before);
  });
});

it('the mark of this browser is in no back-up, so no other browser gets it with a restore', async () => {
  const mark = await ownMark();
  const { name, text } = await makeBackUpFile(at(1));
  expect(name).toContain(`-${mark}.json`);
  expect(text).not.toContain(mark);
  await deleteOutside();
  await restoreFile(text);
  expect(await ownMark()).not.toBe(mark);
});

describe('what fails at its end has done nothing', () => {
  it.each(['restoring', 'taking it back'])('%s', async (act) => {
    await addPerson(aPerson());
    const { text } = await makeBackUpFile(NOON);
    await wipe();
    await addPerson(aPerson({ id: idOf(201), name: 'Mieke' }));
    if (act === 'taking it back') await restoreFile(text);
    const before = await disk();
    const fails = (): never => {
      throw new Error('at the end');
    };
    vi.spyOn(database.restores, 'put').mockImplementationOnce(fails);
    vi.spyOn(database.restores, 'delete').mockImplementationOnce(fails);
    const done = act === 'restoring' ? restoreFile(text) : takeBackRestore();
    await expect(done).rejects.toThrow('at the end');
    expect(await disk()).toEqual(before);
  });
});

describe('taking the last restore back', () => {
  it('leaves everything as it was', async () => {
    await addPerson(aPerson());
    await addMark(aMark());
    await deleteMark(idOf(600), at(1));
    const { text } = await makeBackUpFile(at(1));
    await wipe();
    await addPerson(aPerson({ id: idOf(200), name: 'Inge', updatedAt: at(-5) }));
    await addMark(aMark());
    const before = await disk();
    await restoreFile(text);
    expect(await disk()).not.toEqual(before);
    expect(await takeBackRestore()).toBe(0);
    expect(await disk()).toEqual(before);
    // It is offered once, and what it held is gone with it.
    expect(await lastRestoreAt()).toBeNull();

    await restoreFile(text);
    expect(await rowsIn('marks')).toEqual([]);
    expect(await listPeople()).toMatchObject([{ name: 'Ingrid' }]);
  });

  it('gives the settings back that came with it, except those that were changed since', async () => {
    const there = { version: 1, theme: 'dark', hasSound: true, showsSeconds: true, cameraId: 'theirs' };
    await fakeBrowser.storage.local.set({ settings: there });
    const { text } = await makeBackUpFile(NOON);
    await fakeBrowser.storage.local.set({ settings: { version: 1, theme: 'light' } });
    await restoreFile(text);
    await changeSettings({ showsSeconds: false });
    await takeBackRestore();
    expect(await fakeBrowser.storage.local.get('settings')).toEqual({
      settings: { version: 1, theme: 'light', showsSeconds: false },
    });
  });

  it('leaves what was changed since, and says how much that is', async () => {
    await addPerson(aPerson());
    await addMark(aMark());
    const { text } = await makeBackUpFile(at(1));
    await wipe();
    await restoreFile(text);
    await changeMark(idOf(600), at(70), (mark) => ({ ...mark, text: 'Later bijgeschreven' }));
    expect(await takeBackRestore()).toBe(1);
    expect(await rowsIn('marks')).toMatchObject([{ text: 'Later bijgeschreven' }]);
    expect(await listPeople()).toEqual([]);
  });
});

const happening = fc.record({
  who: fc.nat(1),
  what: fc.constantFrom('goal', 'question', 'note', 'mark', 'unmark', 'person', 'back-up'),
  text: fc.constantFrom('', 'a', 'b', 'abc'),
  minute: fc.integer({ min: 1, max: 9 }),
});
type Happening = typeof happening extends fc.Arbitrary<infer T> ? T : never;

async function happens({ what, text, minute }: Happening): Promise<void> {
  const now = at(minute);
  if (what === 'goal') await changeConversation(idOf(1), now, (record) => ({ ...record, goal: text }));
  else if (what === 'question') {
    await changeConversation(idOf(1), now, (record) => ({ ...record, meetingLink: text, startedAt: now }));
  } else if (what === 'note') await writeNote(idOf(1), 'conversation', text, now);
  else if (what === 'person') await changePerson(idOf(200), now, (person) => ({ ...person, name: text }));
  else if (what === 'back-up') await makeBackUp(now);
  else if ((await database.marks.count()) === 0) await addMark(aMark({ text, updatedAt: now }));
  else if (what === 'mark') await changeMark(idOf(600), now, (mark) => ({ ...mark, text }));
  else await deleteMark(idOf(600), now);
}

it('two machines that restore each other’s back-ups end the same, whoever goes first, and twice is once', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(happening, { maxLength: 12 }), async (story) => {
      const machines: Disk[] = [];
      const files: string[] = [];
      const both = async (work: (which: number) => Promise<void>): Promise<void> => {
        for (const which of [0, 1]) {
          const kept = machines[which];
          if (kept) await layDown(kept);
          await work(which);
          machines[which] = { ...(await disk()), fieldTimes: await rowsIn('fieldTimes') };
        }
      };
      await both(async () => {
        await wipe();
        await addPerson(aPerson());
        await putRaw('conversations', aConversation());
      });
      await both(async (which) => {
        for (const event of story) if (event.who === which) await happens(event);
        files[which] = (await makeBackUpFile(at(10))).text;
      });
      await both((which) => restoreFile(files[1 - which] ?? ''));
      const [first, second] = machines.map((machine) => ({ ...machine, fieldTimes: [] }));
      expect(second).toEqual(first);
      await both((which) => restoreFile(files[which] ?? ''));
      expect({ ...machines[0], fieldTimes: [] }).toEqual(first);
    }),
    { numRuns: 60 },
  );
});
