import { describe, expect, it } from 'vitest';
import { sinceLastTime, type Past } from '@/lib/domain/since-last-time';
import { asInstant, later, minutes, type Instant } from '@/lib/domain/time';
import { aConversation, aFollowUp, aMark, anExchange, idOf, NOON } from '../../fixtures/records';

const DAY = minutes(24 * 60);
/** So many days before noon. */
const ago = (days: number): Instant => asInstant(NOON - days * DAY);
const held = (days: number, id = 1) =>
  aConversation({
    id: idOf(id),
    status: 'closed',
    startedAt: ago(days),
    endedAt: later(ago(days), minutes(25)),
  });
const asked = (days: number, over: { answer?: 'yes' | 'no' | 'later' } = {}) =>
  aConversation({
    status: 'cancelled',
    invitations: [
      {
        sentAt: ago(days),
        form: 'long',
        answer: over.answer ?? null,
        answeredAt: over.answer === undefined ? null : ago(days - 1),
      },
    ],
  });
const since = (past: Partial<Past>) =>
  sinceLastTime({ conversations: [], followUps: [], exchanges: [], promises: [], ...past }, NOON);

it('nothing was there before', () => {
  expect(since({})).toEqual({ last: null, promises: [], silentForMonths: null, unansweredSince: null });
});

it('last time is the last conversation that was held, not the last that was planned', () => {
  const last = held(30, 2);
  expect(since({ conversations: [last, held(90, 1), aConversation({ id: idOf(3) })] }).last).toEqual(last);
});

describe('a long silence (S1-5)', () => {
  it.each([
    ['a month', { conversations: [held(30)] }, null],
    ['a day less than a year', { conversations: [held(364)] }, null],
    ['a year', { conversations: [held(365)] }, 12],
    ['two years', { conversations: [held(731)] }, 24],
    ['nothing is known', { conversations: [aConversation()] }, null],
    [
      'in touch since',
      { conversations: [held(731)], exchanges: [anExchange({ direction: 'in-touch' })] },
      null,
    ],
    [
      'something was done since',
      { conversations: [held(731)], followUps: [aFollowUp({ outcome: 'done', outcomeAt: ago(20) })] },
      null,
    ],
    [
      'something was let go since',
      { conversations: [held(731)], followUps: [aFollowUp({ outcome: 'let-go', outcomeAt: ago(20) })] },
      24,
    ],
    ['an answer came since', { conversations: [held(731), asked(40, { answer: 'later' })] }, null],
  ])('%s', (_, past, months) => {
    expect(since(past).silentForMonths).toBe(months);
  });
});

describe('an unanswered mail before this request (S1-5)', () => {
  it.each([
    ['a week ago', { conversations: [asked(7)] }, ago(7)],
    ['six days ago: the answer may still come', { conversations: [asked(6)] }, null],
    ['answered', { conversations: [asked(30, { answer: 'no' })] }, null],
    ['talked since', { conversations: [asked(30), held(10, 2)] }, null],
    ['talked before', { conversations: [asked(30), held(90, 2)] }, ago(30)],
    ['two of them: the last', { conversations: [asked(60), asked(20)] }, ago(20)],
  ])('%s', (_, past, at) => {
    expect(since(past).unansweredSince).toBe(at);
  });
});

describe('open promises (S1-11)', () => {
  it('mine first, then the thanks and the end I owe, then theirs', () => {
    const followUps = (['their-promise', 'how-it-ended', 'thank-you', 'my-promise'] as const).map(
      (kind, place) => aFollowUp({ id: idOf(800 + place), kind, text: kind }),
    );
    expect(since({ followUps }).promises.map(({ kind }) => kind)).toEqual([
      'my-promise',
      'thank-you',
      'how-it-ended',
      'their-promise',
    ]);
  });

  it('what is done or let go, and what is no promise, is not among them', () => {
    const followUps = [
      aFollowUp({ id: idOf(1), outcome: 'done', outcomeAt: NOON }),
      aFollowUp({ id: idOf(2), outcome: 'let-go', outcomeAt: NOON }),
      aFollowUp({ id: idOf(3), kind: 'keep-in-touch' }),
      aFollowUp({ id: idOf(4), kind: 'send-something' }),
    ];
    expect(since({ followUps }).promises).toEqual([]);
  });

  it('a promise that was only marked counts once, and not when its follow-up is done', () => {
    const marked = aMark({ id: idOf(601), kind: 'my-promise', text: 'Artikel sturen' });
    const promise = { id: idOf(601), kind: 'my-promise', text: 'Artikel sturen' };
    expect(since({ promises: [marked] }).promises).toEqual([promise]);
    const open = aFollowUp({ markId: idOf(601), text: 'Artikel sturen' });
    expect(since({ promises: [marked], followUps: [open] }).promises).toHaveLength(1);
    const done = { ...open, outcome: 'done' as const, outcomeAt: NOON };
    expect(since({ promises: [marked], followUps: [done] }).promises).toEqual([]);
  });
});
