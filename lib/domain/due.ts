import { isWrapUpLeft, type Conversation } from './conversation';
import { elapsed } from './clock';
import { dayAfter, nearDays } from './day';
import type { Exchange } from './exchange';
import { FOLLOW_UP_KINDS, type FollowUp, type FollowUpKind } from './follow-up';
import { dateOf, instantOf } from './local-time';
import type { Mark } from './mark';
import type { Person } from './person';
import { minutes, type Instant } from './time';

/** Something to come back to, with its day: stored as a follow-up, or following from what happened. */
export interface Due extends Pick<
  FollowUp,
  'kind' | 'personId' | 'conversationId' | 'markId' | 'text' | 'dueOn'
> {
  /** Names it among the others. */
  readonly key: string;
  /** The stored follow-up; null while nobody decided anything about it. */
  readonly followUp: FollowUp | null;
}

/** The same, with the people it is about. */
export interface DueEntry extends Due {
  readonly person: Person | null;
  /** Whom the talk was with that it follows from. */
  readonly talkedWith: Person | null;
}

export interface DueFacts {
  /** Those that are over; of people in a rhythm all, and of those whose introduction was not thanked for. */
  readonly conversations: readonly Conversation[];
  /** The marked moments of those conversations. */
  readonly marks: readonly Mark[];
  readonly people: readonly Person[];
  /** Every open one, and the others about these conversations and people. */
  readonly followUps: readonly FollowUp[];
  readonly exchanges: readonly Exchange[];
}

/** Thanks are owed from the talk on; after this many days, they need an occasion of their own. */
export const THANKS_OWED_FOR_DAYS = 60;
/** A call this short was a mistake or broke off: nothing is owed for it once it is put away. */
const TALK_AT_LEAST = minutes(2);

/**
 * Everything that is to come back, the first due first, whenever it is due. Owed without anybody writing it down: a thank-you for
 * every talk (within 24 hours: its own day), one the next day for whoever made the introduction, every promise that was marked, and
 * being in touch again with those with whom there is a rhythm.
 */
export function whatIsDue(facts: DueFacts, today: string): Due[] {
  const talks = facts.conversations.filter(({ status, endedAt }) => status !== 'live' && endedAt !== null);
  const recent = talks.filter((talk) => dayOf(talk) >= dayAfter(today, -THANKS_OWED_FOR_DAYS));
  const rhythms = facts.people.flatMap((person) => inTouchAgain(person, facts));
  const hasRhythm = new Set(rhythms.map(({ personId }) => personId));
  const stored = facts.followUps
    .filter(
      (followUp) =>
        isOpen(followUp) && !(followUp.kind === 'keep-in-touch' && hasRhythm.has(followUp.personId)),
    )
    .map(asDue);
  return [
    ...stored,
    ...rhythms,
    ...recent.flatMap((talk) => [
      ...owedThanks(talk, facts),
      ...owedToReferrer(talk, talks, facts),
      ...owedPromises(talk, facts),
    ]),
  ].sort(inOrder);
}

/** What is due on this day, or was before. */
export const dueBy = <D extends Due>(all: readonly D[], day: string): D[] =>
  all.filter(({ dueOn }) => dueOn <= day);

const MORNING = '09:00';

/** The hour from which the day's things may be told. */
export const isMorningPast = (now: Instant): boolean => now >= instantOf(dateOf(now), MORNING);

/** When to look again: in the morning, and as the day turns, by the clock of this computer. */
export function nextLook(now: Instant): Instant {
  const today = dateOf(now);
  return isMorningPast(now) ? instantOf(dayAfter(today, 1), '00:00') : instantOf(today, MORNING);
}

/** The thank-you that is owed for this talk: on its own day. */
export const thankYouDue = (talk: Conversation): Due =>
  derived({ kind: 'thank-you', personId: talk.personId, conversationId: talk.id, dueOn: dayOf(talk) });

/** The thank-you to whoever made the introduction: the day after. */
export const thankReferrerDue = (talk: Conversation, { viaPersonId, viaWhom }: Person): Due =>
  derived({
    kind: 'thank-referrer',
    personId: viaPersonId,
    conversationId: talk.id,
    text: viaWhom,
    dueOn: dayAfter(dayOf(talk), 1),
  });

/** When a promise is due while nobody said when: mine at the end of the week, theirs a week later. */
export function promiseDay(kind: 'my-promise' | 'their-promise', madeOn: string): string {
  const days = nearDays(madeOn).slice(1);
  return (kind === 'my-promise' ? days[0] : days.at(-1))?.on ?? dayAfter(madeOn, 7);
}

const isOpen = ({ outcome }: FollowUp): boolean => outcome === null;

/** Whether it was a talk rather than a mistake. */
export const wasHeld = (talk: Conversation): boolean =>
  talk.endedAt !== null && elapsed(talk, talk.endedAt) >= TALK_AT_LEAST;

const dayOf = ({ endedAt, startedAt, createdAt }: Conversation): string =>
  dateOf(endedAt ?? startedAt ?? createdAt);

const asDue = (followUp: FollowUp): Due => ({ ...followUp, key: followUp.id, followUp });

function owedThanks(talk: Conversation, { followUps }: DueFacts): Due[] {
  const isOwed = isWrapUpLeft(talk) || wasHeld(talk);
  return isOwed && !isDecided('thank-you', talk, followUps) ? [thankYouDue(talk)] : [];
}

/** Whether somebody made the introduction. */
export const isIntroduced = ({ viaPersonId, viaWhom }: Person): boolean =>
  viaPersonId !== null || viaWhom.trim() !== '';

/** Once: for the first talk with this person. */
function owedToReferrer(
  talk: Conversation,
  talks: readonly Conversation[],
  { people, followUps }: DueFacts,
): Due[] {
  const person = people.find(({ id }) => id === talk.personId);
  if (person === undefined || !wasHeld(talk)) return [];
  if (!isIntroduced(person)) return [];
  const isFirst = !talks.some(
    ({ personId, startedAt }) => personId === person.id && (startedAt ?? 0) < (talk.startedAt ?? 0),
  );
  return isFirst && !isDecided('thank-referrer', talk, followUps) ? [thankReferrerDue(talk, person)] : [];
}

const isDecided = (kind: FollowUpKind, talk: Conversation, followUps: readonly FollowUp[]): boolean =>
  followUps.some((known) => known.kind === kind && known.conversationId === talk.id);

function owedPromises(talk: Conversation, { marks, followUps }: DueFacts): Due[] {
  return marks.flatMap(({ id, conversationId, kind, text }) => {
    if (conversationId !== talk.id || (kind !== 'my-promise' && kind !== 'their-promise')) return [];
    if (followUps.some(({ markId }) => markId === id)) return [];
    const dueOn = promiseDay(kind, dayOf(talk));
    return [derived({ kind, personId: talk.personId, conversationId, markId: id, text, dueOn })];
  });
}

/** The rhythm begins anew at every contact. What was put off stands until then. */
function inTouchAgain(person: Person, facts: DueFacts): Due[] {
  if (person.keepInTouchDays === null) return [];
  const kind = 'keep-in-touch';
  const since = lastContact(person, facts);
  const putOff = facts.followUps
    .filter((known) => known.kind === kind && known.personId === person.id && isOpen(known))
    .findLast(({ updatedAt }) => dateOf(updatedAt) > since);
  if (putOff) return [asDue(putOff)];
  return [derived({ kind, personId: person.id, dueOn: dayAfter(since, person.keepInTouchDays) })];
}

/** The last day on which the two were in touch, or the user let a turn pass; the day they became known if never. */
function lastContact(person: Person, { conversations, exchanges, followUps }: DueFacts): string {
  const days = [
    ...conversations.filter((talk) => talk.personId === person.id && talk.startedAt !== null).map(dayOf),
    ...exchanges.filter(({ personId }) => personId === person.id).map(({ on }) => on),
    ...followUps
      .filter(({ personId, kind, outcome }) => {
        const isTurn = outcome === 'done' || (outcome === 'let-go' && kind === 'keep-in-touch');
        return personId === person.id && isTurn;
      })
      .map(({ outcomeAt, updatedAt }) => dateOf(outcomeAt ?? updatedAt)),
  ];
  return days.reduce((latest, day) => (day > latest ? day : latest), dateOf(person.createdAt));
}

function derived(about: Partial<Due> & { readonly kind: FollowUpKind; readonly dueOn: string }): Due {
  const { conversationId = null, personId = null, markId = null, text = '', kind, dueOn } = about;
  const key = [kind, markId ?? conversationId ?? personId].join(':');
  return { key, kind, personId, conversationId, markId, text, dueOn, followUp: null };
}

const inOrder = (a: Due, b: Due): number =>
  a.dueOn.localeCompare(b.dueOn) ||
  FOLLOW_UP_KINDS.indexOf(a.kind) - FOLLOW_UP_KINDS.indexOf(b.kind) ||
  a.key.localeCompare(b.key);
