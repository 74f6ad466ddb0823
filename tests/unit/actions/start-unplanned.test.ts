import { expect, it } from 'vitest';
import { startUnplanned } from '@/lib/actions/start-unplanned';
import { shippedSets } from '@/lib/content/question-sets';
import { getConversation, listConversations } from '@/lib/db/conversations';
import { getDraft, writeDraft } from '@/lib/db/drafts';
import { getPerson } from '@/lib/db/people';
import { minutes } from '@/lib/domain/time';
import { changeSettings } from '@/lib/settings/settings';
import { at, idOf, NOON } from '../../fixtures/records';
import { emptyDatabaseAfterEach, fillDisk } from '../../fixtures/database';

emptyDatabaseAfterEach();

const start = { startedAt: NOON, meetingId: idOf(300), language: 'en' } as const;

it('makes a record by the settings, with the first question set of the language, and starts it', async () => {
  await changeSettings({ defaultLengthMin: 40, address: 'u' });
  const id = await startUnplanned(start, at(1));
  const [first] = shippedSets('en');
  expect(await getConversation(id)).toMatchObject({
    status: 'live',
    startedAt: NOON,
    meetingIds: [idOf(300)],
    language: 'en',
    address: 'u',
    personId: null,
    questionSetId: first?.id,
    agreements: [{ at: at(1), lengthMs: minutes(40), isCutShort: false }],
  });
  expect((await getConversation(id))?.questions).toHaveLength(first?.questions.length ?? 0);
});

it('begins with a name and questions of choice, and the draft they were typed in goes with it', async () => {
  await writeDraft({ id: 'new-talk', fields: { name: 'Marloes' }, updatedAt: NOON });
  const dutch = shippedSets('nl')[2]!;
  const id = await startUnplanned({ ...start, name: 'Marloes', questionSetId: dutch.id }, at(1), 'new-talk');
  const conversation = await getConversation(id);
  expect(conversation).toMatchObject({ questionSetId: dutch.id, language: 'nl', status: 'live' });
  expect(await getPerson(conversation?.personId ?? '')).toMatchObject({ name: 'Marloes' });
  expect(await getDraft('new-talk')).toBeNull();
  const bare = await startUnplanned({ ...start, questionSetId: null }, at(2));
  expect(await getConversation(bare)).toMatchObject({ questionSetId: null, questions: [], language: 'en' });
});

it('asked for twice in the same moment (a double click) makes one', async () => {
  const [one, other] = await Promise.all([startUnplanned(start, at(1)), startUnplanned(start, at(1))]);
  expect(one).toBe(other);
  expect(await listConversations()).toHaveLength(1);
});

it('asked for again later makes another, and the first ends', async () => {
  const first = await startUnplanned(start, at(1));
  const second = await startUnplanned({ ...start, startedAt: at(30), meetingId: idOf(301) }, at(30));
  expect(second).not.toBe(first);
  expect((await getConversation(first))?.status).toBe('wrapping-up');
});

it('that failed can be asked for again', async () => {
  const makeRoom = fillDisk();
  await expect(startUnplanned(start, at(1))).rejects.toThrow();
  makeRoom();
  await startUnplanned(start, at(2));
  expect(await listConversations()).toHaveLength(1);
});
