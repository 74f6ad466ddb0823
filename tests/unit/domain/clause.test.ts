import { describe, expect, it } from 'vitest';
import { asClause } from '@/lib/domain/clause';

describe('what was typed, in the middle of a sentence', () => {
  it.each([
    ['of dit past', 'of dit past'],
    ['Hoe word je dat?', 'hoe word je dat?'],
    ['Ik help je met je site', 'ik help je met je site'],
    ['U werkt al twintig jaar in het UMC', 'u werkt al twintig jaar in het UMC'],
    ['Weten hoe het er is', 'weten hoe het er is'],
    ['De overstap naar de zorg', 'de overstap naar de zorg'],
    ['A fresh view of your site', 'a fresh view of your site'],
    ['Artikel over roosters', 'artikel over roosters'],
    ['Kwartaalplanning vraagt om rust', 'kwartaalplanning vraagt om rust'],
    ['Kwartaalplanning', 'kwartaalplanning'],
  ])('%j is %j', (typed, clause) => {
    expect(asClause(typed)).toBe(clause);
  });

  it.each([
    'Karim noemde je',
    'De Wit bellen',
    'Het Hogeland',
    'An de Boer',
    'Can voorstellen',
    'A. de Wit kent je',
    'I can show you',
    'CV doorlezen',
    'LINK',
    'Boek Twee',
    '',
  ])('what may be a name stays: %j', (typed) => {
    expect(asClause(typed)).toBe(typed);
  });
});
