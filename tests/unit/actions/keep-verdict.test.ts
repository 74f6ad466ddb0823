import { beforeEach, expect, it } from 'vitest';
import { keepVerdict } from '@/lib/actions/keep-verdict';
import { addConversation, getConversation } from '@/lib/db/conversations';
import { getLastVerdict } from '@/lib/db/verdicts';
import type { Finding } from '@/lib/domain/finding';
import { database } from '@/lib/db/database';
import { aConversation, at, NOON } from '../../fixtures/records';

const CALM: Finding[] = [
  { check: 'behind', grade: 'good', advice: null },
  { check: 'background', grade: 'good', advice: null },
];
const LOW: Finding[] = [...CALM, { check: 'height', grade: 'poor', advice: 'too-low' }];

beforeEach(() =>
  database.transaction('rw', database.tables, () =>
    Promise.all(database.tables.map((table) => table.clear())),
  ),
);

it('a measurement that ticks nothing new leaves the record as it was', async () => {
  const conversation = aConversation();
  await addConversation(conversation);
  await keepVerdict(conversation.id, CALM, NOON);
  const ticked = await getConversation(conversation.id);
  expect(ticked?.ticks).toEqual([{ itemId: 'background', at: NOON, how: 'measured' }]);

  await keepVerdict(conversation.id, LOW, at(5));
  expect(await getConversation(conversation.id)).toEqual(ticked);
  expect(await getLastVerdict()).toMatchObject({ at: at(5), findings: LOW });
});

it('without its conversation the verdict is kept all the same', async () => {
  await keepVerdict(aConversation().id, CALM, NOON);
  expect(await getLastVerdict()).toMatchObject({ at: NOON });
});
