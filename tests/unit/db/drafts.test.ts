import { expect, it } from 'vitest';
import { deleteDraft, getDraft, listDrafts, writeDraft } from '@/lib/db/drafts';
import { at, NOON } from '../../fixtures/records';
import { emptyDatabaseAfterEach, rowsIn } from '../../fixtures/database';

emptyDatabaseAfterEach();

it('a form that was begun comes back as typed, until it is given up', async () => {
  const draft = { id: 'plan', fields: { name: 'Mieke', constructor: 'x' }, updatedAt: NOON };
  await writeDraft({ ...draft, id: 'older', updatedAt: at(-1) });
  await writeDraft(draft);
  expect((await listDrafts()).map(({ id }) => id)).toEqual(['plan', 'older']);
  expect(await getDraft('plan')).toEqual(draft);
  await expect(writeDraft({ ...draft, fields: { name: 'x'.repeat(10_001) } })).rejects.toThrow();
  expect(await getDraft('plan')).toEqual(draft);
  await deleteDraft('plan');
  expect(await getDraft('plan')).toBeNull();
  expect(await rowsIn('tombstones')).toEqual([]);
});
