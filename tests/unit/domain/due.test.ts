import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { dueBy, promiseDay, THANKS_OWED_FOR_DAYS, whatIsDue, type DueFacts } from '@/lib/domain/due';
import { dayAfter, daysBetween, nearDays, weekdayOf } from '@/lib/domain/day';
import { dateOf, instantOf } from '@/lib/domain/local-time';
import { later, minutes } from '@/lib/domain/time';
import { aConversation, aFollowUp, aMark, anExchange, aPerson, at, idOf, NOON } from '../../fixtures/records';

const TODAY = '2026-12-04';
const aTalk = (over: Parameters<typeof aConversation>[0] = {}) =>
  aConversation({ status: 'wrapping-up', startedAt: NOON, endedAt: at(25), personId: idOf(200), ...over });
const NOTHING: DueFacts = { conversations: [], marks: [], people: [], followUps: [], exchanges: [] };
const due = (facts: Partial<DueFacts>, today = TODAY) => whatIsDue({ ...NOTHING, ...facts }, today);
const kindsAndDays = (...args: Parameters<typeof due>) =>
  due(...args).map(({ kind, dueOn }) => `${kind} ${dueOn}`);
const PERSON = aPerson({ viaWhom: '' });

afterEach(() => {
  vi.unstubAllEnvs();
});

describe('thanks', () => {
  it('S4-14a: are owed from the talk on, within 24 hours: on its own day', () => {
    expect(due({ conversations: [aTalk()], people: [PERSON] })).toMatchObject([
      { kind: 'thank-you', personId: idOf(200), conversationId: idOf(1), dueOn: TODAY, followUp: null },
    ]);
  });

  it('are stored once something was decided: done, let go or later', () => {
    const decided = (over: Parameters<typeof aFollowUp>[0]) =>
      kindsAndDays({ conversations: [aTalk()], followUps: [aFollowUp({ kind: 'thank-you', ...over })] });
    expect(decided({ outcome: 'done', outcomeAt: at(30) })).toEqual([]);
    expect(decided({ outcome: 'let-go', outcomeAt: at(30) })).toEqual([]);
    expect(decided({ dueOn: '2026-12-05' })).toEqual(['thank-you 2026-12-05']);
  });

  it.each([
    ['a talk that still runs', aTalk({ status: 'live', endedAt: null })],
    ['one that was joined again', aTalk({ status: 'live' })],
    ['a call of a minute that was put away', aTalk({ status: 'closed', endedAt: at(1), closedAt: at(2) })],
    ['one that only was planned', aConversation({ plannedFor: NOON })],
  ])('are not owed for %s', (_, conversation) => {
    expect(due({ conversations: [conversation] })).toEqual([]);
  });

  it('S4-14a: are owed as long as the wrap-up waits, however short the talk was', () => {
    expect(due({ conversations: [aTalk({ endedAt: at(1) })] })).toMatchObject([{ kind: 'thank-you' }]);
  });

  it('stay when the browser was closed for a month, and need another occasion after two', () => {
    const facts = { conversations: [aTalk()] };
    expect(kindsAndDays(facts, '2027-01-05')).toEqual(['thank-you 2026-12-04']);
    expect(kindsAndDays(facts, dayAfter(TODAY, THANKS_OWED_FOR_DAYS))).toHaveLength(1);
    expect(kindsAndDays(facts, dayAfter(TODAY, THANKS_OWED_FOR_DAYS + 1))).toEqual([]);
  });

  it('S2-5: are owed to whoever made the introduction too, the next day, for the first talk alone', () => {
    const people = [aPerson({ viaWhom: 'Joost', viaPersonId: idOf(201) })];
    const again = aTalk({ id: idOf(2), startedAt: at(3000), endedAt: at(3020) });
    expect(due({ conversations: [aTalk(), again], people }, '2026-12-06')).toMatchObject([
      { kind: 'thank-you', conversationId: idOf(1) },
      {
        kind: 'thank-referrer',
        conversationId: idOf(1),
        personId: idOf(201),
        text: 'Joost',
        dueOn: '2026-12-05',
      },
      { kind: 'thank-you', conversationId: idOf(2) },
    ]);
  });
});

describe('promises', () => {
  const marks = [
    aMark({ id: idOf(1), kind: 'my-promise', text: 'Artikel sturen' }),
    aMark({ id: idOf(2), kind: 'their-promise', text: 'Cv lezen' }),
    aMark({ id: idOf(3), kind: 'insight' }),
  ];

  it('S1-11: that were marked come back, mine at the end of the week and theirs a week later', () => {
    // A Wednesday.
    const talk = aTalk({
      status: 'closed',
      startedAt: instantOf('2026-12-02', '10:00'),
      endedAt: instantOf('2026-12-02', '10:01'),
    });
    expect(due({ conversations: [talk], marks }, '2026-12-02')).toMatchObject([
      { kind: 'my-promise', text: 'Artikel sturen', markId: idOf(1), dueOn: '2026-12-04' },
      { kind: 'their-promise', text: 'Cv lezen', markId: idOf(2), dueOn: '2026-12-11' },
    ]);
  });

  it('are due when it was said, and gone when done', () => {
    const followUps = [
      aFollowUp({ id: idOf(11), markId: idOf(1), dueOn: '2026-12-24' }),
      aFollowUp({ id: idOf(12), markId: idOf(2), outcome: 'done', outcomeAt: at(9) }),
    ];
    expect(
      due({ conversations: [aTalk({ status: 'closed', endedAt: at(1) })], marks, followUps }).map(
        ({ key, dueOn }) => [key, dueOn],
      ),
    ).toEqual([[idOf(11), '2026-12-24']]);
  });

  it.each([
    ['2026-11-30', '2026-12-04', '2026-12-11'],
    ['2026-12-04', '2026-12-11', '2026-12-11'],
    ['2026-12-06', '2026-12-11', '2026-12-11'],
  ])('made on %s: mine by %s, theirs by %s', (madeOn, mine, theirs) => {
    expect([promiseDay('my-promise', madeOn), promiseDay('their-promise', madeOn)]).toEqual([mine, theirs]);
  });
});

describe('being in touch (S1-8)', () => {
  const people = [aPerson({ viaWhom: '', keepInTouchDays: 30, createdAt: instantOf('2026-01-10', '09:00') })];
  const turn = (facts: Partial<DueFacts>) =>
    due({ people, ...facts }, '2027-06-01').flatMap(({ kind, dueOn }) =>
      kind === 'keep-in-touch' ? [dueOn] : [],
    );

  it('comes back after the rhythm, from the day they became known', () => {
    expect(turn({})).toEqual(['2026-02-09']);
    expect(due({ people: [PERSON] })).toEqual([]);
  });

  it.each<[string, Partial<DueFacts>, string]>([
    ['a talk', { conversations: [aTalk({ endedAt: at(1) })] }, '2027-01-03'],
    ['something given, logged by hand', { exchanges: [anExchange({ on: '2026-11-30' })] }, '2026-12-30'],
    [
      'something received',
      { exchanges: [anExchange({ on: '2026-12-31', direction: 'received' })] },
      '2027-01-30',
    ],
    ['a mail that was sent', { followUps: [aFollowUp({ outcome: 'done', outcomeAt: NOON })] }, '2027-01-03'],
    [
      'a turn that was let pass',
      { followUps: [aFollowUp({ kind: 'keep-in-touch', outcome: 'let-go', outcomeAt: NOON })] },
      '2027-01-03',
    ],
  ])('begins anew at %s', (_, facts, expected) => {
    expect(turn(facts)).toEqual([expected]);
    expect(
      turn({ ...facts, exchanges: [...(facts.exchanges ?? []), anExchange({ on: '2027-03-01' })] }),
    ).toEqual(['2027-03-31']);
  });

  it.each<[string, Partial<DueFacts>]>([
    ['a contact with somebody else', { exchanges: [anExchange({ personId: idOf(9) })] }],
    ['a promise that was let go', { followUps: [aFollowUp({ outcome: 'let-go', outcomeAt: NOON })] }],
    [
      'a talk that was called off',
      { conversations: [aConversation({ status: 'cancelled', personId: idOf(200) })] },
    ],
  ])('does not begin anew at %s', (_, facts) => {
    expect(turn(facts)).toEqual(['2026-02-09']);
  });

  it('what was put off stands until the next contact', () => {
    const putOff = aFollowUp({ kind: 'keep-in-touch', dueOn: '2027-02-01', updatedAt: NOON });
    expect(turn({ followUps: [putOff] })).toEqual(['2027-02-01']);
    expect(turn({ followUps: [putOff], exchanges: [anExchange({ on: '2026-12-20' })] })).toEqual([
      '2027-01-19',
    ]);
  });

  it('a turn that was planned by hand comes back without a rhythm', () => {
    const once = aFollowUp({ kind: 'keep-in-touch' });
    expect(kindsAndDays({ people: [PERSON], followUps: [once] })).toEqual(['keep-in-touch 2026-12-07']);
  });
});

describe('the list', () => {
  it('is in the order of its days, and what is due is today and before', () => {
    const followUps = ['2026-12-09', '2026-12-01', '2026-12-04'].map((dueOn, place) =>
      aFollowUp({ id: idOf(place + 1), dueOn }),
    );
    const all = due({ followUps });
    expect(all.map(({ dueOn }) => dueOn)).toEqual(['2026-12-01', '2026-12-04', '2026-12-09']);
    expect(dueBy(all, TODAY).map(({ dueOn }) => dueOn)).toEqual(['2026-12-01', '2026-12-04']);
  });

  it('says everything once, under names of its own', () => {
    const kinds = fc.constantFrom(
      'thank-you',
      'thank-referrer',
      'my-promise',
      'keep-in-touch',
      'send-something',
    );
    const followUp = fc.record({
      kind: kinds,
      outcome: fc.constantFrom('done', 'let-go', null),
      day: fc.nat(60),
    });
    fc.assert(
      fc.property(
        fc.array(followUp, { maxLength: 8 }),
        fc.array(fc.nat(90), { maxLength: 5 }),
        (rows, talks) => {
          const all = due(
            {
              conversations: talks.map((day, place) => {
                const startedAt = later(NOON, minutes(day * 24 * 60));
                return aTalk({ id: idOf(place + 1), startedAt, endedAt: later(startedAt, minutes(20)) });
              }),
              marks: talks.map((_, place) =>
                aMark({ id: idOf(100 + place), conversationId: idOf(place + 1), kind: 'my-promise' }),
              ),
              people: [aPerson({ keepInTouchDays: 30 })],
              followUps: rows.map(({ day, ...row }, place) =>
                aFollowUp({
                  ...row,
                  id: idOf(300 + place),
                  dueOn: dayAfter(TODAY, day),
                  outcomeAt: row.outcome && NOON,
                }),
              ),
            },
            dayAfter(TODAY, 60),
          );
          expect(new Set(all.map(({ key }) => key)).size).toBe(all.length);
          expect(all.filter(({ kind }) => kind === 'keep-in-touch')).toHaveLength(1);
          expect(all.map(({ dueOn }) => dueOn)).toEqual(all.map(({ dueOn }) => dueOn).toSorted());
          expect(all.every(({ followUp }) => followUp === null || followUp.outcome === null)).toBe(true);
        },
      ),
    );
  });
});

describe('days of the calendar', () => {
  it.each(['Europe/Amsterdam', 'America/St_Johns', 'Pacific/Apia', 'UTC'])(
    'are whole days in %s, also over a change to and from daylight saving time',
    (zone) => {
      vi.stubEnv('TZ', zone);
      for (const day of [
        '2026-03-28',
        '2026-03-29',
        '2026-10-24',
        '2026-10-25',
        '2026-12-31',
        '2028-02-28',
      ]) {
        const next = dayAfter(day, 1);
        expect(daysBetween(day, next)).toBe(1);
        expect(dateOf(instantOf(next, '12:00'))).toBe(next);
        expect(dayAfter(next, -1)).toBe(day);
      }
      const people = [
        aPerson({ viaWhom: '', keepInTouchDays: 7, createdAt: instantOf('2026-03-24', '23:30') }),
      ];
      expect(kindsAndDays({ people })).toEqual(['keep-in-touch 2026-03-31']);
      const startedAt = instantOf('2026-10-25', '00:30');
      const late = aTalk({ startedAt, endedAt: later(startedAt, minutes(20)) });
      expect(kindsAndDays({ conversations: [late] }, '2026-10-25')).toEqual(['thank-you 2026-10-25']);
    },
  );

  it('offers today, the end of this week while it is ahead, and of the next', () => {
    expect(nearDays('2026-12-02').map(({ on }) => on)).toEqual(['2026-12-02', '2026-12-04', '2026-12-11']);
    expect(nearDays('2026-12-04').map(({ id }) => id)).toEqual(['today', 'next-week']);
    expect(nearDays('2026-12-06').map(({ on }) => on)).toEqual(['2026-12-06', '2026-12-11']);
    expect(['2026-12-06', '2026-12-07'].map(weekdayOf)).toEqual([7, 1]);
  });
});
