import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asDuration, asInstant, minutes } from '@/lib/domain/time';
import { icsOf, type Appointment } from '@/lib/export/ics';

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
        'DTSTART:20261204T130000Z',
        'DTEND:20261204T132500Z',
        'SUMMARY:Gesprek met Marloes',
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
