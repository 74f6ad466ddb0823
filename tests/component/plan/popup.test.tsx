import { fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { startConversation } from '@/lib/actions/run-conversation';
import { changeChecklist } from '@/lib/db/checklist';
import { getConversation, listConversations } from '@/lib/db/conversations';
import { at, idOf, NOON } from '../../fixtures/records';
import { violationsIn } from '../ui/axe';
import '../ui/popover';
import { aboutLine, aBrowser, hasMeeting, hasPlanned, openPopup, type Asked } from './draw-popup';

let asked: Asked;
beforeEach(async () => {
  asked = await aBrowser();
});
afterEach(() => {
  vi.useRealTimers();
});

const heading = () => screen.getByRole('heading', { level: 1 });
const button = (name: string) => screen.getByRole('button', { name });
const choose = (name: string) => {
  fireEvent.click(button('More'));
  fireEvent.click(screen.getByRole('menuitem', { name }));
};
const statusOf = async (id: string) => (await getConversation(id))?.status;

test('one planned: when, with whom, how long, and what to see to', async () => {
  await hasPlanned();
  const { container } = await openPopup();
  expect(heading().textContent).toBe('In 12 minutes');
  expect(aboutLine()).toMatch(/^Ingrid · 25 minutes · \d\d:\d\d$/);
  const list = await screen.findByRole('group', { name: 'To check beforehand' });
  expect(within(list).getAllByRole('checkbox')).toHaveLength(11);
  expect(document.activeElement).toBe(heading());
  expect(await violationsIn(container)).toEqual([]);
});

test('a tick belongs to the conversation and can be taken back', async () => {
  const { id } = await hasPlanned();
  await openPopup();
  const light = await screen.findByRole('checkbox', { name: 'Soft light on your face' });
  fireEvent.click(light);
  await waitFor(async () => {
    expect((await getConversation(id))?.ticks).toEqual([{ itemId: 'light', at: NOON }]);
  });
  fireEvent.click(light);
  await waitFor(async () => {
    expect((await getConversation(id))?.ticks).toEqual([]);
  });
});

test('only the first open item of the checklist says why', async () => {
  await hasPlanned({ ticks: [{ itemId: 'light', at: NOON }] });
  await openPopup();
  await screen.findByRole('checkbox', { name: 'No window behind you' });
  expect(screen.getByText(/^Light from behind/)).toBeTruthy();
  expect(screen.queryByText(/^A window or lamp/)).toBeNull();
  expect(screen.queryByText(/^A bare wall/)).toBeNull();
});

test('the checklist sees to who may walk in, and to the phone (S4-4e)', async () => {
  await hasPlanned();
  await openPopup();
  expect(await screen.findByRole('checkbox', { name: 'Door shut, everyone at home knows' })).toBeTruthy();
  expect(screen.getByRole('checkbox', { name: 'Phone silent, notifications off' })).toBeTruthy();
});

test('the checklist is the user’s own', async () => {
  await hasPlanned();
  await changeChecklist(NOON, [], () => [{ id: 'own', topic: null, text: 'Cat outside' }]);
  await openPopup();
  expect(await screen.findAllByRole('checkbox')).toHaveLength(1);
  expect(screen.getByRole('checkbox', { name: 'Cat outside' })).toBeTruthy();
});

test('the main button goes to the call', async () => {
  await hasPlanned();
  await openPopup();
  fireEvent.click(button('Join the call'));
  await waitFor(() => {
    expect(asked.openTab).toHaveBeenCalledExactlyOnceWith({ url: 'https://zoom.us/j/81234567890' });
  });
});

test('a site that holds no meetings is named on the button, with a warning', async () => {
  await hasPlanned({ meetingLink: 'https://zoom.us.evil.example/j/812' });
  await openPopup();
  expect(button('Go to zoom.us.evil.example')).toBeTruthy();
  expect(screen.getByText(/^Bakkie does not know this site/)).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Join the call' })).toBeNull();
});

test('a stored link that is no link is never opened', async () => {
  await hasPlanned({ meetingLink: 'javascript:alert(1)' });
  await openPopup();
  expect(screen.queryByRole('button', { name: 'Join the call' })).toBeNull();
});

test('without a link one can be pasted, also with the whole invitation around it', async () => {
  const { id } = await hasPlanned({ meetingLink: '' });
  const { container } = await openPopup();
  const field = await screen.findByRole('textbox', { name: 'Link to the call' });
  expect(await violationsIn(container)).toEqual([]);
  const texts: Record<string, string> = {
    'text/plain': 'Join the meeting now',
    'text/html': '<a href="https://teams.live.com/meet/9321?p=x">Join the meeting now</a>',
  };
  fireEvent.paste(field, { clipboardData: { getData: (type: string) => texts[type] } });
  await screen.findByRole('button', { name: 'Join the call' });
  expect((await getConversation(id))?.meetingLink).toBe('https://teams.live.com/meet/9321?p=x');
});

test('what is typed as a link and is none is told, and not lost', async () => {
  await hasPlanned({ meetingLink: '' });
  const { unmount } = await openPopup();
  const field = await screen.findByRole<HTMLInputElement>('textbox', { name: 'Link to the call' });
  fireEvent.input(field, { target: { value: 'msteams:/l/meetup-join/19' } });
  fireEvent.change(field);
  expect(screen.getByText(/^This link opens the app/)).toBeTruthy();
  unmount();
  await openPopup();
  const again = await screen.findByRole<HTMLInputElement>('textbox', { name: 'Link to the call' });
  expect(again.value).toBe('msteams:/l/meetup-join/19');
});

test('several planned: the next one first, another a click away', async () => {
  await hasPlanned({ plannedFor: at(24 * 60) }, 'Karim');
  await hasPlanned();
  const { container } = await openPopup();
  expect(heading().textContent).toBe('In 12 minutes');
  expect(await violationsIn(container)).toEqual([]);
  fireEvent.click(button('Karim Tomorrow ' + timeOf(at(24 * 60))));
  await waitFor(() => {
    expect(heading().textContent).toBe(`Tomorrow ${timeOf(at(24 * 60))}`);
  });
  expect(document.activeElement).toBe(heading());
  expect(button('Ingrid In 12 minutes')).toBeTruthy();
});

test('started by hand: the clock starts and the panel opens in the same click', async () => {
  const { id } = await hasPlanned();
  await openPopup();
  fireEvent.click(button('Start now'));
  await waitFor(() => {
    expect(asked.openPanel).toHaveBeenCalledExactlyOnceWith({ windowId: 7 });
  });
  expect(await getConversation(id)).toMatchObject({ status: 'live', startedAt: NOON, meetingIds: [] });
});

test('a call that is already going on in a tab is this conversation, from its own beginning', async () => {
  const { id } = await hasPlanned();
  await hasMeeting('in-call');
  const { container } = await openPopup();
  expect(screen.getByText('Your talk is open in a tab.')).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Join the call' })).toBeNull();
  expect(await violationsIn(container)).toEqual([]);
  fireEvent.click(button('Start now'));
  await waitFor(async () => {
    expect(await getConversation(id)).toMatchObject({ startedAt: at(-2), meetingIds: [idOf(300)] });
  });
});

test('when the panel does not open, it says so', async () => {
  asked.openPanel.mockRejectedValueOnce(new Error('no gesture'));
  vi.spyOn(console, 'error').mockReturnValue(undefined);
  await hasPlanned();
  await openPopup();
  fireEvent.click(button('Prepare further'));
  expect(await screen.findByText('The side panel did not open. Click once more.')).toBeTruthy();
});

test('a running conversation: the minutes left, until when, and the way to the panel', async () => {
  const { id } = await hasPlanned();
  await startConversation(id, { startedAt: at(-9), meetingId: null }, NOON);
  const { container } = await openPopup();
  expect(heading().textContent).toBe('Ingrid');
  expect(screen.getByRole('timer').textContent).toContain('16 minutes');
  expect(screen.getByRole('timer').textContent).toContain(`until ${timeOf(at(16))}`);
  expect(await violationsIn(container)).toEqual([]);
  fireEvent.click(button('Open side panel'));
  await waitFor(() => {
    expect(asked.openPanel).toHaveBeenCalledOnce();
  });
});

test('called off, and taken back', async () => {
  const { id } = await hasPlanned();
  await openPopup();
  choose('Call it off');
  await screen.findByText('The talk with Ingrid is off.');
  expect(await statusOf(id)).toBe('cancelled');
  await waitFor(() => {
    expect(heading().textContent).toBe('Prepare your talk');
  });
  fireEvent.click(button('Undo'));
  await waitFor(() => {
    expect(heading().textContent).toBe('In 12 minutes');
  });
  expect(await statusOf(id)).toBe('planned');
  expect(screen.queryByText('The talk with Ingrid is off.')).toBeNull();
});

test('in a call with nothing planned: says so, and starts one on the spot', async () => {
  await hasMeeting('in-call');
  const { container } = await openPopup();
  expect(heading().textContent).toBe('You are in a call');
  expect(await violationsIn(container)).toEqual([]);
  fireEvent.click(button('Start now'));
  await waitFor(() => {
    expect(asked.openPanel).toHaveBeenCalledOnce();
  });
  expect(await listConversations()).toMatchObject([
    { status: 'live', startedAt: at(-2), meetingIds: [idOf(300)] },
  ]);
});

test('in the lobby with nothing planned: the form is the way on, and there is a way back', async () => {
  await hasMeeting('lobby');
  const { container } = await openPopup();
  expect(heading().textContent).toBe('A call is open');
  expect(await violationsIn(container)).toEqual([]);
  fireEvent.click(button('Prepare it first'));
  await screen.findByRole('combobox', { name: 'Who with' });
  fireEvent.click(button('Cancel'));
  await waitFor(() => {
    expect(heading().textContent).toBe('A call is open');
  });
});

test('the settings are in the menu', async () => {
  await openPopup();
  choose('Settings');
  expect(asked.openSettings).toHaveBeenCalledOnce();
});

test('all of it in Dutch', async () => {
  await hasPlanned();
  await openPopup('nl');
  expect(heading().textContent).toBe('Over 12 minuten');
  await screen.findByRole('checkbox', { name: 'Zacht licht op je gezicht' });
  expect(
    screen.getAllByRole('button').map((each) => each.textContent || each.getAttribute('aria-label')),
  ).toEqual(['Meer', 'Bekijk je beeld', 'Naar het gesprek', 'Nu beginnen', 'Voorbereiden']);
});

function timeOf(instant: number): string {
  return new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' }).format(instant);
}
