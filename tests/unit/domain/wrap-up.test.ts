import { describe, expect, it } from 'vitest';
import { namedWords, readNamed } from '@/lib/domain/named';
import { linesOf, stepsFor, withLine, WRAP_STEPS } from '@/lib/domain/wrap-up';
import { anAskedQuestion } from '../../fixtures/records';

describe('the steps of a wrap-up', () => {
  it('leave out what was left unasked when nothing was', () => {
    expect(stepsFor({ questions: [anAskedQuestion()] })).toEqual(WRAP_STEPS);
    expect(stepsFor({ questions: [anAskedQuestion({ state: 'asked' })] })).not.toContain('unasked');
  });
});

describe('a moment that is kept', () => {
  it('is a line; keeping it again takes it away', () => {
    const once = withLine('', 'Begin klein');
    expect(withLine(once, ' vraag\ndoor ')).toBe('Begin klein\nvraag door');
    expect(withLine('Begin klein\nvraag door', 'Begin klein')).toBe('vraag door');
    expect(linesOf(' a \r\n\n b\u2028c')).toEqual(['a', 'b', 'c']);
  });
});

describe('somebody who was named (S4-12)', () => {
  it.each([
    ['Sietske', 'Sietske', ''],
    [' Sietske  de Boer ', 'Sietske de Boer', ''],
    ['Sietske, Rijkswaterstaat', 'Sietske', 'Rijkswaterstaat'],
    ['Sietske (Rijkswaterstaat).', 'Sietske', 'Rijkswaterstaat'],
    ['Sietske – Rijkswaterstaat', 'Sietske', 'Rijkswaterstaat'],
    ['Sietske bij Rijkswaterstaat', 'Sietske', 'Rijkswaterstaat'],
    ['Jan-Willem van Dijk at Arcadis', 'Jan-Willem van Dijk', 'Arcadis'],
    ['Anna (Ann) de Wit', 'Anna (Ann) de Wit', ''],
    ['Anna (Ann) de Wit, TNO', 'Anna (Ann) de Wit', 'TNO'],
    ['Sietske, Rijkswaterstaat (RWS)', 'Sietske', 'Rijkswaterstaat (RWS)'],
    ['', '', ''],
    [',', ',', ''],
  ])('%j is %j of %j', (text, name, organisation) => {
    expect(readNamed(text)).toEqual({ name, organisation });
    expect(readNamed(namedWords({ name, organisation }))).toEqual({ name, organisation });
  });
});
