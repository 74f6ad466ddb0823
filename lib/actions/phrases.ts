import { SHIPPED_SITUATIONS } from '@/lib/content/rescue-phrases';
import {
  changeOwnPhrase,
  deleteOwnPhrase,
  listOwnPhrases,
  putOwnPhrase,
  type OwnPhrase,
} from '@/lib/db/phrases';
import { newId } from '@/lib/db/ids';
import { PHRASE_LONGEST, PHRASE_TITLE_LONGEST, type PhraseForm } from '@/lib/domain/phrase';
import type { RescuePhrase, RescueSituation } from '@/lib/domain/rescue';
import type { Instant } from '@/lib/domain/time';
import { NotThere } from '@/lib/errors/errors';
import type { Undo } from './question-sets';

/** A phrase in the user's words; `isChanged` when a shipped one is worded otherwise than it came. */
export interface ListedPhrase extends RescuePhrase {
  readonly isChanged: boolean;
}

export interface ListedSituation extends RescueSituation {
  readonly phrases: readonly ListedPhrase[];
  readonly isOwn: boolean;
}

/** Every situation: the ten shipped ones in their order, in the user's words, then the user's own. */
export const listSituations = async (): Promise<ListedSituation[]> => inWordsOf(await listOwnPhrases());

/** The situations as they came with the product: what there is before the user's own are read. */
export const shippedSituations = (): ListedSituation[] => inWordsOf([]);

/** Makes an empty phrase of the user's own. Answers its id. */
export async function addPhrase(now: Instant): Promise<string> {
  const id = newId();
  await putOwnPhrase(emptyPhrase(id, now));
  return id;
}

/**
 * Words a phrase in one of its forms. A shipped phrase that says what it always said, or nothing, is the shipped one again. An own
 * phrase that was deleted meanwhile stays deleted.
 */
export function writePhrase(id: string, form: PhraseForm, text: string, now: Instant): Promise<void> {
  const line = inOneLine(text).slice(0, PHRASE_LONGEST);
  const isAsShipped = [shippedPhrase(id)?.[form], ''].includes(line.trim());
  return change(id, now, (phrase) => ({ ...phrase, [form]: isAsShipped ? '' : line }));
}

/** Says what moment an own phrase is for. */
export const nameSituation = (id: string, title: string, now: Instant): Promise<void> =>
  change(id, now, (phrase) => ({ ...phrase, title: inOneLine(title).slice(0, PHRASE_TITLE_LONGEST) }));

/** Deletes an own phrase; a shipped one gets its own words back. */
export async function removePhrase(id: string, now: Instant): Promise<Undo> {
  const removed = await deleteOwnPhrase(id, now);
  return async () => {
    if (removed !== null) await putOwnPhrase(removed);
  };
}

function inWordsOf(own: readonly OwnPhrase[]): ListedSituation[] {
  const shipped = SHIPPED_SITUATIONS.map((situation): ListedSituation => {
    const phrases = situation.phrases.map((phrase) => reworded(phrase, own));
    return { ...situation, phrases, isOwn: false };
  });
  return [...shipped, ...own.filter(({ id }) => shippedPhrase(id) === null).map(ownSituation)];
}

function reworded(phrase: RescuePhrase, own: readonly OwnPhrase[]): ListedPhrase {
  const { je = '', u = '', en = '' } = own.find(({ id }) => id === phrase.id) ?? {};
  const isChanged = [je, u, en].some((text) => text !== '');
  return { ...phrase, je: je || phrase.je, u: u || phrase.u, en: en || phrase.en, isChanged };
}

const ownSituation = ({ id, title, je, u, en }: OwnPhrase): ListedSituation => ({
  id,
  title: { nl: title, en: title },
  keywords: '',
  phrases: [{ id, branch: null, je, u, en, offers: [], isChanged: false }],
  isOwn: true,
});

/** A phrase as it came with the product; null for the user's own. */
export const shippedPhrase = (id: string): RescuePhrase | null =>
  SHIPPED_SITUATIONS.flatMap(({ phrases }) => phrases).find((phrase) => phrase.id === id) ?? null;

async function change(id: string, now: Instant, to: (phrase: OwnPhrase) => OwnPhrase): Promise<void> {
  const fallback = shippedPhrase(id) === null ? null : emptyPhrase(id, now);
  try {
    await changeOwnPhrase(id, now, fallback, to);
  } catch (error) {
    if (!(error instanceof NotThere)) throw error;
  }
}

const emptyPhrase = (id: string, now: Instant): OwnPhrase => ({
  id,
  title: '',
  je: '',
  u: '',
  en: '',
  createdAt: now,
  updatedAt: now,
});

const inOneLine = (text: string): string => text.replace(/[\r\n]+/g, ' ');
