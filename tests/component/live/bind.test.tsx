import { fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { CallsSection, type Call } from '@/components/live/CallsSection';
import { addConversation, listConversations } from '@/lib/db/conversations';
import { addPerson, listPeople } from '@/lib/db/people';
import type { Conversation } from '@/lib/domain/conversation';
import { useConversations } from '@/lib/hooks/use-conversations';
import { emptyDatabaseAfterEach } from '../../fixtures/database';
import { aPresence } from '../../fixtures/presences';
import { aConversation, aPerson, at, idOf, NOON } from '../../fixtures/records';
import { violationsIn } from '../ui/axe';
import { browserOfLive, drawAt, press } from './draw-live';

emptyDatabaseAfterEach();
beforeEach(browserOfLive);

function Bind({ calls, onNotNow }: { calls: readonly [Call, ...Call[]]; onNotNow: (id: string) => void }) {
  const all = useConversations();
  const planned = all?.filter(({ conversation }) => conversation.status === 'planned');
  return planned ? <CallsSection calls={calls} planned={planned} now={at(1)} onNotNow={onNotNow} /> : null;
}

async function draw(...calls: Call[]) {
  const onNotNow = vi.fn();
  const [call = aCall(), ...more] = calls;
  const view = drawAt(at(1), 'en', () => <Bind calls={[call, ...more]} onNotNow={onNotNow} />);
  await screen.findByRole('heading', { level: 1 });
  return { ...view, onNotNow };
}

async function plan(number: number, name: string, over: Partial<Conversation> = {}): Promise<void> {
  const person = aPerson({ id: idOf(200 + number), name });
  await addPerson(person);
  await addConversation(aConversation({ id: idOf(number), personId: person.id, ...over }));
}

const aCall = (over: Partial<Call> = {}): Call => ({ ...aPresence(), inCallSince: NOON, ...over });
const button = (name: string) => screen.getByRole('button', { name });
const live = async () => (await listConversations()).filter(({ status }) => status === 'live');

describe('a call that belongs to no record', () => {
  it('is taken for the talk that is due; Enter binds it, and no second record comes', async () => {
    await plan(1, 'Karim', { plannedFor: at(600) });
    await plan(2, 'Marloes', { plannedFor: at(5) });
    const { container } = await draw();
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Is this your talk with Marloes?');
    expect(await violationsIn(container)).toEqual([]);
    press('Enter');
    await waitFor(async () => {
      expect(await live()).toMatchObject([{ id: idOf(2), startedAt: NOON, meetingIds: [aCall().meetingId] }]);
    });
    expect(await listConversations()).toHaveLength(2);
  });

  it('may be another one of those that were planned', async () => {
    await plan(1, 'Karim', { plannedFor: at(600) });
    await plan(2, 'Marloes', { plannedFor: at(5) });
    const { container } = await draw();
    fireEvent.click(button('Another talk'));
    expect(await violationsIn(container)).toEqual([]);
    fireEvent.click(screen.getByRole('button', { name: /^Karim/ }));
    await waitFor(async () => {
      expect(await live()).toMatchObject([{ id: idOf(1) }]);
    });
  });

  it('of plans without a time, each can be chosen at once; Enter chooses none', async () => {
    await plan(1, 'Karim', { plannedFor: null });
    await plan(2, 'Marloes', { plannedFor: null });
    const { container } = await draw();
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Which talk is it?');
    expect(screen.getAllByRole('button').map(({ textContent }) => textContent)).toEqual([
      'Karim',
      'Marloes',
      'New talk',
      'Not now',
    ]);
    expect(await violationsIn(container)).toEqual([]);
    press('Enter');
    fireEvent.click(button('Marloes'));
    await waitFor(async () => {
      expect(await live()).toMatchObject([{ id: idOf(2) }]);
    });
    expect(await listConversations()).toHaveLength(2);
  });

  it('makes no record without a name by a slip on Enter, while something is planned', async () => {
    await plan(1, 'Karim');
    await draw();
    fireEvent.click(button('New talk'));
    const name = screen.getByRole<HTMLInputElement>('textbox', { name: 'Who with' });
    await waitFor(() => {
      expect(name.readOnly).toBe(false);
    });
    // Not taken: the browser would send the form with it.
    expect(fireEvent.keyDown(name, { key: 'Enter' })).toBe(false);
    name.blur();
    press('Enter');
    fireEvent.input(name, { target: { value: 'Ingrid' } });
    expect(fireEvent.keyDown(name, { key: 'Enter' })).toBe(true);
    expect(await listConversations()).toHaveLength(1);
    fireEvent.input(name, { target: { value: '' } });
    fireEvent.click(button('Start'));
    await waitFor(async () => {
      expect(await live()).toMatchObject([{ personId: null }]);
    });
    expect(await listConversations()).toHaveLength(2);
  });

  it('may be a new one, with a name and questions', async () => {
    await plan(1, 'Karim');
    const { container } = await draw();
    fireEvent.click(button('New talk'));
    const name = screen.getByRole<HTMLInputElement>('textbox', { name: 'Who with' });
    expect(document.activeElement).toBe(name);
    await waitFor(() => {
      expect(name.readOnly).toBe(false);
    });
    expect(await violationsIn(container)).toEqual([]);
    fireEvent.input(name, { target: { value: 'Ingrid' } });
    const sets = screen.getByRole('combobox', { name: 'Questions' });
    fireEvent.change(sets, { target: { value: 'sow-en' } });
    fireEvent.submit(name.form!);
    await waitFor(async () => {
      expect(await live()).toMatchObject([{ questionSetId: 'sow-en', startedAt: NOON }]);
    });
    expect((await listPeople()).map((person) => person.name)).toEqual(['Ingrid', 'Karim']);
  });

  it('where nothing was planned asks for both at once, and takes no focus', async () => {
    await draw();
    const name = screen.getByRole<HTMLInputElement>('textbox', { name: 'Who with' });
    await waitFor(() => {
      expect(name.readOnly).toBe(false);
    });
    expect(document.activeElement).not.toBe(name);
    expect(screen.getAllByRole('option').length).toBeGreaterThan(3);
    press('Enter');
    await waitFor(async () => {
      expect(await live()).toMatchObject([{ personId: null }]);
    });
  });

  it('can be left alone', async () => {
    const { onNotNow } = await draw();
    fireEvent.click(button('Not now'));
    expect(onNotNow).toHaveBeenCalledExactlyOnceWith(aCall().meetingId);
    expect(await listConversations()).toEqual([]);
  });
});

it('of several calls each can be chosen', async () => {
  const teams = aCall({ meetingId: idOf(301), platform: 'teams', inCallSince: at(-3) });
  const { container, onNotNow } = await draw(aCall(), teams);
  const calls = within(screen.getByRole('group', { name: 'More than one call is running' }));
  expect(await violationsIn(container)).toEqual([]);
  fireEvent.click(calls.getByRole('radio', { name: /^Teams, since/ }));
  fireEvent.click(button('Not now'));
  expect(onNotNow).toHaveBeenCalledExactlyOnceWith(idOf(301));
});
