import { beforeEach, expect, test } from 'vitest';
import { setQuestionState } from '@/lib/actions/change-questions';
import {
  changePlan,
  planConversation,
  setMeetingLink,
  type QuickPlan,
} from '@/lib/actions/plan-conversation';
import { shippedSets } from '@/lib/content/question-sets';
import { getConversation, listConversations } from '@/lib/db/conversations';
import { database } from '@/lib/db/database';
import { getDraft, writeDraft } from '@/lib/db/drafts';
import { writeNote } from '@/lib/db/notes';
import { getPerson, listPeople } from '@/lib/db/people';
import { conversationSchema } from '@/lib/domain/conversation';
import { snapshot } from '@/lib/domain/questions';
import { minutes } from '@/lib/domain/time';
import { at, NOON } from '../../fixtures/records';

const [first, second] = shippedSets('nl');
const DRAFT = { id: 'plan:new', fields: { name: 'Marloes' }, updatedAt: NOON };

const plan = (over: Partial<QuickPlan> = {}): QuickPlan => ({
  name: 'Marloes de Wit',
  plannedFor: at(120),
  lengthMin: 25,
  questionSet: first!,
  meetingLink: 'https://zoom.us/j/812',
  language: 'nl',
  address: 'u',
  ...over,
});

const stored = async (id: string) => (await getConversation(id))!;

beforeEach(async () => {
  await database.delete({ disableAutoOpen: false });
});

test('a planned conversation works at once: length, person and its own copy of the questions', async () => {
  const { id } = await planConversation(plan(), NOON);
  const conversation = await stored(id);
  expect(conversationSchema.parse(conversation)).toMatchObject({
    status: 'planned',
    plannedFor: at(120),
    meetingLink: 'https://zoom.us/j/812',
    questionSetId: first!.id,
    questions: snapshot(first!),
    ticks: [],
  });
  expect(conversation.agreements.map(({ lengthMs }) => lengthMs)).toEqual([minutes(25)]);
  expect((await getPerson(conversation.personId!))?.name).toBe('Marloes de Wit');
});

test('who was met before is the same person', async () => {
  const { personId } = await planConversation(plan(), NOON);
  const again = await planConversation(plan({ name: ' marloes de wit' }), at(1));
  expect(again.personId).toBe(personId);
  expect(await listPeople()).toHaveLength(1);
});

test('without a name nobody is made up', async () => {
  const { personId } = await planConversation(plan({ name: '  ' }), NOON);
  expect(personId).toBeNull();
  expect(await listPeople()).toEqual([]);
});

test('the draft goes as the conversation comes', async () => {
  await writeDraft(DRAFT);
  await planConversation(plan(), NOON, DRAFT.id);
  expect(await getDraft(DRAFT.id)).toBeNull();
});

test('when the conversation cannot be stored the draft stays, and nothing half comes of it', async () => {
  await writeDraft(DRAFT);
  const cannotBeStored = plan({ plannedFor: (() => NOON) as never });
  await expect(planConversation(cannotBeStored, NOON, DRAFT.id)).rejects.toThrow();
  expect(await getDraft(DRAFT.id)).toEqual(DRAFT);
  expect(await listConversations()).toEqual([]);
  expect(await listPeople()).toEqual([]);
});

test('changing the plan changes what it says and only adds an agreement when the length is another', async () => {
  const { id } = await planConversation(plan(), NOON);
  await changePlan(id, plan({ plannedFor: null, address: 'je' }), at(1));
  await changePlan(id, plan({ plannedFor: null, address: 'je', lengthMin: 45 }), at(2));
  expect(await stored(id)).toMatchObject({
    plannedFor: null,
    address: 'je',
    agreements: [{ lengthMs: minutes(25) }, { at: at(2), lengthMs: minutes(45) }],
  });
});

test('a name put right is the same person', async () => {
  const { id, personId } = await planConversation(plan({ name: 'Marlos' }), NOON);
  await changePlan(id, plan({ name: 'Marloes' }), at(1));
  expect((await stored(id)).personId).toBe(personId);
  expect((await listPeople()).map(({ name }) => name)).toEqual(['Marloes']);
});

test('another name is another person when somebody else is known by the old one', async () => {
  await planConversation(plan(), NOON);
  const { id, personId } = await planConversation(plan(), at(1));
  await changePlan(id, plan({ name: 'Karim' }), at(2));
  expect((await stored(id)).personId).not.toBe(personId);
  expect((await getPerson(personId!))?.name).toBe('Marloes de Wit');
});

test('another set replaces the questions, but not what the user did something with', async () => {
  const { id, questions } = await planConversation(plan(), NOON);
  const [known, noted] = questions;
  await setQuestionState(id, known!.id, 'already-known', at(1));
  await writeNote(id, noted!.id, 'vraag naar Ingrid', at(1));
  await changePlan(id, plan({ questionSet: second! }), at(2));
  const { questions: after, questionSetId } = await stored(id);
  expect(questionSetId).toBe(second!.id);
  expect(after.slice(0, 2).map((question) => question.id)).toEqual([known!.id, noted!.id]);
  expect(after.slice(2).map((question) => question.id)).toEqual(snapshot(second!).map(({ id: own }) => own));
});

test('the same set leaves the questions as the user ordered them', async () => {
  const { id, questions } = await planConversation(plan(), NOON);
  await setQuestionState(id, questions[0]!.id, 'asked', at(1));
  const before = (await stored(id)).questions;
  await changePlan(id, plan({ name: 'Iemand anders' }), at(2));
  expect((await stored(id)).questions).toEqual(before);
});

test('a link that was pasted later is kept, and its draft goes', async () => {
  const { id } = await planConversation(plan({ meetingLink: '' }), NOON);
  await writeDraft({ id: 'link', fields: { link: 'zoom.us/j/812' }, updatedAt: NOON });
  await setMeetingLink(id, 'https://zoom.us/j/812', at(1), 'link');
  expect((await stored(id)).meetingLink).toBe('https://zoom.us/j/812');
  expect(await getDraft('link')).toBeNull();
});
