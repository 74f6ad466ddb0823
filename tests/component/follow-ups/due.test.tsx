import { fireEvent, screen, waitFor } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { DueSection } from '@/components/follow-ups/DueSection';
import { addConversation } from '@/lib/db/conversations';
import { addFollowUp } from '@/lib/db/follow-ups';
import { addPerson } from '@/lib/db/people';
import { emptyDatabaseAfterEach } from '../../fixtures/database';
import { aConversation, aFollowUp, aPerson, at, idOf, NOON } from '../../fixtures/records';
import { drawAt } from '../live/draw-live';
import '../ui/popover';

emptyDatabaseAfterEach();

const TODAY = '2026-12-04';

/** So many on each day, told apart by their number. */
async function remember(days: Readonly<Record<string, number>>): Promise<void> {
  let number = 800;
  for (const [dueOn, count] of Object.entries(days)) {
    for (let one = 0; one < count; one += 1) {
      number += 1;
      await addFollowUp(aFollowUp({ id: idOf(number), personId: null, conversationId: null, dueOn }));
    }
  }
}
const draw = () =>
  drawAt(NOON, 'nl', () => <DueSection today={TODAY} isBeginning={false} onOpen={() => undefined} />);

test.each([
  [{ [TODAY]: 3, '2026-12-03': 4, '2026-12-20': 2 }, 'Nog 3 voor vandaag, 2 voor later'],
  [{ [TODAY]: 6 }, 'Nog 2 voor vandaag'],
  [{ [TODAY]: 1, '2026-12-20': 2 }, 'Nog 2 dingen, voor later'],
  [{ [TODAY]: 4 }, 'Iets onthouden of laten weten'],
])('what is due does not hide behind what is for later: %o', async (days, summary) => {
  await remember(days);
  draw();
  expect(await screen.findByText(summary)).toBeDefined();
});

test('once the search is over, it says whom to tell, and they are in sight (S4-14a)', async () => {
  await remember({ '2026-12-01': 6 });
  await addPerson(aPerson({ id: idOf(200), name: 'Marloes' }));
  const held = { id: idOf(1), personId: idOf(200), status: 'closed', startedAt: NOON } as const;
  await addConversation(aConversation({ ...held, endedAt: at(1) }));
  draw();
  fireEvent.click(await screen.findByText('Nog 2 voor vandaag'));
  fireEvent.click(await screen.findByRole('button', { name: 'Mijn zoektocht is klaar' }));
  await screen.findByText('Op je lijst voor vandaag: wie meehielp');
  const told = await screen.findByRole('button', { name: 'Laat Marloes weten hoe het verderging' });
  expect(told.closest('details')?.open).toBe(true);
});

test('in the calendar what should have been done before stands on today', async () => {
  await remember({ '2026-11-01': 1, '2026-12-20': 1 });
  draw();
  fireEvent.click(await screen.findByText('Nog 1 ding, voor later'));
  const link = await screen.findByRole<HTMLAnchorElement>('link', { name: 'In mijn agenda' });
  await waitFor(() => {
    const days = [...decodeURIComponent(link.href).matchAll(/DTSTART;VALUE=DATE:(\d+)/g)];
    expect(days.map(([, day]) => day)).toEqual(['20261204', '20261220']);
  });
});
