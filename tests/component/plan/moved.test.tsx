import { fireEvent, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { listConversations } from '@/lib/db/conversations';
import { listDrafts } from '@/lib/db/drafts';
import { minutes } from '@/lib/domain/time';
import { anIcs } from '../../fixtures/ics';
import { anAskedQuestion } from '../../fixtures/records';
import { violationsIn } from '../ui/axe';
import '../ui/popover';
import { aBrowser, hasPlanned, openPopup } from './draw-popup';

beforeEach(async () => {
  await aBrowser();
});
afterEach(() => {
  vi.useRealTimers();
});

const LINK = 'https://zoom.us/j/81234567890';
const button = (name: string) => screen.getByRole('button', { name });
/** The invitation to the talk that is planned. */
const choose = async (lines: readonly string[], around: readonly string[] = []): Promise<void> => {
  fireEvent.click(button('More'));
  fireEvent.click(screen.getByRole('menuitem', { name: 'New talk' }));
  await take(lines, around);
};
const take = async (lines: readonly string[], around: readonly string[] = []): Promise<void> => {
  await screen.findByLabelText('Who with');
  fireEvent.change(screen.getByLabelText('or an .ics file', { selector: 'input' }), {
    target: {
      files: [new File([anIcs([['UID:1', `URL:${LINK}?pwd=abc`, ...lines]], around)], 'invite.ics')],
    },
  });
};
const MOVED = ['DTSTART:20261210T140000', 'DURATION:PT45M', 'SUMMARY:Gesprek met Ingrid'];

test('a moved invitation moves the plan, with all that was prepared for it', async () => {
  const questions = [anAskedQuestion()];
  const { id, plannedFor, agreements } = await hasPlanned({ goal: 'Weten wat het werk is', questions });
  const { container } = await openPopup();
  await choose(MOVED);
  await screen.findByText('You have planned this talk already: Ingrid, Fri 4 Dec, 12:12.');
  expect(await violationsIn(container)).toEqual([]);
  fireEvent.click(button('Move it to Thu 10 Dec, 14:00'));
  await screen.findByRole('heading', { level: 1, name: 'Thu 10 Dec, 14:00' });
  expect(await listConversations()).toMatchObject([
    {
      id,
      goal: 'Weten wat het werk is',
      questions,
      plannedFor: new Date(2026, 11, 10, 14).getTime(),
      meetingLink: `${LINK}?pwd=abc`,
      agreements: [{ lengthMs: minutes(25) }, { lengthMs: minutes(45) }],
    },
  ]);
  expect(await listDrafts()).toEqual([]);

  expect(screen.getByText('The talk has been changed.')).toBeDefined();
  fireEvent.click(button('Undo'));
  await waitFor(async () => {
    expect(await listConversations()).toMatchObject([{ plannedFor, meetingLink: LINK, agreements }]);
  });
});

test('a second one with the same link can be made all the same', async () => {
  await hasPlanned();
  await openPopup();
  await choose(MOVED);
  await screen.findByText(/You have planned this talk already/);
  fireEvent.click(button('Make a new talk all the same'));
  await waitFor(async () => {
    expect(await listConversations()).toHaveLength(2);
  });
});

test('the same invitation once more leads to what was planned, and gives up the form', async () => {
  const plannedFor = new Date(2026, 11, 10, 14).getTime() as never;
  await hasPlanned({ plannedFor, meetingLink: `${LINK}?pwd=abc` });
  await openPopup();
  await choose(['DTSTART:20261210T140000', 'DURATION:PT25M']);
  fireEvent.click(await screen.findByRole('button', { name: 'Go to that talk' }));
  await screen.findByText('Not saved.');
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Thu 10 Dec, 14:00');
  expect(await listDrafts()).toEqual([]);
  expect(await listConversations()).toHaveLength(1);
});

test.each([
  ['Call it off', 'cancelled'],
  ['Keep it', 'planned'],
])('what was called off stays until the user says so: %s', async (choice, status) => {
  await hasPlanned();
  await openPopup();
  await choose(['DTSTART:20261204T121200'], ['METHOD:CANCEL']);
  await screen.findByText(/^This meeting has been called off\. You still have this talk planned: Ingrid/);
  expect(await listConversations()).toMatchObject([{ status: 'planned' }]);
  fireEvent.click(button(choice));
  await waitFor(async () => {
    expect(screen.queryByText(/You still have this talk planned/)).toBeNull();
    expect(await listConversations()).toMatchObject([{ status }]);
  });
});

test('what was called off and is not planned fills in nothing', async () => {
  await hasPlanned({ meetingLink: '' });
  await openPopup();
  await choose(MOVED, ['METHOD:CANCEL']);
  await screen.findByText('This meeting has been called off. Nothing was filled in.');
  expect(screen.queryByRole('button', { name: 'Keep it' })).toBeNull();
});

test.each([
  ['another moment', MOVED],
  ['the same moment', ['DTSTART:20261204T121200', 'DURATION:PT25M']],
])('what was called off and comes again is planned again, for %s', async (_, lines) => {
  const { id, plannedFor } = await hasPlanned({ goal: 'Weten wat het werk is', status: 'cancelled' });
  const { container } = await openPopup();
  await take(lines);
  await screen.findByText('You had called this talk off: Ingrid, Fri 4 Dec, 12:12.');
  expect(await violationsIn(container)).toEqual([]);
  fireEvent.click(
    screen.getByRole('button', { name: /^Plan it again for (Thu 10 Dec, 14:00|Fri 4 Dec, 12:12)$/ }),
  );
  await screen.findByText('The talk has been changed.');
  expect(await listConversations()).toMatchObject([{ id, goal: 'Weten wat het werk is', status: 'planned' }]);
  fireEvent.click(screen.getAllByRole('button', { name: 'Undo' })[0]!);
  await waitFor(async () => {
    expect(await listConversations()).toMatchObject([{ id, status: 'cancelled', plannedFor }]);
  });
});
