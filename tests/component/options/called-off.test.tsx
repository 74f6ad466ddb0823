import { screen, within } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { addConversation } from '@/lib/db/conversations';
import { addPerson } from '@/lib/db/people';
import { aConversation, aLiveConversation, aPerson, at, idOf } from '../../fixtures/records';
import { openOptions, optionsPageAfterEach } from './options-page';

optionsPageAfterEach();

test('a talk that was called off has a place of its own, after those that were held', async () => {
  await addPerson(aPerson({ id: idOf(11), name: 'Anna' }));
  await addPerson(aPerson({ id: idOf(12), name: 'Karim' }));
  await addConversation(
    aLiveConversation({
      id: idOf(1),
      personId: idOf(11),
      status: 'closed',
      endedAt: at(25),
      closedAt: at(30),
    }),
  );
  await addConversation(
    aConversation({ id: idOf(2), personId: idOf(12), status: 'cancelled', plannedFor: at(5000) }),
  );
  await openOptions('#/conversations', { language: 'en' });
  await screen.findByText('Anna');
  const sections = screen
    .getAllByRole('heading', { level: 2 })
    .map((heading) => [heading.textContent, within(heading.parentElement!).getByRole('link').textContent]);
  expect(sections).toEqual([
    ['Past', expect.stringContaining('Anna')],
    ['Called off', expect.stringContaining('Karim')],
  ]);
});
