import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { backUpTables } from '@/lib/actions/back-up';
import { readInvitation } from '@/lib/domain/read-invitation';
import { LINK_LONGEST, meetingAddress, readMeetingLink } from '@/lib/domain/meeting-link';
import { backUpFile, readBackUpFile } from '@/lib/export/back-up-file';
import { readIcs } from '@/lib/export/read-ics';
import { questionSetFile, readQuestionSetFile } from '@/lib/export/question-set-file';
import { A_BACK_UP, forgedFrom, MARK } from '../../fixtures/back-up-files';
import { counted, runsOr } from '../../fixtures/fuzz';
import { anIcs } from '../../fixtures/ics';
import { ZOOM_LINK } from '../../fixtures/invitations';
import { NASTY_TEXTS } from '../../fixtures/nasties';
import { aQuestionSet, NOON } from '../../fixtures/records';

/** At each door. */
const RUNS = { numRuns: runsOr(100) };
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

/** What was right, with something cut out and something put in, up to three times; or something that never was right. */
function meddled(whole: string): fc.Arbitrary<string> {
  const put = fc.oneof(fc.constantFrom(...NASTY_TEXTS), fc.string({ unit: 'binary', maxLength: 20 }));
  const change = fc.record({ at: fc.nat(whole.length), put, take: fc.nat(60) });
  const changed = fc
    .array(change, { minLength: 1, maxLength: 3 })
    .map((changes) =>
      changes.reduce((text, { at, put, take }) => text.slice(0, at) + put + text.slice(at + take), whole),
    );
  return fc.oneof({ weight: 8, arbitrary: changed }, { weight: 1, arbitrary: put });
}

describe('whatever comes in by a door is read as a whole or refused, and harms nothing', () => {
  it('a set of questions', ({ task }) => {
    const whole = questionSetFile(aQuestionSet()).text;
    fc.assert(
      fc.property(meddled(whole), (text) => {
        counted(task);
        const reading = readQuestionSetFile(bytes(text));
        if (reading.name !== 'sets') return;
        for (const set of reading.sets) expect(Object.getPrototypeOf(set)).toBe(Object.prototype);
      }),
      RUNS,
    );
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  });

  it('a back-up: whoever does not know its sum changes nothing in it', async ({ task }) => {
    const { text: whole } = await backUpFile(A_BACK_UP, null, MARK);
    // Most of what is meddled with is no JSON any more; with another letter it still is.
    const letter = fc.record({ at: fc.nat(whole.length - 1), put: fc.constantFrom('a', 'Z', '7') });
    const misspelt = letter.map(({ at, put }) => whole.slice(0, at) + put + whole.slice(at + 1));
    await fc.assert(
      fc.asyncProperty(fc.oneof(meddled(whole), misspelt), async (text) => {
        counted(task);
        const reading = await readBackUpFile(bytes(text), backUpTables);
        if (reading.name === 'back-up') expect(reading.backUp).toEqual(A_BACK_UP);
      }),
      RUNS,
    );
  });

  it('a back-up whose sum was put right: every row of it fits', async ({ task }) => {
    await fc.assert(
      fc.asyncProperty(meddled(JSON.stringify(A_BACK_UP)), async (text) => {
        counted(task);
        const reading = await readBackUpFile(bytes(forgedFrom(text)), backUpTables);
        if (reading.name !== 'back-up') return;
        for (const [table, rows] of Object.entries(reading.backUp.tables)) {
          for (const row of rows) expect(backUpTables.schemaOf(table)?.safeParse(row).success).toBe(true);
        }
      }),
      RUNS,
    );
  });

  it('a file of bytes that are anything', async ({ task }) => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), async (all) => {
        counted(task);
        expect((await readBackUpFile(all, backUpTables)).name).not.toBe('back-up');
        expect(readQuestionSetFile(all).name).not.toBe('sets');
      }),
      RUNS,
    );
  });

  it('a calendar file', ({ task }) => {
    const whole = anIcs([
      ['UID:1', 'DTSTART:20261210T130000Z', 'DURATION:PT20M', 'SUMMARY:Ingrid', `URL:${ZOOM_LINK}`],
    ]);
    fc.assert(
      fc.property(meddled(whole), (text) => {
        counted(task);
        const reading = readIcs(text, NOON);
        expect(reading.kind).toMatch(/^(read|cancelled|refused)$/);
        if (reading.kind === 'read' && reading.invitation.link !== '')
          expect(reading.invitation.link).toMatch(/^https:/);
      }),
      RUNS,
    );
  });

  it('a pasted invitation', ({ task }) => {
    const whole = `Karim Bouzidi nodigt u uit\nOnderwerp: Kennismaken\nTijd: 10 december 2036 14:00 - 14:45\n${ZOOM_LINK}`;
    fc.assert(
      fc.property(meddled(whole), (text) => {
        counted(task);
        const reading = readInvitation(text, NOON);
        expect(reading.kind).toMatch(/^(read|cancelled|refused)$/);
        if (reading.kind === 'read' && reading.invitation.link !== '')
          expect(reading.invitation.link).toMatch(/^https:/);
      }),
      RUNS,
    );
  });

  it('a pasted link', ({ task }) => {
    fc.assert(
      fc.property(meddled(ZOOM_LINK), (text) => {
        counted(task);
        readMeetingLink(text);
        const address = meetingAddress(text);
        if (address === null) return;
        expect(new URL(address).protocol).toBe('https:');
        expect(address.length).toBeLessThanOrEqual(LINK_LONGEST);
      }),
      RUNS,
    );
  });
});
