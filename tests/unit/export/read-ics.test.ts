import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { InvitationDoubt } from '@/lib/domain/read-invitation';
import { later, minutes } from '@/lib/domain/time';
import { icsOf } from '@/lib/export/ics';
import { ICS_LONGEST, readIcs } from '@/lib/export/read-ics';
import { AMSTERDAM, anIcs } from '../../fixtures/ics';
import { TEAMS_LINK, ZOOM_LINK } from '../../fixtures/invitations';
import { NOON } from '../../fixtures/records';

const at = (when: string): number => new Date(when).getTime();
const read = (text: string) => readIcs(text, NOON);
const invitationIn = (text: string) => {
  const reading = read(text);
  if (reading.kind !== 'read') throw new Error(`It was refused as ${reading.kind}.`);
  return { ...reading.invitation, doubt: reading.doubt };
};
const UTC = ['UID:1', 'DTSTART:20261210T130000Z', 'DTEND:20261210T133000Z'];
/** Each Thursday, from a week before the tests on. */
const WEEKLY = [
  'UID:1',
  'DTSTART;TZID=Hier bij ons:20261126T140000',
  'DTEND;TZID=Hier bij ons:20261126T143000',
  'RRULE:FREQ=WEEKLY;BYDAY=TH',
];

describe('one meeting', () => {
  it('says who, what, when, how long and where', () => {
    const text = anIcs([
      [
        ...UTC,
        'SUMMARY:Even bijpraten',
        'ORGANIZER;CN="Wit, Marloes de":mailto:m@waterschap.example',
        'LOCATION:Microsoft Teams-vergadering',
        `DESCRIPTION:Tot dan\\nNu deelnemen <${TEAMS_LINK}>`,
      ],
    ]);
    expect(invitationIn(text)).toEqual({
      name: 'Wit, Marloes de',
      topic: 'Even bijpraten',
      startsAt: at('2026-12-10T13:00Z'),
      lengthMin: 30,
      link: TEAMS_LINK,
      doubt: null,
    });
  });

  it('the way into the meeting goes before a link in the text', () => {
    const text = anIcs([[...UTC, 'DESCRIPTION:https://zoom.us/j/999', `X-GOOGLE-CONFERENCE:${ZOOM_LINK}`]]);
    expect(invitationIn(text).link).toBe(ZOOM_LINK);
  });

  it.each<[string, string[], string]>([
    [
      'a zone that the file defines, in winter',
      ['DTSTART;TZID=Hier bij ons:20261210T140000'],
      '2026-12-10T13:00Z',
    ],
    ['and in summer', ['DTSTART;TZID=Hier bij ons:20270708T140000'], '2027-07-08T12:00Z'],
    ['on the day the clocks go forward', ['DTSTART;TZID=Hier bij ons:20270328T140000'], '2027-03-28T12:00Z'],
    ['on the day they go back', ['DTSTART;TZID=Hier bij ons:20271031T140000'], '2027-10-31T13:00Z'],
    ['a zone by its IANA name', ['DTSTART;TZID=America/New_York:20261210T093000'], '2026-12-10T14:30Z'],
    [
      'a zone by its Windows name',
      ['DTSTART;TZID=W. Europe Standard Time:20261210T140000'],
      '2026-12-10T13:00Z',
    ],
    [
      'a zone by its Zoom name',
      ['DTSTART;TZID="(UTC+01:00) Amsterdam, Berlin":20270708T140000'],
      '2027-07-08T12:00Z',
    ],
    ['no zone: here', ['DTSTART:20261210T140000'], '2026-12-10T14:00'],
  ])('%s', (_, start, expected) => {
    expect(invitationIn(anIcs([['UID:1', ...start, 'DURATION:PT25M']], AMSTERDAM))).toMatchObject({
      startsAt: at(expected),
      lengthMin: 25,
      doubt: null,
    });
  });

  it('what we put into a calendar ourselves is read back', () => {
    const event = { id: 'x', title: 'Gesprek met Ingrid', notes: '', link: ZOOM_LINK };
    const ics = icsOf({ ...event, startsAt: later(NOON, minutes(60)), lengthMs: minutes(20) }, NOON);
    expect(invitationIn(ics)).toMatchObject({
      name: 'Ingrid',
      startsAt: later(NOON, minutes(60)),
      lengthMin: 20,
      link: ZOOM_LINK,
      doubt: null,
    });
  });
});

describe('a series', () => {
  it('is read at its next time', () => {
    expect(invitationIn(anIcs([WEEKLY], AMSTERDAM))).toMatchObject({
      startsAt: at('2026-12-10T13:00Z'),
      lengthMin: 30,
      doubt: 'next-of-several',
    });
  });

  it('keeps its hour when the clocks change', () => {
    const monthly = [
      'UID:1',
      'DTSTART;TZID=Hier bij ons:20260702T140000',
      'DURATION:PT30M',
      'RRULE:FREQ=MONTHLY;BYDAY=1TH',
    ];
    expect(invitationIn(anIcs([monthly], AMSTERDAM)).startsAt).toBe(at('2027-01-07T13:00Z'));
  });

  it('passes over a time that was taken out or called off, and takes one that was moved where it went', () => {
    const moved = [
      'UID:1',
      'RECURRENCE-ID;TZID=Hier bij ons:20261224T140000',
      'DTSTART;TZID=Hier bij ons:20261223T100000',
      'DTEND;TZID=Hier bij ons:20261223T104500',
    ];
    const off = [
      'UID:1',
      'RECURRENCE-ID;TZID=Hier bij ons:20261217T140000',
      'DTSTART;TZID=Hier bij ons:20261217T140000',
      'STATUS:CANCELLED',
    ];
    const series = [...WEEKLY, 'EXDATE;TZID=Hier bij ons:20261210T140000'];
    expect(invitationIn(anIcs([series, off, moved], AMSTERDAM))).toMatchObject({
      startsAt: at('2026-12-23T09:00Z'),
      lengthMin: 45,
    });
  });

  it('that is over shows its last time, and says so', () => {
    const over = ['UID:1', 'DTSTART:20260101T130000Z', 'DURATION:PT30M', 'RRULE:FREQ=WEEKLY;COUNT=3'];
    expect(invitationIn(anIcs([over]))).toMatchObject({ startsAt: at('2026-01-15T13:00Z'), doubt: 'past' });
  });

  it('of one time from an invitation to a series is just that one', () => {
    const one = ['UID:1', 'RECURRENCE-ID:20261210T130000Z', 'DTSTART:20261210T150000Z', 'DURATION:PT30M'];
    expect(invitationIn(anIcs([one]))).toMatchObject({ startsAt: at('2026-12-10T15:00Z'), doubt: null });
  });
});

describe('what asks for a look', () => {
  it.each<[InvitationDoubt, string | null, string[][]]>([
    ['all-day', null, [['UID:1', 'DTSTART;VALUE=DATE:20261210']]],
    ['past', '2026-12-01T13:00Z', [['UID:1', 'DTSTART:20261201T130000Z', 'DURATION:PT30M']]],
    ['unknown-zone', null, [['UID:1', 'DTSTART;TZID=Nergenshuizen:20261210T140000', 'DURATION:PT30M']]],
    [
      'next-of-several',
      '2026-12-10T13:00Z',
      [['UID:2', 'DTSTART:20261211T130000Z'], UTC, ['UID:3', 'DTSTART:20261101T130000Z']],
    ],
  ])('%s', (doubt, startsAt, events) => {
    expect(invitationIn(anIcs(events))).toMatchObject({ doubt, startsAt: startsAt && at(startsAt) });
  });

  it('one meeting among days is that meeting', () => {
    const birthday = ['UID:2', 'DTSTART;VALUE=DATE:20261205', 'RRULE:FREQ=YEARLY'];
    expect(invitationIn(anIcs([birthday, UTC]))).toMatchObject({
      startsAt: at('2026-12-10T13:00Z'),
      doubt: null,
    });
  });

  it('a conference of three days has no length to agree on', () => {
    const long = ['UID:1', 'DTSTART:20261210T130000Z', 'DTEND:20261213T130000Z'];
    expect(invitationIn(anIcs([long])).lengthMin).toBeNull();
  });
});

describe('what was called off tells which meeting it was', () => {
  it.each([
    ['the whole file', anIcs([[...UTC, `URL:${ZOOM_LINK}`]], ['METHOD:CANCEL'])],
    ['its only meeting', anIcs([[...UTC, 'STATUS:CANCELLED', `URL:${ZOOM_LINK}`]])],
    ['a series', anIcs([[...UTC, 'STATUS:CANCELLED', 'RRULE:FREQ=DAILY;COUNT=3', `URL:${ZOOM_LINK}`]])],
  ])('%s', (_, text) => {
    expect(read(text)).toMatchObject({
      kind: 'cancelled',
      invitation: { startsAt: at('2026-12-10T13:00Z'), link: ZOOM_LINK },
    });
  });
});

describe('what is refused', () => {
  it.each([
    ['nothing', ''],
    ['nothing', anIcs([])],
    ['nothing', anIcs([], ['BEGIN:VTODO', 'UID:1', 'END:VTODO'])],
    ['broken', 'Beste Joost, tot morgen.'],
    ['broken', anIcs([UTC]).slice(0, 120)],
    ['broken', anIcs([['UID:1', 'DTSTART:gisteren']])],
    ['broken', anIcs([['UID:1', 'SUMMARY:Zonder tijd']])],
    ['broken', anIcs([[...UTC, 'RRULE:FREQ=SOMS']])],
    ['too-long', anIcs([[...UTC, `DESCRIPTION:${'x'.repeat(ICS_LONGEST)}`]])],
  ])('%s', (reason, text) => {
    expect(read(text)).toEqual({ kind: 'refused', reason });
  });

  it('a calendar of years is read', () => {
    const many = Array.from({ length: 2000 }, (_, place) => [
      `UID:${String(place)}`,
      'DTSTART:20200101T130000Z',
    ]);
    expect(invitationIn(anIcs([...many, UTC])).startsAt).toBe(at('2026-12-10T13:00Z'));
  });
});

it.each([
  'FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30',
  'FREQ=DAILY;INTERVAL=7;BYDAY=MO',
  'FREQ=MINUTELY;BYMONTH=2;BYMONTHDAY=30',
  'FREQ=SECONDLY',
  'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30',
  'FREQ=MONTHLY;BYSETPOS=9;BYDAY=MO',
])('a rule that never comes round, or all the time, keeps nobody waiting: %s', (rule) => {
  expect(read(anIcs([[...UTC, `RRULE:${rule}`]])).kind).toMatch(/read|refused/);
});

it('whatever the rule, reading it ends', () => {
  const list = (values: readonly (string | number)[]) =>
    fc.subarray([...values], { minLength: 1, maxLength: 3 }).map(String);
  const part = fc.oneof(
    list(['MO', 'SU', '1TU', '-1FR', '5WE']).map((days) => `BYDAY=${days}`),
    list([1, 15, 29, 30, 31, -1, -31]).map((days) => `BYMONTHDAY=${days}`),
    list([1, 2, 6, 12]).map((months) => `BYMONTH=${months}`),
    list([1, 2, 5, -1, 366]).map((places) => `BYSETPOS=${places}`),
    fc.constantFrom(
      'INTERVAL=1',
      'INTERVAL=7',
      'INTERVAL=52',
      'COUNT=2',
      'UNTIL=20270101T000000Z',
      'BYHOUR=14',
    ),
  );
  const rule = fc
    .tuple(
      fc.constantFrom('DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY', 'HOURLY'),
      fc.uniqueArray(part, { maxLength: 4 }),
    )
    .map(([freq, parts]) => ['RRULE:FREQ=' + freq, ...parts].join(';'));
  const start = fc.constantFrom('20261210T130000Z', '20200229T130000Z', '20261001T130000Z');
  fc.assert(
    fc.property(rule, start, (rrule, from) => {
      expect(read(anIcs([['UID:1', `DTSTART:${from}`, 'DURATION:PT30M', rrule]])).kind).toMatch(
        /read|refused/,
      );
    }),
    { numRuns: 200 },
  );
});

it('a broken file never fails, wherever it is broken', () => {
  const whole = anIcs([WEEKLY, UTC], AMSTERDAM);
  fc.assert(
    fc.property(fc.nat(whole.length), fc.string({ maxLength: 12 }), fc.nat(40), (place, put, gone) => {
      expect(read(whole.slice(0, place) + put + whole.slice(place + gone)).kind).toMatch(/read|refused/);
    }),
    { numRuns: 200 },
  );
});
