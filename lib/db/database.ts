import Dexie, { type DexieOptions, type EntityTable, type Table } from 'dexie';
import type { Conversation } from '@/lib/domain/conversation';
import type { Exchange } from '@/lib/domain/exchange';
import type { Verdict } from '@/lib/domain/finding';
import type { FollowUp } from '@/lib/domain/follow-up';
import type { Mark } from '@/lib/domain/mark';
import type { Note } from '@/lib/domain/note';
import type { Person } from '@/lib/domain/person';
import type { OwnChecklist } from './checklist';
import type { Draft } from './drafts';
import type { GoodSetup } from './good-setup';
import type { FieldTimes } from './field-times';
import type { OwnText } from './own-texts';
import type { OwnPhrase } from './phrases';
import type { Quarantined } from './quarantine';
import type { OwnQuestionSet } from './question-sets';
import type { LastRestore } from './restore';
import type { Tombstone } from './tombstones';
import { upgradeTo } from './upgrades';

export const SCHEMA_VERSION = 2;

/** Dexie multiplies its version numbers by ten for the browser. */
const asBrowserVersion = (version: number): number => version * 10;

const ON_DISK = 'bakkie';

/**
 * Everything the user ever wrote. Rows are typed by what this version writes; what is read may be older, newer or broken and
 * passes its schema first (`checked`).
 */
export class Database extends Dexie {
  declare conversations: EntityTable<Conversation, 'id'>;
  declare people: EntityTable<Person, 'id'>;
  declare notes: EntityTable<Note, 'id'>;
  declare marks: EntityTable<Mark, 'id'>;
  declare followUps: EntityTable<FollowUp, 'id'>;
  declare exchanges: EntityTable<Exchange, 'id'>;
  declare ownTexts: EntityTable<OwnText, 'id'>;
  declare questionSets: EntityTable<OwnQuestionSet, 'id'>;
  declare checklists: EntityTable<OwnChecklist, 'id'>;
  declare phrases: EntityTable<OwnPhrase, 'id'>;
  declare drafts: EntityTable<Draft, 'id'>;
  declare goodSetups: EntityTable<GoodSetup, 'id'>;
  declare verdicts: EntityTable<Verdict, 'id'>;
  declare tombstones: EntityTable<Tombstone, 'id'>;
  declare quarantine: Table<Quarantined, number>;
  declare fieldTimes: EntityTable<FieldTimes, 'id'>;
  declare restores: EntityTable<LastRestore, 'id'>;

  constructor(name = ON_DISK, where: Pick<DexieOptions, 'indexedDB' | 'IDBKeyRange'> = {}) {
    super(name, { chromeTransactionDurability: 'strict', ...where });
    this.version(1)
      .stores({
        conversations: 'id, status, personId, endedAt',
        people: 'id, keepInTouchDays',
        notes: 'id, conversationId, &[conversationId+subject]',
        marks: 'id, conversationId',
        followUps: 'id, personId, conversationId',
        exchanges: 'id, personId',
        ownTexts: 'id',
        questionSets: 'id',
        checklists: 'id',
        phrases: 'id',
        drafts: 'id',
        goodSetups: 'id',
        verdicts: 'id',
        tombstones: 'id',
        quarantine: '++key',
        fieldTimes: 'id',
        restores: 'id',
      })
      .upgrade(upgradeTo(1));
    // The rows are the same; what pages wait for is found without reading all of them.
    this.version(2)
      .stores({
        conversations: 'id, status, personId, endedAt, closedAt, *meetingIds',
        people: 'id, keepInTouchDays, viaPersonId',
        followUps: 'id, personId, conversationId, outcome',
      })
      .upgrade(upgradeTo(2));
  }
}

export let database = new Database();

/** From here on this page reads and writes in memory only; what is on disk is not touched, and nothing of it remains. */
export async function goOnInMemory(): Promise<void> {
  const { indexedDB, IDBKeyRange } = await import('fake-indexeddb');
  database.close({ disableAutoOpen: true });
  database = new Database('bakkie-in-memory', { indexedDB, IDBKeyRange });
}

/** False in a rehearsal. */
export const isOnDisk = (): boolean => database.name === ON_DISK;

/** Why this page has no database any more: a newer version of the extension has it, or everything was erased in another page. */
export type Taken = 'newer-version' | 'erased';

let taken: Taken | null = null;
let onTakenOver: ((why: Taken) => void) | null = null;

/** Why nothing can be stored here any more, until the page is loaded again; null as long as it can. */
export const takenBy = (): Taken | null => taken;

/** Calls back when the database is taken; at once when that has happened already. */
export function whenTakenOver(callback: (why: Taken) => void): void {
  if (taken !== null) callback(taken);
  else onTakenOver = callback;
}

function giveWay(why: Taken): void {
  if (taken === 'newer-version') return;
  taken = why;
  onTakenOver?.(why);
}

/** The worker holds nothing that was typed, and goes on with what begins anew. */
const isPage = typeof document !== 'undefined';

database.on('versionchange', ({ newVersion }) => {
  const isErased = newVersion === null;
  if (isPage || !isErased) giveWay(isErased ? 'erased' : 'newer-version');
  // What was erased may begin anew. A newer version may not be opened again: Dexie's own listener, which comes next, would let the old
  // page do that and write rows of the old shape.
  database.close({ disableAutoOpen: !isErased });
  return false;
});

// Old code opens a newer database without a word; this is where it learns and lets go. At every opening: a browser may close the
// database under us, and a newer version may come in between.
const ALWAYS = true;
database.on(
  'ready',
  () => {
    onWait?.(false);
    if (database.backendDB().version <= asBrowserVersion(SCHEMA_VERSION)) return;
    giveWay('newer-version');
    database.close({ disableAutoOpen: true });
  },
  ALWAYS,
);

let onWait: ((isWaiting: boolean) => void) | null = null;

/**
 * Calls back when a page of an older version keeps the database from being opened, and when it no longer does. The browser only tells
 * the first who asks; who waits behind that one hears nothing.
 */
export function watchOpening(callback: (isWaiting: boolean) => void): void {
  onWait = callback;
}

export const isOpen = (): boolean => database.isOpen();

database.on('blocked', () => {
  onWait?.(true);
});

/** The database and everything in it goes. This page stores nothing from then on: what it still holds would come back. */
export async function deleteDatabase(): Promise<void> {
  taken = 'erased';
  try {
    await database.delete({ disableAutoOpen: false });
  } catch (error) {
    taken = null;
    throw error;
  }
}
