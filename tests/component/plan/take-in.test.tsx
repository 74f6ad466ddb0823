import { createEvent, fireEvent, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { listConversations } from '@/lib/db/conversations';
import { listDrafts } from '@/lib/db/drafts';
import { anIcs } from '../../fixtures/ics';
import { PASTED, ZOOM_LINK } from '../../fixtures/invitations';
import { violationsIn } from '../ui/axe';
import '../ui/popover';
import { aBrowser, openPopup } from './draw-popup';

beforeEach(async () => {
  await aBrowser();
});
afterEach(() => {
  vi.useRealTimers();
});

const field = (label: string) => screen.getByLabelText<HTMLInputElement>(label);
const button = (name: string) => screen.getByRole('button', { name });
const values = () => ['Who with', 'Day', 'Time', 'Link to the call'].map((label) => field(label).value);
const textFrom = (from: string): string => PASTED.find((each) => each.from === from)!.text;
/** What stands in the form is on disk, so that the next test begins after it. */
const isKept = () =>
  waitFor(async () => {
    expect(await listDrafts()).toMatchObject([
      { fields: { name: field('Who with').value, date: field('Day').value } },
    ]);
  });
const paste = (text: string, html = ''): boolean =>
  fireEvent.paste(field('Link to the call'), {
    clipboardData: { getData: (type: string) => (type === 'text/html' ? html : text) },
  });
const choose = (text: string, name = 'invite.ics') =>
  fireEvent.change(screen.getByLabelText('or an .ics file', { selector: 'input' }), {
    target: { files: [new File([text], name, { type: 'text/calendar' })] },
  });
/** happy-dom gives a drop no files. */
const drop = (file: File): void => {
  const form = field('Who with').form!;
  const event = createEvent.drop(form);
  Object.defineProperty(event, 'dataTransfer', { value: { files: [file], types: ['Files'] } });
  fireEvent(form, event);
};
const MEETING = [
  'UID:1',
  'DTSTART:20261210T130000',
  'DTEND:20261210T134500',
  'SUMMARY:Kennismaken',
  `URL:${ZOOM_LINK}`,
];

test('a pasted invitation fills the form, is shown, and is kept only when the user says so', async () => {
  const { container } = await openPopup();
  expect(
    paste(textFrom('Zoom, Dutch, numbers only').replace('Amsterdam, Berlijn, Rome, Stockholm, Wenen', '')),
  ).toBe(false);
  await screen.findByText('The invitation has been filled in. Please check it.');
  expect(values()).toEqual(['Karim Bouzidi', '2027-01-05', '14:00', ZOOM_LINK]);
  expect(screen.getByText('Topic: Gesprek over het waterschap')).toBeDefined();
  expect(await listConversations()).toEqual([]);
  expect(await violationsIn(container)).toEqual([]);
  fireEvent.click(button('Prepare the talk'));
  await waitFor(async () => {
    expect(await listConversations()).toMatchObject([
      { plannedFor: new Date(2027, 0, 5, 14).getTime(), meetingLink: ZOOM_LINK },
    ]);
  });
});

test('it can be undone, and a name that was typed stays', async () => {
  await openPopup();
  fireEvent.input(field('Who with'), { target: { value: 'Ingrid' } });
  paste(textFrom('Outlook with Teams, Dutch, the day written twice'));
  await screen.findByText(/has been filled in/);
  expect(values().slice(0, 3)).toEqual(['Ingrid', '2026-12-10', '14:00']);
  expect(screen.getByRole<HTMLInputElement>('radio', { name: '25' }).checked).toBe(true);
  fireEvent.click(button('Undo'));
  expect(values()).toEqual(['Ingrid', '', '', '']);
  await isKept();
});

test('the next invitation takes the place of the first, also when the popup was closed between the two', async () => {
  const { unmount } = await openPopup();
  choose(anIcs([MEETING]));
  await screen.findByText(/has been filled in/);
  await isKept();
  unmount();
  await openPopup();
  await waitFor(() => {
    expect(field('Day').value).toBe('2026-12-10');
  });
  paste(textFrom('Outlook with Teams, numbers that may be two days'));
  await screen.findByText(/It is not clear which day is meant/);
  expect(values().slice(0, 3)).toEqual(['Marloes de Wit', '', '']);
  expect(screen.getByRole<HTMLInputElement>('radio', { name: '25' }).checked).toBe(true);
  await isKept();
});

test('when nobody is named in it, it says so until there is a name', async () => {
  await openPopup();
  paste('Donderdag 10 december 2026 14:00 uur, deelnemen', `<a href="${ZOOM_LINK}">deelnemen</a>`);
  const noName = 'It does not say who it is with. Fill in the name yourself.';
  expect(await screen.findByText(noName)).toBeDefined();
  expect(field('Who with').value).toBe('');
  fireEvent.input(field('Who with'), { target: { value: 'Ingrid' } });
  await waitFor(() => {
    expect(screen.queryByText(noName)).toBeNull();
  });
  expect(screen.getByText('The invitation has been filled in. Please check it.')).toBeDefined();
  await isKept();
});

test('what is not beyond doubt stays open, in a sentence', async () => {
  await openPopup();
  paste(textFrom('Outlook with Teams, numbers that may be two days'));
  expect(await screen.findByText(/It is not clear which day is meant/)).toBeDefined();
  expect(values().slice(0, 3)).toEqual(['Marloes de Wit', '', '']);
  await isKept();
});

test('a link that hides behind words is found beside the text', async () => {
  await openPopup();
  paste('Donderdag 10 december 2026 14:00 uur, deelnemen', `<a href="${ZOOM_LINK}">deelnemen</a>`);
  await screen.findByText(/has been filled in/);
  expect(values().slice(1)).toEqual(['2026-12-10', '14:00', ZOOM_LINK]);
  await isKept();
});

test('a bare link and plain words are pasted as before', async () => {
  await openPopup();
  expect(paste('Tot gauw, groet Ingrid')).toBe(true);
  expect(paste(ZOOM_LINK)).toBe(false);
  await waitFor(() => {
    expect(field('Link to the call').value).toBe(ZOOM_LINK);
  });
  expect(screen.queryByText(/filled in/)).toBeNull();
});

test('a calendar file is read, chosen, dropped or pasted', async () => {
  await openPopup();
  choose(anIcs([MEETING]));
  await screen.findByText(/has been filled in/);
  expect(values()).toEqual(['', '2026-12-10', '13:00', ZOOM_LINK]);
  expect(screen.getByRole<HTMLInputElement>('radio', { name: '45' }).checked).toBe(true);
  fireEvent.click(button('Undo'));
  drop(new File([anIcs([MEETING])], 'invite.ics'));
  await screen.findByText(/has been filled in/);
  fireEvent.click(button('Undo'));
  paste(anIcs([MEETING]));
  await screen.findByText(/has been filled in/);
  await isKept();
});

test('a length that no talk has, and the clocks of another time zone, are told', async () => {
  await openPopup();
  const day = ['UID:1', 'DTSTART;TZID=Asia/Kathmandu:20361210T160000', 'DURATION:PT8H', `URL:${ZOOM_LINK}`];
  choose(anIcs([day]));
  await screen.findByText(/^The meeting takes 480 minutes/);
  expect(screen.getByText(/^It starts at 16:00 there, .+ for you\.$/)).toBeDefined();
  expect(screen.getByRole<HTMLInputElement>('radio', { name: '25' }).checked).toBe(true);
  await isKept();
});

test.each([
  ['cannot be read', 'BEGIN:VCALENDAR en verder niets'],
  ['no invitation in this', 'Boodschappen: melk, brood'],
  ['has been called off', anIcs([MEETING], ['METHOD:CANCEL'])],
  ['no invitation in this', anIcs([])],
])('a file that is no use says why and changes nothing: %s', async (told, text) => {
  await openPopup();
  choose(text);
  expect(await screen.findByText(new RegExp(told))).toBeDefined();
  expect(values()).toEqual(['', '', '', '']);
  expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
});

test('what has passed is no plan', async () => {
  await openPopup();
  paste(textFrom('Zoom, last week'));
  expect(await screen.findByText('The time in this invitation has passed.')).toBeDefined();
  expect(values().slice(1, 3)).toEqual(['', '']);
});
