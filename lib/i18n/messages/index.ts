import type { Language } from '@/lib/domain/question';
import { background } from './background';
import { backup } from './backup';
import { common } from './common';
import { followUps } from './follow-ups';
import { invitation } from './invitation';
import { live } from './live';
import { memory } from './memory';
import { options } from './options';
import { panel } from './panel';
import { people } from './people';
import { picture } from './picture';
import { pictureFindings } from './picture-findings';
import { plan } from './plan';
import { planTexts } from './plan-texts';
import { popup } from './popup';
import { questionSets } from './question-sets';
import { rescue } from './rescue';
import { restore } from './restore';
import { sheet } from './sheet';
import { takeIn } from './take-in';
import { wrapUp } from './wrap-up';

/**
 * Every sentence of the product. A file an area, both languages side by side, with the same keys, and each key in one area (held by a
 * test). They are not copied together: every page would pay for that, before it shows its first few sentences.
 */
const AREAS = [
  common,
  live,
  memory,
  panel,
  people,
  picture,
  pictureFindings,
  plan,
  planTexts,
  popup,
  options,
  questionSets,
  rescue,
  invitation,
  takeIn,
  sheet,
  wrapUp,
  followUps,
  backup,
  restore,
  background,
] as const;

/** A sentence with a number in it. */
export interface Plural {
  readonly one: string;
  readonly other: string;
}
export type Message = string | Plural;

type KeyOf<Area> = Area extends { readonly nl: infer Texts } ? keyof Texts & string : never;
export type MessageKey = KeyOf<(typeof AREAS)[number]>;

export function messageOf(language: Language, key: MessageKey): Message {
  for (const area of AREAS) {
    const texts: Readonly<Record<string, Message>> = area[language];
    const message = texts[key];
    if (message !== undefined) return message;
  }
  throw new Error(`No sentence for ${key}`);
}
