import { describe, expect, it } from 'vitest';
import { linksIn, siteOf } from '@/lib/domain/homework';
import { bandOf } from '@/lib/domain/introduction';
import { spokenLength } from '@/lib/domain/spoken-length';
import { questionsOnTheWay, talkTypeBy } from '@/lib/domain/talk-type';
import { minutes, seconds } from '@/lib/domain/time';

describe('exploring or sowing (S4-2a)', () => {
  it.each([
    [{}, { kind: 'ask', question: 'knows-work' }, 1],
    [{ 'knows-work': false }, { kind: 'decided', type: 'explore' }, 1],
    [{ 'knows-work': true }, { kind: 'ask', question: 'knows-place' }, 2],
    [{ 'knows-work': true, 'knows-place': false }, { kind: 'decided', type: 'explore' }, 2],
    [{ 'knows-work': true, 'knows-place': true }, { kind: 'ask', question: 'wants-to-tell' }, 3],
    [
      { 'knows-work': true, 'knows-place': true, 'wants-to-tell': false },
      { kind: 'decided', type: 'explore' },
      3,
    ],
    [{ 'knows-work': true, 'knows-place': true, 'wants-to-tell': true }, { kind: 'decided', type: 'sow' }, 3],
    // An answer taken back makes the later ones count no more.
    [
      { 'knows-work': false, 'knows-place': true, 'wants-to-tell': true },
      { kind: 'decided', type: 'explore' },
      1,
    ],
  ] as const)('%j', (answers, path, shown) => {
    expect(talkTypeBy(answers)).toEqual(path);
    expect(questionsOnTheWay(answers)).toHaveLength(shown);
  });
});

describe('how long an introduction takes to say (S4-8b, S4-8c)', () => {
  const words = (count: number) => Array.from({ length: count }, () => 'woord').join(' ');

  it.each([
    [[], 0],
    [['', '  '], 0],
    [['– … !'], 0],
    [[words(130)], 60],
    [[words(65), words(65)], 60],
    [['één, twee; drie'], 3 * (60 / 130)],
  ])('case %#', (texts, expectedSeconds) => {
    expect(spokenLength(texts)).toBe(Math.round(expectedSeconds * 1000));
  });

  it.each([
    [194, 'short'],
    [195, 'good'],
    [390, 'good'],
    [391, 'long'],
  ])('%s words are %s', (count, band) => {
    expect(bandOf(spokenLength([words(count)]))).toBe(band);
  });

  it('the band is 1:30 to 3:00', () => {
    expect([bandOf(seconds(89)), bandOf(seconds(90)), bandOf(minutes(3)), bandOf(seconds(181))]).toEqual([
      'short',
      'good',
      'good',
      'long',
    ]);
  });
});

describe('links in what was found out (S1-2)', () => {
  it.each([
    ['', []],
    ['Zie https://www.waterschap.nl/over-ons.', ['https://www.waterschap.nl/over-ons']],
    ['(https://a.nl/b) en http://c.nl, https://a.nl/b', ['https://a.nl/b', 'http://c.nl']],
    ['geen link: waterschap.nl javascript:alert(1)', []],
  ])('%s', (text, links) => {
    expect(linksIn(text)).toEqual(links);
  });

  it.each([
    ['https://www.nrc.nl/nieuws?x=1', 'nrc.nl'],
    ['http://linkedin.com', 'linkedin.com'],
  ])('%s is named %s', (link, name) => {
    expect(siteOf(link)).toBe(name);
  });
});
