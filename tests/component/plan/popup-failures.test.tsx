import { fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { PageFrame } from '@/components/pages/PageFrame';
import { PopupPage } from '@/components/pages/PopupPage';
import { database } from '@/lib/db/database';
import '../ui/popover';
import { aBrowser, hasPlanned, type Asked } from './draw-popup';

let asked: Asked;
const refuse = (): never => {
  throw new Error('refused');
};

beforeEach(async () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  asked = await aBrowser();
});
afterEach(() => {
  for (const table of [database.conversations, database.drafts]) {
    table.hook('updating').unsubscribe(refuse);
    table.hook('deleting').unsubscribe(refuse);
  }
  vi.useRealTimers();
});

async function openPopup(): Promise<void> {
  render(
    <PageFrame>
      <PopupPage />
    </PageFrame>,
  );
  await screen.findByRole('heading', { level: 1 });
}

async function choose(item: string): Promise<void> {
  fireEvent.click(screen.getByRole('button', { name: 'More' }));
  fireEvent.click(await screen.findByRole('menuitem', { name: item }));
}

it('says so when a talk could not be called off, and leaves it there', async () => {
  await hasPlanned();
  await openPopup();
  database.conversations.hook('updating', refuse);
  await choose('Call it off');
  await screen.findByText('That could not be saved. Please try again.');
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('In 12 minutes');
});

it('says so when what was typed could not be given up', async () => {
  await hasPlanned();
  await openPopup();
  await choose('New talk');
  fireEvent.input(await screen.findByLabelText('Who with'), { target: { value: 'Karim' } });
  await vi.waitFor(async () => {
    expect(await database.drafts.count()).toBe(1);
  });
  database.drafts.hook('deleting', refuse);
  fireEvent.click(screen.getByRole('button', { name: 'Cancel' }));
  await screen.findByText('That could not be saved. Please try again.');
});

it('says so when the link could not be kept', async () => {
  await hasPlanned({ meetingLink: '' });
  await openPopup();
  database.conversations.hook('updating', refuse);
  const field = await screen.findByRole('textbox', { name: 'Link to the call' });
  fireEvent.input(field, { target: { value: 'https://zoom.us/j/81234567890' } });
  fireEvent.change(field);
  await screen.findByText('That could not be saved. Please try again.');
});

it('says so when the settings do not open', async () => {
  await hasPlanned();
  await openPopup();
  asked.openSettings.mockRejectedValue(new Error('refused'));
  await choose('Settings');
  await screen.findByText('The settings did not open. Please try again.');
});
