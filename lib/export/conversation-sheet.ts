import { elapsed } from '@/lib/domain/clock';
import { agreedLength, type Conversation } from '@/lib/domain/conversation';
import type { FollowUp } from '@/lib/domain/follow-up';
import { FOUND_OUT } from '@/lib/domain/homework';
import { INTRODUCTION_LINES, lineSubject, REMEMBER_ME, SMALL_TALK } from '@/lib/domain/introduction';
import { FOR_THEM, WHAT_I_BRING, WHY_YOU } from '@/lib/domain/invitation';
import { noonOf } from '@/lib/domain/day';
import type { Mark } from '@/lib/domain/mark';
import { timeStamp, WHOLE_CONVERSATION } from '@/lib/domain/note';
import type { Person } from '@/lib/domain/person';
import { wording } from '@/lib/domain/question';
import { inMinutes } from '@/lib/domain/time';
import { DIFFERENTLY, LEARNT, WHO_ELSE, WILL_DO } from '@/lib/domain/wrap-up';
import type { Translator } from '@/lib/i18n/translator';
import { datedName } from './dated-name';
import type { Sheet, SheetPart } from './sheet';

/** One conversation with all that belongs to it. */
export interface ConversationRecord {
  readonly conversation: Conversation;
  readonly person: Person | null;
  /** The texts by subject. */
  readonly notes: ReadonlyMap<string, string>;
  readonly marks: readonly Mark[];
  readonly followUps: readonly FollowUp[];
}

/** What a file about a conversation is called, without its ending: by when it was held, or is to be. */
export const sheetName = ({ startedAt, plannedFor, createdAt }: Conversation): string =>
  datedName(startedAt ?? plannedFor ?? createdAt);

/** Everything of a conversation, from the preparation to what came of it. Parts without content are left out. */
export function conversationSheet(record: ConversationRecord, text: Translator): Sheet {
  return sheetOf(record, text, [
    goal(record, text),
    prepared(record, text),
    questions(record, text),
    notes(record, text),
    moments(record, text),
    lookedBack(record, text),
    promises(record, text),
  ]);
}

/** One page to go through with a coach: what it was for, how it went, what one does with it (`advice.md`, S2-13, S2-16, S3-8). */
export function coachSheet(record: ConversationRecord, text: Translator): Sheet {
  return sheetOf(record, text, [
    goal(record, text),
    lookedBack(record, text),
    questions(record, text),
    moments(record, text),
    promises(record, text),
  ]);
}

/** What the wrap-up wrote down: how it went, and what comes of it. */
export const wrapUpParts = (record: ConversationRecord, text: Translator): readonly SheetPart[] =>
  [lookedBack(record, text), promises(record, text)].filter(({ texts }) => texts.length > 0);

function sheetOf(
  { conversation, person }: ConversationRecord,
  { t, date }: Translator,
  parts: readonly SheetPart[],
): Sheet {
  const at = conversation.startedAt ?? conversation.plannedFor;
  const agreedMin = Math.round(inMinutes(agreedLength(conversation)));
  const talkedMin =
    conversation.startedAt === null || conversation.endedAt === null
      ? null
      : Math.round(inMinutes(elapsed(conversation, conversation.endedAt)));
  return {
    title: person ? t('sheet.title', { name: person.name }) : t('common.noName'),
    line: [
      person?.organisation ?? '',
      at === null ? t('records.noTime') : date(at),
      talkedMin === null
        ? t('common.minutesCount', { count: agreedMin })
        : t('sheet.talked', { talked: talkedMin, agreed: agreedMin }),
    ]
      .filter((fact) => fact !== '')
      .join(' · '),
    parts: parts.filter(({ texts }) => texts.length > 0),
  };
}

const goal = ({ conversation }: ConversationRecord, { t }: Translator): SheetPart => ({
  title: t('records.goal'),
  texts: said([conversation.goal]),
  isList: false,
});

const prepared = (record: ConversationRecord, { t }: Translator): SheetPart => ({
  title: t('sheet.prepared'),
  texts: [
    ...named(record, t('sheet.what-i-bring'), WHAT_I_BRING),
    ...named(record, t('sheet.for-them'), FOR_THEM),
    ...named(record, t('sheet.why-you'), WHY_YOU),
    ...named(record, t('sheet.found-out'), FOUND_OUT),
    ...said([
      INTRODUCTION_LINES.map((line) => record.notes.get(lineSubject(line))?.trim() ?? '')
        .filter(Boolean)
        .join(' '),
    ]).map((words) => `${t('sheet.introduction')}: ${words}`),
    ...named(record, t('introduction.rememberMe'), REMEMBER_ME),
    ...named(record, t('sheet.small-talk'), SMALL_TALK),
  ],
  isList: true,
});

const questions = ({ conversation, notes: texts }: ConversationRecord, { t }: Translator): SheetPart => ({
  title: t('sets.title'),
  texts: conversation.questions.map((question) =>
    said([
      `${wording(question, conversation.address)} (${t(`records.state.${question.state}`)})`,
      question.source,
      texts.get(question.id) ?? '',
    ]).join('\n'),
  ),
  isList: true,
});

const notes = ({ notes: texts }: ConversationRecord, { t }: Translator): SheetPart => ({
  title: t('records.notes'),
  texts: said([texts.get(WHOLE_CONVERSATION) ?? '']),
  isList: false,
});

const moments = ({ marks }: ConversationRecord, { t }: Translator): SheetPart => ({
  title: t('people.moments'),
  texts: marks.map(({ atMs, kind, text }) =>
    `${timeStamp(atMs)} ${t(`mark.${kind}`)}: ${text}`.replace(/: $/, ''),
  ),
  isList: true,
});

function lookedBack(record: ConversationRecord, { t }: Translator): SheetPart {
  const { goalMet, talk, path } = record.conversation.review;
  return {
    title: t('sheet.lookedBack'),
    texts: [
      ...(goalMet === null ? [] : [`${t('sheet.goalMet')}: ${t(`sheet.goalMet.${goalMet}`)}`]),
      ...(talk === null ? [] : [`${t('sheet.talk')}: ${t(`sheet.talk.${talk}`)}`]),
      ...(path === null ? [] : [`${t('sheet.path')}: ${t(`sheet.path.${path}`)}`]),
      ...named(record, t('sheet.learnt'), LEARNT),
      ...named(record, t('sheet.willDo'), WILL_DO),
      ...named(record, t('sheet.differently'), DIFFERENTLY),
      ...named(record, t('sheet.whoElse'), WHO_ELSE),
    ],
    isList: true,
  };
}

const promises = ({ followUps }: ConversationRecord, { t, date }: Translator): SheetPart => ({
  title: t('people.promises'),
  texts: followUps.map(({ kind, text, dueOn, outcome }) =>
    [
      [t(`people.promise.${kind}`), text].filter(Boolean).join(': '),
      outcome === null ? date(noonOf(dueOn)) : t(`people.promise.${outcome}`),
    ].join(' · '),
  ),
  isList: true,
});

const said = (texts: readonly string[]): string[] =>
  texts.map((text) => text.trim()).filter((text) => text !== '');

const named = ({ notes: texts }: ConversationRecord, label: string, subject: string): string[] =>
  said([texts.get(subject) ?? '']).map((text) => `${label}: ${text}`);
