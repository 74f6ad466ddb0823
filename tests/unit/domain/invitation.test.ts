import { describe, expect, it } from 'vitest';
import type { Invitation } from '@/lib/domain/conversation';
import { inOneLine, invitationState } from '@/lib/domain/invitation';
import { later, minutes } from '@/lib/domain/time';
import { NOON } from '../../fixtures/records';

const DAY = 24 * 60;
const sent = (daysAgo: number, over: Partial<Invitation> = {}): Invitation => ({
  sentAt: later(NOON, minutes(-daysAgo * DAY)),
  form: 'long',
  answer: null,
  answeredAt: null,
  ...over,
});

describe('how a request stands (S4-1b)', () => {
  it.each([
    ['nothing was sent', [], 'unsent'],
    ['it went out just now', [sent(0)], 'waiting'],
    ['six days are no week', [sent(6.99)], 'waiting'],
    ['after a week one may ask once more', [sent(7)], 'ask-again'],
    ['and still after a month', [sent(30)], 'ask-again'],
    ['the second try waits too', [sent(9), sent(2)], 'waiting'],
    ['and is the last one', [sent(20), sent(8)], 'let-rest'],
    ['also where more were sent', [sent(40), sent(30), sent(8)], 'let-rest'],
    ['an answer ends it', [sent(9, { answer: 'no' })], 'answered'],
    ['also one to the second try', [sent(20), sent(9, { answer: 'yes' })], 'answered'],
    ['a clock that was set back asks for nothing', [sent(-1)], 'waiting'],
  ])('%s', (_, invitations, kind) => {
    expect(invitationState({ invitations }, NOON).kind).toBe(kind);
  });
});

describe('what was typed, on one line', () => {
  it.each([
    ['of dit past', 'of dit past'],
    ['Ik ben Joost.\nIk werk in de zorg.', 'Ik ben Joost. Ik werk in de zorg.'],
    ['- een blik van buiten\n- mensen die ik ken', 'een blik van buiten; mensen die ik ken'],
    ['• Eén.\n\n• Twee,', 'Eén. Twee'],
    ['half af –', 'half af'],
    ['---\n…', ''],
    [' \n\t', ''],
  ])('%j is %j', (typed, line) => {
    expect(inOneLine(typed)).toBe(line);
  });
});
