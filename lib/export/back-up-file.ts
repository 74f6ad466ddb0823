import * as z from 'zod/mini';
import { backUpSchema, type BackUp, type SealKey } from '@/lib/domain/back-up';
import { datedName } from './dated-name';
import { limitOf } from '@/lib/domain/json-limits';
import { BACK_UP_LARGEST_BYTES, BACK_UP_LIMITS as LIMITS, hasTooManyRows } from './back-up-limits';
import {
  BACK_UP as FORMAT,
  beginsAs,
  isOfFormat,
  QUESTION_SETS,
  readJsonFile,
  type NoJson,
  type TextFile,
} from './json-file';
import { doesKeyFit, sealed, sealKey, sealSchema, tidyPassphrase, unsealed, type Seal } from './seal';

const VERSION = 1;

const openFileSchema = z.strictObject({
  format: z.literal(FORMAT),
  version: z.literal(VERSION),
  sum: z.string().check(z.length(64)),
  content: z.unknown(),
});
const sealedFileSchema = z.strictObject({
  format: z.literal(FORMAT),
  version: z.literal(VERSION),
  sum: z.string().check(z.length(64)),
  seal: sealSchema,
  body: z.base64(),
});

/** What tells whether a row fits, and rebuilds it. */
interface RowSchema {
  readonly safeParse: (row: unknown) => { readonly success: boolean; readonly data?: unknown };
}

/** How the rows of a table are read. */
export interface BackUpTables {
  /** The database version that is ours. */
  readonly schema: number;
  readonly schemaOf: (table: string) => RowSchema | null;
  /** A row of database version `from` as ours has it. */
  readonly upgraded: (table: string, row: Record<string, unknown>, from: number) => Record<string, unknown>;
}

type NoBackUp = 'question-set' | 'other-json' | 'newer-version' | 'broken' | 'wrong-passphrase' | 'tampered';

/**
 * What a chosen file turned out to be. `broken`: damaged, or no back-up of ours after all; `sealed`: the passphrase is needed;
 * `wrong-passphrase`; `tampered`: somebody changed it who did not know the passphrase.
 */
export type BackUpReading =
  | { readonly name: 'back-up'; readonly backUp: BackUp }
  | { readonly name: 'sealed'; readonly file: SealedFile }
  | { readonly name: NoJson | NoBackUp };

/** A sealed file that is whole; only the passphrase is missing. */
export interface SealedFile {
  readonly seal: Seal;
  readonly body: string;
}

/** `bakkie-2026-12-04-14-25-07-3fa91c.json`: by its second, and the mark of the browser that made it. */
export const backUpName = (madeAt: number, mark: string): string =>
  `${datedName(madeAt, 'seconds')}-${mark}.json`;

/** Whether a file in a folder is a back-up that the browser with this mark made. */
export const isBackUpNameOf = (mark: string, name: string): boolean =>
  /^bakkie-\d{4}(-\d\d){5}-([\da-f]{6})\.json$/.exec(name)?.[2] === mark;

/** The back-up as a file of the browser with this mark; with a key, nobody can read it without the passphrase. */
export async function backUpFile(backUp: BackUp, key: SealKey | null, mark: string): Promise<TextFile> {
  const content = JSON.stringify(backUp);
  const head = { format: FORMAT, version: VERSION } as const;
  const name = backUpName(backUp.madeAt, mark);
  if (key === null) {
    const text = `{"format":"${FORMAT}","version":${String(VERSION)},"sum":"${await sumOf(content)}","content":${content}}\n`;
    return { name, text };
  }
  const { seal, body } = await sealed(content, key);
  const file = { ...head, sum: await sumOf(JSON.stringify([seal, body])), seal, body };
  return { name, text: `${JSON.stringify(file)}\n` };
}

/** Reads a file that came from anywhere. One that is not right to the last row is refused as a whole. */
export async function readBackUpFile(bytes: Uint8Array, tables: BackUpTables): Promise<BackUpReading> {
  const read = readJsonFile(bytes, BACK_UP_LARGEST_BYTES);
  if (read.name === 'not-json' && beginsAs(FORMAT, bytes)) return { name: 'broken' };
  if (read.name !== 'json') return read;
  const head = z.object({ format: z.literal(FORMAT), version: z.number() }).safeParse(read.value);
  if (!head.success) {
    return { name: isOfFormat(QUESTION_SETS, read.value) ? 'question-set' : 'other-json' };
  }
  if (head.data.version > VERSION) return { name: 'newer-version' };
  if (limitOf(read.value, LIMITS) !== null) return { name: 'broken' };

  const file = z.union([openFileSchema, sealedFileSchema]).safeParse(read.value);
  if (!file.success) return { name: 'broken' };
  if ('seal' in file.data) {
    const { seal, body, sum } = file.data;
    const isWhole = sum === (await sumOf(JSON.stringify([seal, body])));
    return isWhole ? { name: 'sealed', file: { seal, body } } : { name: 'broken' };
  }
  const { content, sum } = file.data;
  if (sum !== (await sumOf(JSON.stringify(content)))) return { name: 'broken' };
  return readContent(content, tables, 'refuse');
}

/**
 * Opens a sealed file with what the user typed, or with a key that is known already. Older files were sealed with the spaces that
 * stood around the passphrase.
 */
export async function openSealedFile(
  { seal, body }: SealedFile,
  secret: string | SealKey,
  tables: BackUpTables,
): Promise<BackUpReading> {
  const key = await keyThatFits(secret, seal);
  if (key === null) return { name: 'wrong-passphrase' };
  const bytes = await unsealed(body, seal, key);
  if (bytes === null) return { name: 'tampered' };
  const read = readJsonFile(bytes, BACK_UP_LARGEST_BYTES);
  if (read.name !== 'json' || limitOf(read.value, LIMITS) !== null) return { name: 'broken' };
  return readContent(read.value, tables, 'refuse');
}

async function keyThatFits(secret: string | SealKey, seal: Seal): Promise<SealKey | null> {
  const secrets = typeof secret === 'string' ? new Set([tidyPassphrase(secret), secret]) : [secret];
  for (const each of secrets) {
    const key = typeof each === 'string' ? await sealKey(each, seal) : each;
    if (await doesKeyFit(key, seal)) return key;
  }
  return null;
}

/**
 * Reads a copy that this browser kept, however large: it is our own. What does not fit in it is kept apart, since there may be nothing
 * better.
 */
export function readBackUpCopy(bytes: Uint8Array, tables: BackUpTables): BackUpReading {
  const read = readJsonFile(bytes, Infinity);
  if (read.name !== 'json') return read.name === 'not-json' ? { name: 'broken' } : read;
  return limitOf(read.value, { ...LIMITS, values: Infinity }) === null
    ? readContent(read.value, tables, 'set-aside')
    : { name: 'broken' };
}

function readContent(value: unknown, tables: BackUpTables, misfits: 'refuse' | 'set-aside'): BackUpReading {
  const schema = z.object({ schema: z.number() }).safeParse(value);
  if (schema.success && schema.data.schema > tables.schema) return { name: 'newer-version' };
  const read = backUpSchema.safeParse(value);
  if (!read.success) return { name: 'broken' };
  if (misfits === 'refuse' && hasTooManyRows(read.data)) return { name: 'broken' };

  const isOurs = ({ table }: { readonly table: string }): boolean => tables.schemaOf(table) !== null;
  const unreadable = read.data.unreadable.filter(isOurs);
  const tombstones = read.data.tombstones.filter(isOurs);
  const hasMore =
    unreadable.length < read.data.unreadable.length || tombstones.length < read.data.tombstones.length;
  if (misfits === 'refuse' && hasMore) return { name: 'broken' };
  const kept: BackUp['tables'] = {};
  for (const [table, rows] of Object.entries(read.data.tables)) {
    const rowSchema = tables.schemaOf(table);
    // The first copies before an upgrade also had the tables that stay behind in a back-up.
    if (rowSchema === null && misfits === 'set-aside') continue;
    if (rowSchema === null) return { name: 'broken' };
    const fitting: BackUp['tables'][string] = [];
    for (const row of rows) {
      const fit = rowSchema.safeParse(tables.upgraded(table, row, read.data.schema));
      if (fit.success) fitting.push(fit.data as (typeof rows)[number]);
      else unreadable.push({ table, row: JSON.stringify(row), reason: 'does not fit' });
    }
    kept[table] = fitting;
  }
  if (misfits === 'refuse' && unreadable.length > read.data.unreadable.length) return { name: 'broken' };
  return { name: 'back-up', backUp: { ...read.data, tables: kept, tombstones, unreadable } };
}

async function sumOf(text: string): Promise<string> {
  const sum = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return Array.from(new Uint8Array(sum), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
