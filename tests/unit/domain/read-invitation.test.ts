import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { INVITATION_LONGEST, readInvitation } from '@/lib/domain/read-invitation';
import { asInstant } from '@/lib/domain/time';
import { PASTED, ZOOM_LINK } from '../../fixtures/invitations';
import { NOON } from '../../fixtures/records';

const asNumber = (when: string | null): number | null => (when === null ? null : new Date(when).getTime());

test.each(PASTED)('$from', ({ text, says: { startsAt, doubt = null, ...more } }) => {
  const reading = readInvitation(text, NOON);
  if (reading.kind !== 'read') throw new Error(reading.kind);
  // How it differs from the clocks here depends on where the test runs.
  const invitation = { ...reading.invitation, startsThere: undefined };
  const expected = { name: '', topic: '', lengthMin: null, link: '', ...more };
  expect({ invitation, doubt: reading.doubt }).toEqual({
    invitation: { ...expected, startsAt: asNumber(startsAt) },
    doubt,
  });
});

describe('what is no invitation', () => {
  it.each([
    ['nothing', ''],
    ['nothing', 'Tot gauw, groet Ingrid'],
    ['nothing', 'Kijk eens op https://www.waterschap.example/over-ons'],
    ['too-long', `${ZOOM_LINK} `.repeat(500)],
  ])('is refused as %s', (reason, text) => {
    expect(readInvitation(text, NOON)).toEqual({ kind: 'refused', reason });
  });
});

it.each([
  'Onderwerp: Geannuleerd: Bijpraten\nTijd: 10 december 2026 14:00',
  'Canceled: Catching up\nWhen: Dec 10, 2026 2:00 PM',
  'This event has been cancelled.\nWhen: Dec 10, 2026 2pm',
])('what was called off tells which meeting it was: %s', (text) => {
  expect(readInvitation(`${text}\n${ZOOM_LINK}`, NOON)).toMatchObject({
    kind: 'cancelled',
    invitation: { startsAt: new Date(2026, 11, 10, 14).getTime(), link: ZOOM_LINK },
  });
  expect(readInvitation('Afgezegd: Bijpraten', NOON).kind).toBe('cancelled');
});

it('a length that no conversation has stays open', () => {
  const all = readInvitation(`When: Dec 10, 2026 9:00 AM - 5:00 PM UTC\n${ZOOM_LINK}`, NOON);
  expect(all).toMatchObject({ invitation: { lengthMin: null, unfitLengthMin: 480 } });
});

it('the time that is written is told where the clocks here tell another', () => {
  const there = readInvitation(`When: Dec 10, 2026 16:00 (UTC+05:45)\n${ZOOM_LINK}`, NOON);
  expect(there).toMatchObject({ invitation: { startsThere: '16:00' } });
  const here = readInvitation(`When: Dec 10, 2026 16:00\n${ZOOM_LINK}`, NOON);
  expect(here).not.toHaveProperty('invitation.startsThere');
});

it('what was typed by nobody takes no time and never fails', () => {
  const piece = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.constantFrom(
      'Tijd: ',
      'When: ',
      '3/4/2027 ',
      '10 december 2026 ',
      '14:00',
      ' - ',
      '2pm',
      '\n',
      ZOOM_LINK,
    ),
    fc.constantFrom(
      '99:99',
      '0:60 PM',
      '31 feb 2027',
      '(UTC+99:00)',
      'Europe/Nergens',
      '1'.repeat(50),
      ' '.repeat(50),
    ),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const reading = readInvitation(pieces.join(''), NOON);
      if (reading.kind !== 'read') return;
      const { startsAt, lengthMin, link, name } = reading.invitation;
      if (startsAt !== null) expect(startsAt).toBe(asInstant(startsAt));
      if (lengthMin !== null) expect(lengthMin % 1).toBe(0);
      if (link !== '') expect(link).toMatch(/^https:/);
      expect(name.length).toBeLessThanOrEqual(200);
    }),
    { numRuns: 3000 },
  );
});

it.each([' ', '1', '1 ', '14:00-', 'a', '(', 'zoom.us/', '1 jan ', '-', 'A '])(
  'reading as much of %j as may be pasted comes to an end',
  (piece) => {
    const text = piece.repeat(Math.floor(INVITATION_LONGEST / piece.length));
    expect(readInvitation(text, NOON).kind).toMatch(/^(read|refused)$/);
  },
);
