import fc from 'fast-check';
import nodeIcal from 'node-ical';
import { convertIcsCalendar } from 'ts-ics';
import { describe, expect, it } from 'vitest';
import { asDuration, asInstant, minutes } from '@/lib/domain/time';
import { icsOf, icsOfDays, type Appointment } from '@/lib/export/ics';

const NOW = asInstant(Date.UTC(2026, 10, 27, 14, 3, 5));
const appointment: Appointment = {
  id: '01938c00@bakkie',
  title: 'Gesprek met Marloes',
  notes: '',
  startsAt: asInstant(Date.UTC(2026, 11, 4, 13)),
  lengthMs: minutes(25),
  link: '',
};

/** What a calendar reads: the lines unfolded (RFC 5545, 3.1). */
const linesOf = (ics: string): string[] => ics.replace(/\r\n[ \t]/g, '').split('\r\n');
const valueOf = (ics: string, name: string): string | undefined =>
  linesOf(ics)
    .find((line) => line.startsWith(`${name}:`))
    ?.slice(name.length + 1);
/** Text as a calendar reads it (3.3.11). */
const readText = (value: string | undefined): string | undefined =>
  value?.replace(/\\([\\;,nN])/g, (_, escaped: string) => (/n/i.test(escaped) ? '\n' : escaped));

const utf8 = new TextEncoder();
const isCut = (line: string): boolean => /^ ?[\udc00-\udfff]|[\ud800-\udbff]$/.test(line);

describe('an appointment for the calendar (S2-6)', () => {
  it('is one event, from begin to end, in UTC', () => {
    expect(icsOf(appointment, NOW)).toBe(
      [
        'BEGIN:VCALENDAR',
        'VERSION:2.0',
        'PRODID:-//Bakkie//Bakkie//NL',
        'BEGIN:VEVENT',
        'UID:01938c00@bakkie',
        'DTSTAMP:20261127T140305Z',
        'SUMMARY:Gesprek met Marloes',
        'DTSTART:20261204T130000Z',
        'DTEND:20261204T132500Z',
        'STATUS:TENTATIVE',
        'END:VEVENT',
        'END:VCALENDAR',
        '',
      ].join('\r\n'),
    );
  });

  it('escapes what would end a value, and keeps line breaks', () => {
    const ics = icsOf({ ...appointment, title: 'A; B, C \\ D', notes: 'een\r\ntwee\ndrie' }, NOW);
    expect(valueOf(ics, 'SUMMARY')).toBe('A\\; B\\, C \\\\ D');
    expect(valueOf(ics, 'DESCRIPTION')).toBe('een\\ntwee\\ndrie');
  });

  it('says where to join, and leaves out what is no address', () => {
    const link = 'https://teams.microsoft.com/l/meetup-join/19%3a?p=a,b;c';
    const ics = icsOf({ ...appointment, link }, NOW);
    expect(valueOf(ics, 'URL')).toBe(link);
    expect(readText(valueOf(ics, 'LOCATION'))).toBe(link);
    for (const bad of ['', 'javascript:alert(1)', 'https://x.nl/a b', 'https://x.nl/\r\nATTENDEE:x'])
      expect(icsOf({ ...appointment, link: bad }, NOW)).not.toMatch(/URL|LOCATION|ATTENDEE/);
  });

  const anyText = fc.string({ unit: 'grapheme', maxLength: 120 });
  it('any text comes back as it was, in lines of at most 75 octets, and adds no line of its own', () => {
    fc.assert(
      fc.property(
        anyText,
        anyText,
        fc.constantFrom('', '\r\nATTENDEE:mailto:x@y.nl\r\n', '\r', '\u2028'),
        (a, b, c) => {
          const title = `${a}${c}`;
          const ics = icsOf({ ...appointment, title, notes: b }, NOW);
          const lines = ics.split('\r\n');
          expect(lines.filter((line) => utf8.encode(line).length > 75)).toEqual([]);
          // Nothing breaks a line but the file itself, and no character is cut in two.
          expect(lines.filter((line) => /[\r\n]/.test(line) || isCut(line))).toEqual([]);
          expect(linesOf(ics)).toHaveLength(b === '' ? 13 : 14);
          const plain = title.replace(/\r\n|[\r\n\u2028\u2029]/g, '\n').replace(/(?!\n)\p{Cc}/gu, '');
          expect(readText(valueOf(ics, 'SUMMARY'))).toBe(plain);
        },
      ),
      { numRuns: 1_000 },
    );
  });

  it('ends after it begins, however long it takes', () => {
    const ics = icsOf({ ...appointment, lengthMs: asDuration(90_061_500) }, NOW);
    expect(valueOf(ics, 'DTEND')).toBe('20261205T140101Z');
  });
});

describe('what comes back, for any calendar (S1-11, S4-14a, S4-14b)', () => {
  const entries = [
    { id: 'a@bakkie', title: 'Artikel sturen; naar Marloes, vandaag nog', notes: '', on: '2026-12-31' },
    { id: 'b@bakkie', title: 'Laten weten hoe het afliep', notes: 'een\ntwee', on: '2027-03-28' },
  ];

  it('is an event a thing, for the whole of its day, that does not make the day look taken', () => {
    const ics = icsOfDays(entries, NOW);
    expect(linesOf(ics).filter((line) => line === 'BEGIN:VEVENT')).toHaveLength(2);
    expect(linesOf(ics)).toContain('DTSTART;VALUE=DATE:20261231');
    expect(linesOf(ics).filter((line) => line === 'TRANSP:TRANSPARENT')).toHaveLength(2);
    expect(ics).not.toMatch(/ATTENDEE|VALARM|ORGANIZER/);
  });
});

/** Two readers that have nothing to do with the writer, or with each other. */
const READERS: readonly [string, (ics: string) => { title: string; notes: string; on: string }[]][] = [
  [
    'node-ical',
    (ics) =>
      Object.values(nodeIcal.sync.parseICS(ics)).flatMap((event) =>
        event?.type === 'VEVENT'
          ? [
              {
                title: textOf(event.summary),
                notes: textOf(event.description),
                on: dayOf(event.start),
              },
            ]
          : [],
      ),
  ],
  [
    'ts-ics',
    (ics) =>
      (convertIcsCalendar(undefined, ics).events ?? []).map(({ summary, description, start }) => ({
        title: summary,
        notes: description ?? '',
        on: start.date.toISOString().slice(0, 10),
      })),
  ],
];
const textOf = (value: string | { val: string } | undefined): string =>
  typeof value === 'object' ? value.val : (value ?? '');
/** A day without a time is read as that day's midnight on this computer. */
const dayOf = (date: Date): string =>
  [date.getFullYear(), date.getMonth() + 1, date.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');

describe.each(READERS)('%s reads', (_, read) => {
  // Text is read with spaces at its ends trimmed here and there; that is no matter.
  const words = fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: 60 })
    .map((text) => `x${text.replace(/[\p{Cc}\p{Zl}\p{Zp}]/gu, '')}x`);
  const days = fc
    .date({ min: new Date('2020-01-01'), max: new Date('2040-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));

  it('every day, title and note as they were written', () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ title: words, notes: words, on: days }), { minLength: 1, maxLength: 4 }),
        (things) => {
          const ics = icsOfDays(
            things.map((thing, place) => ({ ...thing, id: `${String(place)}@bakkie` })),
            NOW,
          );
          expect(read(ics)).toEqual(things);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('an appointment', () => {
    expect(read(icsOf(appointment, NOW))).toMatchObject([{ title: 'Gesprek met Marloes', on: '2026-12-04' }]);
  });
});
