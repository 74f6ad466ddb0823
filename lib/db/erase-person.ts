import type { Table } from 'dexie';
import { idsOfDraft } from '@/lib/domain/draft';
import { keyOf } from '@/lib/domain/merge';
import type { Instant } from '@/lib/domain/time';
import { NotThere } from '@/lib/errors/errors';
import { database } from './database';
import { eraseFromLastWords } from './erase-last-words';
import { changedSentences, forgetting, type Row } from './forgetting';
import { listPeople } from './people';
import type { CheckedTable } from './quarantine';
import { read, write } from './store';
import { bury, unearth } from './tombstones';

/** What goes with a person, counted. `mentions` are other records that name them and keep the rest of their words. */
export interface Erasure {
  readonly conversations: number;
  readonly notes: number;
  readonly marks: number;
  readonly followUps: number;
  readonly exchanges: number;
  readonly mentions: number;
  /** The sentences of these in which the name is blanked, as they are now. */
  readonly sentences: readonly string[];
  /** Somebody else has the same name: in texts it may be theirs, and stays. */
  readonly isNameShared: boolean;
}

/** What erasing this person would take away; null when there is no such person (any more). */
export function countErasure(personId: string): Promise<Erasure | null> {
  return read(async () => {
    if ((await database.people.get(personId)) === undefined) return null;
    const { removed, changed, hide, isNameShared } = await whatGoes(personId);
    const count = (table: string): number => removed.filter((row) => row.table === table).length;
    return {
      conversations: count('conversations'),
      notes: count('notes'),
      marks: count('marks'),
      followUps: count('followUps'),
      exchanges: count('exchanges'),
      mentions: changed.length,
      sentences: changed.flatMap(({ before, after }) => changedSentences(before, after, hide)),
      isNameShared,
    };
  });
}

/**
 * Erases a person everywhere: the person, the conversations with them and all that belongs to these, what is owed to them, and their
 * name, organisation (if nobody else has it) and mail address in every other record, and in words that did not reach the database. All
 * records or none. Rejects with `NotThere` when there is no such person. Answers how to take it back, which works as long as the page
 * that has it is open; a record that was changed since stays as it is.
 */
export async function erasePerson(personId: string, now: Instant): Promise<() => Promise<void>> {
  const gone = await write(allTables(), async () => {
    const { removed, changed, hide, withoutThem } = await whatGoes(personId);
    for (const { table, key } of removed) {
      await database.table(table).delete(key);
      if (typeof key === 'string') await database.fieldTimes.delete(keyOf(table, key));
      if (typeof key === 'string' && isMergeable(table)) await bury(table, key, now);
    }
    for (const { table, after } of changed) await database.table(table).put(after);
    // How the last restore could be taken back may hold all of it once more.
    await database.restores.clear();
    return { removed, changed, hide, withoutThem };
  });
  const ids = new Set(gone.removed.map(({ key }) => key));
  const takeBackLastWords = eraseFromLastWords(ids, gone);
  return async () => {
    await write(allTables(), async () => {
      for (const { table, key, row } of gone.removed) {
        await database.table(table).put(row);
        if (typeof key === 'string') await unearth(key);
      }
      for (const { table, key, before, after } of gone.changed) {
        const found: unknown = await database.table(table).get(key);
        if (JSON.stringify(found) === JSON.stringify(after)) await database.table(table).put(before);
      }
    });
    takeBackLastWords();
  };
}

type Key = string | number;

interface Going {
  readonly removed: readonly { readonly table: string; readonly key: Key; readonly row: Row }[];
  readonly changed: readonly {
    readonly table: string;
    readonly key: Key;
    readonly before: Row;
    readonly after: Row;
  }[];
  /** How one text is made to say nothing of the person. */
  readonly hide: (text: string) => string;
  readonly withoutThem: (row: Row) => Row;
  readonly isNameShared: boolean;
}

async function whatGoes(personId: string): Promise<Going> {
  const people = await listPeople();
  const person = people.find(({ id }) => id === personId);
  if (person === undefined) throw new NotThere('person');
  const { hide, withoutThem, isNameShared } = forgetting(
    person,
    people.filter((other) => other !== person),
  );
  const conversationIds = new Set(
    await database.conversations.where({ personId }).primaryKeys(),
  ) as ReadonlySet<unknown>;
  const belongs = (table: string, row: Row): boolean =>
    table === 'people'
      ? row['id'] === personId
      : table === 'conversations'
        ? conversationIds.has(row['id'])
        : table === 'drafts'
          ? idsOfDraft(row).some((id) => id === personId || conversationIds.has(id))
          : row['personId'] === personId || conversationIds.has(row['conversationId']);

  const removed: Going['removed'][number][] = [];
  const changed: Going['changed'][number][] = [];
  for (const { name: table, schema } of database.tables) {
    if (table === 'tombstones' || table === 'restores') continue;
    for (const row of (await database.table(table).toArray()) as Row[]) {
      const key = row[schema.primKey.keyPath as string] as Key;
      const after = withoutThem(row);
      if (belongs(table, row)) removed.push({ table, key, row });
      else if (after !== row) {
        // What could not be read, and a form that was only begun, hold nothing to keep beside the name.
        if (table === 'quarantine' || table === 'drafts') removed.push({ table, key, row });
        else changed.push({ table, key, before: row, after });
      }
    }
  }
  return { removed, changed, hide, withoutThem, isNameShared };
}

const isMergeable = (table: string): table is CheckedTable => table !== 'quarantine' && table !== 'drafts';

const allTables = (): Table[] => database.tables;
