import * as z from 'zod/mini';
import { browser } from '@/lib/browser/browser';
import { DEFAULT_LENGTH_MIN, LONGEST_MIN, SHORTEST_MIN } from '@/lib/domain/conversation';
import { addressSchema } from '@/lib/domain/question';
import { DEFAULT_REMINDER_LEAD, REMINDER_LEADS_MIN } from '@/lib/domain/reminder';

/**
 * The user's settings. Nothing personal belongs here: `storage.local` can be read by content scripts.
 * Every field has a default and catches what it cannot read, so an older or newer item keeps what both know.
 */
export const settingsSchema = z.object({
  version: z.catch(z.literal(1), 1),
  language: z.catch(z.enum(['browser', 'nl', 'en']), 'browser'),
  theme: z.catch(z.enum(['system', 'light', 'dark']), 'system'),
  address: z.catch(addressSchema, 'je'),
  opensByItself: z.catch(z.boolean(), true),
  hasPageButton: z.catch(z.boolean(), false),
  hasSound: z.catch(z.boolean(), false),
  showsSeconds: z.catch(z.boolean(), false),
  hasLargeLine: z.catch(z.boolean(), false),
  /** The camera and microphone of the picture check, by the browser's own names for this extension; empty: whichever it gives. */
  cameraId: z.catch(z.string().check(z.maxLength(200)), ''),
  microphoneId: z.catch(z.string().check(z.maxLength(200)), ''),
  defaultLengthMin: z.catch(
    z.int().check(z.minimum(SHORTEST_MIN), z.maximum(LONGEST_MIN)),
    DEFAULT_LENGTH_MIN,
  ),
  /** Minutes before a conversation; 0 for no reminder. */
  reminderLead: z.catch(z.literal([...REMINDER_LEADS_MIN]), DEFAULT_REMINDER_LEAD),
  /** Whether a notification says whom the conversation is with. */
  namesInReminder: z.catch(z.boolean(), false),
});
export type Settings = z.infer<typeof settingsSchema>;

export const DEFAULT_SETTINGS: Settings = settingsSchema.parse({});

const KEY = 'settings';

export async function readSettings(): Promise<Settings> {
  const stored = await browser.storage.local.get(KEY);
  return parse(stored[KEY]);
}

let lastChange: Promise<void> = Promise.resolve();

/**
 * Changes some settings and leaves the others as they are stored, also what only a newer version can read. Two changes at the same
 * moment follow one another.
 */
export const changeSettings = (part: Partial<Settings>): Promise<void> =>
  change((stored) => ({ version: DEFAULT_SETTINGS.version, ...stored, ...part }));

function change(how: (stored: Record<string, unknown>) => Record<string, unknown>): Promise<void> {
  const apply = async (): Promise<void> => {
    await browser.storage.local.set({ [KEY]: how(await readChosenSettings()) });
  };
  lastChange = lastChange.then(apply, apply);
  return lastChange;
}

/** What the user chose, as it is stored; everything else follows the defaults. */
export const readChosenSettings = async (): Promise<Record<string, unknown>> =>
  asRecord((await browser.storage.local.get(KEY))[KEY]);

/** Names for the devices of one computer: another has none by that name. */
const OF_THIS_COMPUTER: readonly string[] = ['cameraId', 'microphoneId'];

/** What can be taken over of settings from elsewhere: what can be read and was never chosen here. */
export async function adoptableSettings(from: Readonly<Record<string, unknown>>): Promise<Partial<Settings>> {
  const here = await readChosenSettings();
  const read = Object.entries(parse(from)).filter(
    ([name]) => Object.hasOwn(from, name) && !Object.hasOwn(here, name) && !OF_THIS_COMPUTER.includes(name),
  );
  return Object.fromEntries(read);
}

/** What was taken over goes again, as if it was never chosen, except what was changed since. */
export const giveBackSettings = (adopted: Readonly<Record<string, unknown>>): Promise<void> =>
  change((stored) =>
    Object.fromEntries(
      Object.entries(stored).filter(
        ([name, value]) => !(Object.hasOwn(adopted, name) && adopted[name] === value),
      ),
    ),
  );

/** Calls back with the settings at every change; answers how to stop. */
export function watchSettings(callback: (settings: Settings) => void): () => void {
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string): void => {
    const change = changes[KEY];
    if (area === 'local' && change) callback(parse(change.newValue));
  };
  browser.storage.onChanged.addListener(listener);
  return () => {
    browser.storage.onChanged.removeListener(listener);
  };
}

const asRecord = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : {};

const parse = (value: unknown): Settings => settingsSchema.parse(asRecord(value));
