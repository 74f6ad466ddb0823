import { describe, expect, it } from 'vitest';
import { lookBack } from '@/lib/domain/looking-back';
import { later, minutes } from '@/lib/domain/time';
import { aConversation, aFollowUp, aMark, anAskedQuestion, at, idOf, NOON } from '../../fixtures/records';

const held = aConversation({
  status: 'closed',
  startedAt: NOON,
  endedAt: at(28),
  pauses: [{ from: at(2), until: at(3) }],
  questions: [
    anAskedQuestion({ id: 'a', isMustAsk: true, state: 'answered' }),
    anAskedQuestion({ id: 'b', isMustAsk: true, state: 'already-known' }),
    anAskedQuestion({ id: 'c', isMustAsk: true }),
    anAskedQuestion({ id: 'd', state: 'asked' }),
  ],
});
const thanks = aFollowUp({ kind: 'thank-you' });
const named = (text: string, number = 1) => aMark({ kind: 'name', text, conversationId: idOf(number) });
const tomorrow = later(at(28), minutes(24 * 60));

describe('looking back', () => {
  it('tells the facts of what was held, the first one first, and nothing of what was not', () => {
    const marks = [named('Piet'), named('Karim'), aMark({ kind: 'insight' })];
    const earlier = { ...held, id: idOf(2), startedAt: at(-90), endedAt: at(-65) };
    const told = lookBack([aConversation({ id: idOf(3) }), held, earlier], marks, [], at(30));
    expect(told.map(({ conversationId }) => conversationId)).toEqual([idOf(2), held.id]);
    expect(told[1]).toEqual({
      conversationId: held.id,
      startedAt: NOON,
      agreedMs: minutes(25),
      talkedMs: minutes(27),
      overMs: minutes(2),
      mustAsks: { asked: 2, of: 3 },
      isThankedInTime: null,
      newNames: 2,
      review: held.review,
    });
  });

  it('counts a name once, where it was named first, and no mark without a name', () => {
    const earlier = { ...held, id: idOf(2), startedAt: at(-90), endedAt: at(-65) };
    const marks = [named('piet'), named('Ingrid'), named('Piet, TNO', 2), named('Piet (TNO)', 2), named('')];
    const told = lookBack([held, earlier], marks, [], at(30));
    expect(told.map(({ newNames }) => newNames)).toEqual([1, 1]);
  });

  it('takes a start by mistake for no talk', () => {
    expect(lookBack([{ ...held, pauses: [], endedAt: at(1, 59) }], [], [], at(30))).toEqual([]);
    expect(lookBack([{ ...held, pauses: [], endedAt: at(2) }], [], [], at(30))).toHaveLength(1);
  });

  it('does not count seconds over', () => {
    expect(lookBack([{ ...held, endedAt: at(26, 59) }], [], [], at(30))[0]?.overMs).toBe(0);
  });

  it.each([
    ['sent within a day', { outcome: 'done', outcomeAt: tomorrow } as const, at(9000), true],
    ['sent later', { outcome: 'done', outcomeAt: later(tomorrow, minutes(1)) } as const, at(9000), false],
    ['let go', { outcome: 'let-go', outcomeAt: at(40) } as const, at(9000), null],
    ['not sent yet, within a day', {}, tomorrow, null],
    ['not sent, a day later', {}, later(tomorrow, minutes(1)), false],
  ])('a thank-you %s', (_, over, now, expected) => {
    expect(lookBack([held], [], [{ ...thanks, ...over }], now)[0]?.isThankedInTime).toBe(expected);
  });
});
