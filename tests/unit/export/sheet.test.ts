import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hideEverybody } from '@/lib/domain/hide-everybody';
import { coachSheet, conversationSheet, type ConversationRecord } from '@/lib/export/conversation-sheet';
import { asMarkdown, asPlainText, mapSheet } from '@/lib/export/sheet';
import { createTranslator } from '@/lib/i18n/translator';
import { aConversation, aFollowUp, aMark, anAskedQuestion, aPerson, at, NOON } from '../../fixtures/records';

const text = createTranslator('en');

const record: ConversationRecord = {
  conversation: aConversation({
    goal: 'See whether Ingrid needs help',
    startedAt: NOON,
    endedAt: at(24),
    questions: [
      anAskedQuestion({ id: 'q', text: 'How is a week?', state: 'answered', source: 'www.noord.example' }),
    ],
    review: { goalMet: 'yes', talk: 'good', path: 'go-on' },
  }),
  person: aPerson({ name: 'Ingrid de Wit', organisation: 'Waterschap Noord', viaWhom: 'Joost Kok' }),
  notes: new Map([
    ['conversation', 'Start small\n# 1. <b>now</b>'],
    ['q', 'Busy'],
    ['learnt', 'Ask Joost'],
    ['what-i-bring', 'Time'],
  ]),
  marks: [aMark({ text: 'Start small' }), aMark({ kind: 'name', text: 'fatima, bij Noord' })],
  followUps: [aFollowUp({ text: 'Send the article' })],
};

describe('a conversation to take along', () => {
  it('says in Markdown all there is, and none of it is taken for a sign', () => {
    expect(asMarkdown(conversationSheet(record, text))).toBe(`# Talk with Ingrid de Wit

Waterschap Noord · 4 December 2026 · 24 of 25 minutes

## Goal

See whether Ingrid needs help

## Prepared

- What I bring: Time

## Questions

- How is a week? (answered)  
  www.noord.example  
  Busy

## Notes

Start small  
\\# 1. \\<b\\>now\\</b\\>

## Moments you kept

- 7:00 Insight: Start small
- 7:00 Name: fatima, bij Noord

## Looking back

- Goal met: yes
- This talk: went well
- Going on with this: yes
- Learnt: Ask Joost

## Promises and plans

- I promised: Send the article · 7 December 2026

`);
  });

  it('is as short as what there is', () => {
    const bare = {
      ...record,
      conversation: aConversation(),
      person: null,
      notes: new Map(),
      marks: [],
      followUps: [],
    };
    expect(asPlainText(conversationSheet(bare, text))).toBe(
      `${text.t('common.noName')}\n${text.t('records.noTime')} · 25 minutes\n`,
    );
  });
});

const hidden = {
  person: (letter: string) => `[${letter}]`,
  organisation: '[org]',
  address: '[address]',
  number: '[number]',
};

describe('a page for the coach', () => {
  it('names nobody when asked, also in free text', () => {
    const hide = hideEverybody([record.person!], record.marks, hidden);
    const page = asPlainText(mapSheet(coachSheet(record, text), hide));
    expect(page).toContain('Talk with [A]');
    expect(page).toContain('See whether [A] needs help');
    expect(page).toContain('Learnt: Ask [B]');
    expect(page).not.toMatch(/ingrid|wit\b|joost|fatima|schap noord/i);
  });

  it('gives letters in the order in which people are named, and tells a number from an address', () => {
    const names = ['Ingrid de Wit', 'Mieke Smit', 'Karim Bouzidi'];
    const hide = hideEverybody(
      names.map((name) => aPerson({ name, viaWhom: '', organisation: '' })),
      [],
      hidden,
    );
    expect(hide('Karim Bouzidi: 06-12345678, karim@bouzidi.example')).toBe('[A]: [number], [address]');
    expect(hide('Ingrid knows Karim')).toBe('[B] knows [A]');
  });

  it('leaks no name, whoever is in it', () => {
    const letters = 'abcdefghijklmnopqrstuwxyzéï'.split(/(?:)/);
    const part = fc.string({ unit: fc.constantFrom(...letters), minLength: 5, maxLength: 9 });
    const name = fc
      .tuple(part, part)
      .map((parts) => parts.map((word) => word[0]!.toUpperCase() + word.slice(1)));
    fc.assert(
      fc.property(name, name, name, part, (whom, via, named, organisation) => {
        const told = `Spoke ${whom.join(' ')} and ${via[0]!}, of ${organisation}; ${named[1]!}s idea, ${whom.join('')}.`;
        const one: ConversationRecord = {
          ...record,
          conversation: aConversation({
            goal: told,
            questions: [anAskedQuestion({ text: told, source: told })],
          }),
          person: aPerson({ name: whom.join(' '), viaWhom: via.join(' '), organisation }),
          notes: new Map([
            ['learnt', told],
            ['q', told],
          ]),
          marks: [aMark({ kind: 'name', text: named.join(' ') }), aMark({ text: told })],
          followUps: [aFollowUp({ text: told })],
        };
        const page = asPlainText(
          mapSheet(coachSheet(one, text), hideEverybody([one.person!], one.marks, hidden)),
        );
        const words = page.toLowerCase().match(/[\p{L}]+/gu) ?? [];
        for (const secret of [...whom, ...via, ...named, organisation]) {
          expect(words).not.toContain(secret.toLowerCase());
        }
      }),
      { numRuns: 1000 },
    );
  });
});
