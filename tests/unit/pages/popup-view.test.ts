import { expect, test } from 'vitest';
import { popupView } from '@/components/pages/popup-view';
import type { Conversation } from '@/lib/domain/conversation';
import type { Presence } from '@/lib/domain/presence';
import { aConversation, aLiveConversation, at, idOf, NOON } from '../../fixtures/records';

const meeting = { meetingId: idOf(9), phase: 'in-call' } as Presence;
const entries = (...conversations: Conversation[]) =>
  conversations.map((conversation) => ({ conversation, person: null }));
const [soon, nextWeek] = entries(
  aConversation({ id: idOf(1), plannedFor: at(20) }),
  aConversation({ id: idOf(2), plannedFor: at(7 * 24 * 60) }),
);
const nothing = { open: [], drafts: [], meeting: null, now: NOON };
const draftOfNew = { id: 'plan:new', updatedAt: at(-5) };
const draftOfSoon = { id: `plan:${idOf(1)}`, updatedAt: at(-5) };

test('nothing planned: the form, with a word about what this is', () => {
  expect(popupView(null, nothing)).toEqual({ name: 'form', edited: null, isFirst: true });
});

test('nothing planned but a meeting in a tab: says so, unless the form is asked for', () => {
  expect(popupView(null, { ...nothing, meeting })).toEqual({ name: 'meeting', meeting });
  expect(popupView({ name: 'form', editedId: null }, { ...nothing, meeting })).toEqual({
    name: 'form',
    edited: null,
    isFirst: false,
  });
});

test('several planned: the next one first, and another by choice', () => {
  const facts = { ...nothing, open: [nextWeek!, soon!] };
  expect(popupView(null, facts)).toEqual({ name: 'planned', shown: soon, others: [nextWeek] });
  expect(popupView({ name: 'conversation', id: idOf(2) }, facts)).toEqual({
    name: 'planned',
    shown: nextWeek,
    others: [soon],
  });
});

test('a conversation that runs goes before all else, except a form that was asked for', () => {
  const [live] = entries(aLiveConversation({ id: idOf(3) }));
  const facts = { ...nothing, open: [soon!, live!], drafts: [draftOfNew], meeting };
  expect(popupView(null, facts)).toEqual({ name: 'running', shown: live });
  expect(popupView({ name: 'form', editedId: null }, facts)).toMatchObject({ name: 'form', isFirst: false });
});

test('a form that was being filled in a moment ago comes back', () => {
  const facts = { ...nothing, open: [soon!] };
  expect(popupView(null, { ...facts, drafts: [draftOfNew] })).toMatchObject({ name: 'form', edited: null });
  expect(popupView(null, { ...facts, drafts: [draftOfSoon] })).toMatchObject({ name: 'form', edited: soon });
});

test('an older form waits behind the conversation that is planned', () => {
  const old = { ...draftOfNew, updatedAt: at(-31) };
  expect(popupView(null, { ...nothing, open: [soon!], drafts: [old] })).toMatchObject({ name: 'planned' });
});

test('drafts of other fields, and of conversations that are no longer planned, are no form to go back to', () => {
  const drafts = [
    { id: `link:${idOf(1)}`, updatedAt: at(-1) },
    { id: `plan:${idOf(7)}`, updatedAt: at(-1) },
  ];
  expect(popupView(null, { ...nothing, open: [soon!], drafts })).toMatchObject({ name: 'planned' });
});

test('what was held, closed or called off is not planned', () => {
  const over = (['wrapping-up', 'closed', 'cancelled'] as const).map((status, place) =>
    aConversation({ id: idOf(20 + place), status }),
  );
  expect(popupView(null, { ...nothing, open: entries(...over) })).toMatchObject({
    name: 'form',
    isFirst: true,
  });
});
