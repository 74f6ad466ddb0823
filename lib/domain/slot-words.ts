import { PHRASE_SLOTS, type PhraseSlot } from './phrase';

/** What each slot is called in the language of the page: `{viaWhom}` is edited as `{via wie}`. */
export type SlotWords = Readonly<Record<PhraseSlot, string>>;

/** A template as the user edits it. */
export const withSlotWords = (template: string, words: SlotWords): string =>
  template.replace(/\{(\w+)\}/g, (braced, name: string) => (isSlot(name) ? slotAs(name, words) : braced));

/** The template the user means. Case and extra spaces make no difference; braces around anything else are ordinary text. */
export const withoutSlotWords = (typed: string, words: SlotWords): string =>
  typed.replace(/\{([^{}]*)\}/g, (braced, word: string) => {
    const slot = PHRASE_SLOTS.find((name) => plain(words[name]) === plain(word) || name === word);
    return slot === undefined ? braced : `{${slot}}`;
  });

/** One slot as it stands in what the user edits. */
export const slotAs = (slot: PhraseSlot, words: SlotWords): string => `{${words[slot]}}`;

const isSlot = (name: string): name is PhraseSlot => (PHRASE_SLOTS as readonly string[]).includes(name);

const plain = (word: string): string => word.trim().replace(/\s+/g, ' ').toLowerCase();
