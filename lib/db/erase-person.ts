import type { Table } from 'dexie';
import { idsOfDraft } from '@/lib/domain/draft';
import { nameHider } from '@/lib/domain/known-names';
import { keyOf } from '@/lib/domain/merge';
import type { Person } from '@/lib/domain/person';
import type { Instant } from '@/lib/domain/time';
import { NotThere } from '@/lib/errors/errors';
import { database } from './database';
import { eraseFromLastWords } from './erase-last-words';
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
}

/** What stands where the name stood. */
const BLANK = '…';

/** What erasing this person would take away; null when there is no such person (any more). */
export function countErasure(personId: string): Promise<Erasure | null> {
  return read(async () => {
    if ((await database.people.get(personId)) === undefined) return null;
    const { removed, changed, hide } = await whatGoes(personId);
    const count = (table: string): number => removed.filter((row) => row.table === table).length;
    return {
      conversations: count('conversations'),
      notes: count('notes'),
      marks: count('marks'),
      followUps: count('followUps'),
      exchanges: count('exchanges'),
      mentions: changed.length,
      sentences: changed.flatMap(({ before, after }) => changedSentences(before, after, hide)),
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

type Row = Readonly<Record<string, unknown>>;
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
}

async function whatGoes(personId: string): Promise<Going> {
  const people = await listPeople();
  const person = people.find(({ id }) => id === personId);
  if (person === undefined) throw new NotThere('person');
  const { hide, withoutThem } = forgetting(
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
  return { removed, changed, hide, withoutThem };
}

/** Of every text that changes, the sentences that do. */
function changedSentences(before: unknown, after: unknown, hide: (text: string) => string): string[] {
  if (before === after) return [];
  if (typeof before === 'string')
    return (before.match(/[^.!?\n]+[.!?]*/g) ?? [])
      .map((sentence) => sentence.trim())
      .filter((sentence) => hide(sentence) !== sentence);
  if (typeof before !== 'object' || before === null) return [];
  return Object.entries(before).flatMap(([key, inner]) =>
    changedSentences(inner, (after as Row | null)?.[key], hide),
  );
}

/** Fields that hold no words of the user's. */
const STRUCTURE =
  /^(?:id|key|table|.*Id|.*Ids|status|kind|state|group|topic|language|address|subject|talkType|form|answer|direction|outcome|closeness|support|supportKinds|step|goalMet|talk|path|leftFor|on|dueOn)$/;

/** How a text and a row are made to say nothing of this person; the same row when it said nothing. */
function forgetting(
  person: Person,
  others: readonly Person[],
): { readonly hide: (text: string) => string; readonly withoutThem: (row: Row) => Row } {
  const hideName = nameHider([{ name: person.name, label: BLANK }], {
    hasParts: true,
    keep: others.map(({ name }) => name),
  });
  const organisation = person.organisation.trim();
  const isShared = others.some((other) => sameText(other.organisation, organisation));
  const hideOrganisation = nameHider(
    organisation === '' || isShared ? [] : [{ name: organisation, label: BLANK }],
    { hasParts: false },
  );
  const email = person.email.trim();
  const hide = (text: string): string =>
    hideOrganisation(hideName(email === '' ? text : text.replace(literally(email), BLANK)));
  const mapped = (value: unknown, key: string): unknown => {
    if (typeof value === 'string') return STRUCTURE.test(key) ? value : hide(value);
    if (typeof value !== 'object' || value === null) return value;
    const entries = Object.entries(value).map(([name, inner]): [string, unknown] => [
      name,
      mapped(inner, Array.isArray(value) ? key : name),
    ]);
    if (entries.every(([name, inner]) => inner === (value as Row)[name])) return value;
    return Array.isArray(value) ? entries.map(([, inner]) => inner) : Object.fromEntries(entries);
  };
  const withoutThem = (row: Row): Row => {
    // The reference to who led to somebody goes with the person.
    const unlinked = row['viaPersonId'] === person.id ? { ...row, viaPersonId: null } : row;
    return mapped(unlinked, '') as Row;
  };
  return { hide, withoutThem };
}

const literally = (text: string): RegExp => new RegExp(text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'), 'gi');

const sameText = (a: string, b: string): boolean => a.trim().toLowerCase() === b.toLowerCase();

const isMergeable = (table: string): table is CheckedTable => table !== 'quarantine' && table !== 'drafts';

const allTables = (): Table[] => database.tables;
