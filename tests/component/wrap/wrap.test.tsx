import { fireEvent, screen, waitFor } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { NamedSection } from '@/components/wrap/NamedSection';
import { WrapSection } from '@/components/wrap/WrapSection';
import { endConversation } from '@/lib/actions/run-conversation';
import { addPromise, finishConversation, finishWrapUp, keepWrapStep } from '@/lib/actions/wrap-up';
import { addNamed } from '@/lib/actions/named-people';
import { addConversation } from '@/lib/db/conversations';
import { listDrafts } from '@/lib/db/drafts';
import { followUpsOf } from '@/lib/db/follow-ups';
import { marksOf } from '@/lib/db/marks';
import { listPeople } from '@/lib/db/people';
import { useConversation } from '@/lib/hooks/use-conversations';
import { emptyDatabaseAfterEach } from '../../fixtures/database';
import { useRealLocks } from '../../fixtures/locks';
import { aLiveConversation, at, idOf } from '../../fixtures/records';
import { drawAt, record } from '../live/draw-live';

emptyDatabaseAfterEach();
useRealLocks();

const MAY_COME_BACK = 'Did the connection drop? Join again and everything goes on.';
const STEP_1 = 'The call is over';

function Wrapping({ now }: { now: ReturnType<typeof at> }) {
  const { value: talk } = useConversation(idOf(1));
  return talk ? <WrapSection {...talk} now={now} onBack={() => undefined} /> : null;
}
const draw = () => drawAt(at(25), 'en', (now) => <Wrapping now={now} />);
const title = (name: string) => screen.findByRole('heading', { level: 2, name });

test('a call that ended by itself may come back', async () => {
  await addConversation(aLiveConversation({ id: idOf(1), meetingIds: [idOf(300)] }));
  await endConversation(idOf(1), at(25), at(25));
  draw();
  await title(STEP_1);
  expect(screen.getByText(MAY_COME_BACK)).toBeTruthy();
});

test('a talk that the user finished does not', async () => {
  await addConversation(aLiveConversation({ id: idOf(1), meetingIds: [idOf(300)] }));
  await finishConversation(await record(), at(25));
  draw();
  await title(STEP_1);
  await waitFor(() => {
    expect(screen.queryByText(MAY_COME_BACK)).toBeNull();
  });
});

test('nor one whose wrap-up was begun before the browser went: it goes on where it was', async () => {
  await addConversation(aLiveConversation({ id: idOf(1), meetingIds: [idOf(300)] }));
  await endConversation(idOf(1), at(24.8), at(24.8));
  await keepWrapStep(idOf(1), 'learnt', at(24.9));
  draw();
  await title('What do you take with you?');
  expect(screen.queryByText(MAY_COME_BACK)).toBeNull();
});

test('days later it asks for nothing today, and what is due waits in the list', async () => {
  await addConversation(aLiveConversation({ id: idOf(1) }));
  await finishConversation(await record(), at(25));
  await keepWrapStep(idOf(1), 'thanks', at(26));
  const fourDays = at(4 * 24 * 60);
  const { unmount } = drawAt(fourDays, 'en', (now) => <Wrapping now={now} />);
  await title('There is still time to say thank you');
  unmount();
  await keepWrapStep(idOf(1), 'ahead', fourDays);
  drawAt(fourDays, 'en', (now) => <Wrapping now={now} />);
  expect(await screen.findByText('This waits in your list until you do it or let it go.')).toBeTruthy();
  expect(screen.queryByText('This comes back by itself, on its day.')).toBeNull();
});

test('a name is put right by keyboard: into its field, and back to its button', async () => {
  const talk = aLiveConversation({ id: idOf(1), status: 'wrapping-up', endedAt: at(25) });
  await addConversation(talk);
  await addNamed(talk, 'Sietske', at(25));
  drawAt(at(25), 'en', () => <NamedSection conversation={talk} person={null} />);
  fireEvent.click(await screen.findByRole('button', { name: 'Correct: Sietske' }));
  const name = screen.getByLabelText('Name');
  expect(document.activeElement).toBe(name);
  fireEvent.input(name, { target: { value: 'Sietse' } });
  fireEvent.keyDown(name, { key: 'Enter' });
  await waitFor(() => {
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Correct: Sietse' }));
  });
});

const atStep = async (step: 'named' | 'promises', label: string, typed: string) => {
  await addConversation(aLiveConversation({ id: idOf(1), status: 'wrapping-up', endedAt: at(25) }));
  await keepWrapStep(idOf(1), step, at(25));
  draw();
  fireEvent.input(await screen.findByLabelText(label), { target: { value: typed } });
};
const textsMarked = async () => (await marksOf(idOf(1))).map(({ text }) => text);

test.each([
  ['named', 'Somebody else?', 'Sietske, Rijkswaterstaat', 'Next'],
  ['named', 'Somebody else?', 'Sietske, Rijkswaterstaat', 'Back'],
  ['promises', 'Another promise', 'send the article', 'Next'],
  ['promises', 'Another promise', 'send the article', 'Back'],
] as const)(
  '%s: what was typed in “%s” (%s) and not added is added by “%s”',
  async (step, label, typed, way) => {
    await atStep(step, label, typed);
    fireEvent.click(screen.getByRole('button', { name: way }));
    await waitFor(async () => {
      expect(await textsMarked()).toEqual([typed]);
    });
    await waitFor(async () => {
      expect((await listDrafts()).map(({ id }) => id)).toEqual([`wrap-up:${idOf(1)}`]);
    });
    if (step === 'named') {
      await waitFor(async () => {
        expect((await listPeople()).map(({ name }) => name)).toContain('Sietske');
      });
    }
  },
);

test('also when the wrap-up is put off there', async () => {
  await atStep('named', 'Somebody else?', 'Sietske');
  fireEvent.click(screen.getByRole('button', { name: 'Later' }));
  await waitFor(async () => {
    expect(await textsMarked()).toEqual(['Sietske']);
  });
});

test('a promise that is added to a wrap-up that is done comes back', async () => {
  const talk = aLiveConversation({ id: idOf(1), status: 'wrapping-up', endedAt: at(25) });
  await addConversation(talk);
  await finishWrapUp(talk.id, at(26));
  await addPromise(talk, 'my-promise', 'send the article', at(26));
  expect((await followUpsOf(talk.id)).map(({ text }) => text)).toEqual(['send the article']);
});
