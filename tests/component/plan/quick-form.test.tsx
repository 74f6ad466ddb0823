import { fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { shippedSets } from '@/lib/content/question-sets';
import { getConversation, listConversations } from '@/lib/db/conversations';
import { listDrafts } from '@/lib/db/drafts';
import { getPerson, listPeople } from '@/lib/db/people';
import { minutes } from '@/lib/domain/time';
import { changeSettings } from '@/lib/settings/settings';
import { anAskedQuestion, NOON } from '../../fixtures/records';
import { violationsIn } from '../ui/axe';
import '../ui/popover';
import { aboutLine, aBrowser, hasPlanned, openPopup } from './draw-popup';

beforeEach(async () => {
  await aBrowser();
});
afterEach(() => {
  vi.useRealTimers();
});

const heading = () => screen.getByRole('heading', { level: 1 });
const button = (name: string) => screen.getByRole('button', { name });
const name = (label = 'Who with') => screen.findByRole<HTMLInputElement>('combobox', { name: label });
const field = (label: string) => screen.getByLabelText<HTMLInputElement>(label);
const type = (label: string, value: string) => fireEvent.input(field(label), { target: { value } });
const choose = (item: string) => {
  fireEvent.click(button('More'));
  fireEvent.click(screen.getByRole('menuitem', { name: item }));
};
const draftsAre = (count: number) =>
  waitFor(async () => {
    expect(await listDrafts()).toHaveLength(count);
  });

test('an empty profile: one field has the focus, and everything reads', async () => {
  const { container } = await openPopup();
  const first = await name();
  await waitFor(() => {
    expect(document.activeElement === first).toBe(true);
  });
  expect(heading().textContent).toBe('Prepare your talk');
  expect(screen.queryByRole('button', { name: 'Cancel' })).toBeNull();
  expect(await violationsIn(container)).toEqual([]);
});

test('a name is enough for a conversation that works', async () => {
  await openPopup();
  fireEvent.input(await name(), { target: { value: 'Ingrid' } });
  fireEvent.click(button('Prepare the talk'));
  await waitFor(() => {
    expect(heading().textContent).toBe('Ready when you are');
  });
  const [conversation] = await listConversations();
  expect(conversation).toMatchObject({ status: 'planned', language: 'en', plannedFor: null });
  expect(conversation?.questions.length).toBeGreaterThan(5);
  expect((await getPerson(conversation!.personId!))?.name).toBe('Ingrid');
  expect(await listDrafts()).toEqual([]);
});

test('everything that can be said is kept', async () => {
  await openPopup();
  fireEvent.input(await name(), { target: { value: 'Ingrid' } });
  type('Day', '2030-05-06');
  type('Time', '14:00');
  fireEvent.click(screen.getByRole('radio', { name: 'Other' }));
  await screen.findByLabelText('Number of minutes');
  type('Number of minutes', '40');
  const [dutch] = shippedSets('nl');
  fireEvent.change(screen.getByRole('combobox', { name: 'Questions' }), { target: { value: dutch!.id } });
  fireEvent.click(await screen.findByRole('radio', { name: 'u' }));
  type('Link to the call', 'zoom.us/j/812');
  fireEvent.click(button('Prepare the talk'));
  await waitFor(async () => {
    expect(await listConversations()).toMatchObject([
      {
        plannedFor: new Date('2030-05-06T14:00').getTime(),
        agreements: [{ lengthMs: minutes(40) }],
        questionSetId: dutch!.id,
        language: 'nl',
        address: 'u',
        meetingLink: 'https://zoom.us/j/812',
      },
    ]);
  });
});

test('the sets of the page’s language come first, and "je" or "u" is asked in Dutch alone', async () => {
  await openPopup();
  await name();
  const groups = within(screen.getByRole('combobox', { name: 'Questions' })).getAllByRole('group');
  expect(groups.map((group) => group.getAttribute('label'))).toEqual(['English', 'Dutch']);
  expect(screen.queryByRole('radio', { name: 'u' })).toBeNull();
});

test('in Dutch the Dutch sets come first, and "je" or "u" is asked', async () => {
  const { container } = await openPopup('nl');
  await name('Met wie');
  const groups = within(screen.getByRole('combobox', { name: 'Vragen' })).getAllByRole('group');
  expect(groups.map((group) => group.getAttribute('label'))).toEqual(['Nederlands', 'Engels']);
  expect(within(screen.getByRole('group', { name: 'Je zegt' })).getAllByRole('radio')).toHaveLength(2);
  expect(await violationsIn(container)).toEqual([]);
});

test('starts with the length and the address of the settings', async () => {
  await changeSettings({ defaultLengthMin: 35, address: 'u' });
  await openPopup('nl');
  await name('Met wie');
  expect(field('Aantal minuten').value).toBe('35');
  expect(screen.getByRole<HTMLInputElement>('radio', { name: 'u' }).checked).toBe(true);
});

test('what cannot be is told in a sentence, at the field, once one wants to go on', async () => {
  const { container } = await openPopup();
  await name();
  type('Day', '2020-05-06');
  fireEvent.click(screen.getByRole('radio', { name: 'Other' }));
  await screen.findByLabelText('Number of minutes');
  type('Number of minutes', '3');
  type('Link to the call', 'javascript:alert(1)');
  expect(screen.queryByText('This day has passed.')).toBeNull();
  fireEvent.click(button('Prepare the talk'));
  for (const sentence of [
    'This day has passed.',
    'Add a time too, or clear the day.',
    'Choose a whole number from 5 to 120.',
    'There is no link in this. Paste the one that begins with https://.',
  ]) {
    expect(await screen.findByText(sentence)).toBeTruthy();
  }
  expect(await violationsIn(container)).toEqual([]);
  expect(await listConversations()).toEqual([]);
});

test('a number typed by hand stays in its field on the way through an offered one', async () => {
  await changeSettings({ defaultLengthMin: 35 });
  await openPopup();
  await name();
  for (const typed of ['3', '30', '305', '30', '3', '33']) {
    type('Number of minutes', typed);
    await waitFor(() => {
      expect(field('Number of minutes').value).toBe(typed);
    });
  }
});

test('a pasted invitation becomes its link', async () => {
  await openPopup();
  await name();
  const text = 'Join Zoom Meeting\nhttps://zoom.us/j/812?pwd=x\nMeeting ID: 812';
  fireEvent.paste(field('Link to the call'), { clipboardData: { getData: () => text } });
  await waitFor(() => {
    expect(field('Link to the call').value).toBe('https://zoom.us/j/812?pwd=x');
  });
});

test('a half-filled form is there again, and nothing else was made', async () => {
  const { unmount } = await openPopup();
  fireEvent.input(await name(), { target: { value: 'Ingr' } });
  type('Time', '14:00');
  fireEvent.click(screen.getByRole('radio', { name: '45' }));
  unmount();
  await openPopup();
  expect((await name()).value).toBe('Ingr');
  expect(field('Time').value).toBe('14:00');
  expect(screen.getByRole<HTMLInputElement>('radio', { name: '45' }).checked).toBe(true);
  expect(await listConversations()).toEqual([]);
  expect(await listPeople()).toEqual([]);
});

test('a form that is empty again leaves nothing behind', async () => {
  await openPopup();
  fireEvent.input(await name(), { target: { value: 'I' } });
  await draftsAre(1);
  fireEvent.input(await name(), { target: { value: '' } });
  await draftsAre(0);
});

test('editing opens the same form and keeps what was changed', async () => {
  const { id } = await hasPlanned();
  const { container } = await openPopup();
  choose('Edit');
  expect((await name()).value).toBe('Ingrid');
  expect(heading().textContent).toBe('Edit this talk');
  expect(await violationsIn(container)).toEqual([]);
  fireEvent.click(screen.getByRole('radio', { name: '45' }));
  fireEvent.click(button('Save'));
  await waitFor(() => {
    expect(aboutLine()).toMatch(/^Ingrid · 45 minutes/);
  });
  expect((await getConversation(id))?.agreements).toHaveLength(2);
});

test('a change that is given up can be had back', async () => {
  const { id } = await hasPlanned();
  await openPopup();
  choose('Edit');
  fireEvent.input(await name(), { target: { value: 'Ingrid Bakker' } });
  fireEvent.click(button('Cancel'));
  await screen.findByText('Not saved.');
  await waitFor(() => {
    expect(heading().textContent).toBe('In 12 minutes');
  });
  fireEvent.click(button('Undo'));
  await waitFor(async () => {
    expect((await name()).value).toBe('Ingrid Bakker');
  });
  expect((await getPerson((await getConversation(id))!.personId!))?.name).toBe('Ingrid');
});

test('a new conversation begun beside a planned one waits, and is not lost', async () => {
  await hasPlanned();
  const { unmount } = await openPopup();
  choose('New talk');
  await name();
  fireEvent.input(await name(), { target: { value: 'Karim' } });
  unmount();
  vi.setSystemTime(Date.now() + 31 * 60_000);
  await openPopup();
  fireEvent.click(await screen.findByRole('button', { name: 'Go on with your new talk' }));
  expect((await name()).value).toBe('Karim');
});

test('what keeps the form from being carried out gets the focus, the first of it, each time', async () => {
  await openPopup();
  fireEvent.input(await name(), { target: { value: 'Ingrid' } });
  type('Link to the call', 'no link');
  for (const label of ['Link to the call', 'Day', 'Day']) {
    if (label === 'Day') type('Day', '2020-01-01');
    button('Prepare the talk').focus();
    fireEvent.click(button('Prepare the talk'));
    await waitFor(() => {
      expect(document.activeElement === field(label)).toBe(true);
    });
  }
  // The next test begins with an empty form.
  await waitFor(async () => {
    expect((await listDrafts())[0]?.fields['date']).toBe('2020-01-01');
  });
});

test('what was left from last time with this person goes along, unless one does not want it', async () => {
  const question = anAskedQuestion({ id: 'left', text: 'What is the pay like?', leftFor: 'next-time' });
  await hasPlanned({ status: 'closed', startedAt: NOON, questions: [question] });
  await openPopup();
  fireEvent.input(await name(), { target: { value: 'Karim' } });
  expect(screen.queryByRole('checkbox')).toBeNull();
  fireEvent.input(await name(), { target: { value: ' ingrid ' } });
  const along = await screen.findByRole<HTMLInputElement>('checkbox', {
    name: 'Also the question from last time',
  });
  expect(along.checked).toBe(true);
  expect(screen.getByText('What is the pay like?')).toBeTruthy();
  fireEvent.click(along);
  await waitFor(() => {
    expect(along.checked).toBe(false);
  });
  fireEvent.click(along);
  fireEvent.click(button('Prepare the talk'));
  await waitFor(async () => {
    const planned = (await listConversations()).find(({ status }) => status === 'planned');
    expect(planned?.questions.find(({ id }) => id === 'left')).toMatchObject({
      state: 'prepared',
      leftFor: null,
    });
  });
});
