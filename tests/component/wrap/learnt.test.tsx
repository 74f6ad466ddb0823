import { render, screen } from '@testing-library/preact';
import { afterEach, expect, it } from 'vitest';
import { LearntSection } from '@/components/wrap/LearntSection';
import { database } from '@/lib/db/database';
import { addMark } from '@/lib/db/marks';
import { createTranslator } from '@/lib/i18n/translator';
import { TextContext } from '@/lib/i18n/use-text';
import { useRealLocks } from '../../fixtures/locks';
import { aConversation, aMark, idOf } from '../../fixtures/records';

useRealLocks();

afterEach(async () => {
  localStorage.clear();
  await database.transaction('rw', database.tables, () =>
    Promise.all(database.tables.map((table) => table.clear())),
  );
});

it('offers what was learnt and what was good, and no side-track that was left for later', async () => {
  await addMark(aMark({ id: idOf(601), kind: 'insight', text: 'begin klein' }));
  await addMark(aMark({ id: idOf(602), kind: 'thanks', text: 'haar eerlijke verhaal' }));
  await addMark(aMark({ id: idOf(603), kind: 'parked', text: 'de opleiding' }));
  render(
    <TextContext.Provider value={createTranslator('nl')}>
      <LearntSection conversation={aConversation({ status: 'wrapping-up' })} />
    </TextContext.Provider>,
  );
  expect(await screen.findByText('begin klein')).toBeDefined();
  expect(screen.getByText('haar eerlijke verhaal')).toBeDefined();
  expect(screen.queryByText('de opleiding')).toBeNull();
});
