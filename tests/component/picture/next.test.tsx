import { fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { NextSection, type NextSectionProps } from '@/components/picture/NextSection';
import { createTranslator } from '@/lib/i18n/translator';
import { TextContext } from '@/lib/i18n/use-text';
import { aConversation, aLiveConversation } from '../../fixtures/records';
import { violationsIn } from '../ui/axe';

const tabs = {
  create: vi.fn(() => Promise.resolve({})),
  update: vi.fn(() => Promise.resolve({ windowId: 3 })),
};
const windows = {
  getCurrent: () => Promise.resolve({ id: 7 }),
  update: vi.fn(() => Promise.resolve({})),
};
const open = vi.fn(() => Promise.resolve());
beforeEach(() => {
  vi.clearAllMocks();
  Object.assign(fakeBrowser, { sidePanel: { open }, extension: { getViews: () => [] } });
  Object.assign(fakeBrowser.tabs, tabs);
  Object.assign(fakeBrowser.windows, windows);
});

const LINK = 'https://zoom.us/j/81234567890';
const draw = (props: Omit<NextSectionProps, 'isMain'>) =>
  render(
    <TextContext.Provider value={createTranslator('en')}>
      <NextSection {...props} isMain />
    </TextContext.Provider>,
  );
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));

test('to the call that was planned, or back to its preparation', async () => {
  const { container } = draw({ conversation: aConversation({ meetingLink: LINK }), callTabId: null });
  press('Join the call');
  expect(tabs.create).toHaveBeenCalledWith({ url: LINK });
  fireEvent.click(await screen.findByRole('button', { name: 'Prepare further' }));
  await waitFor(() => {
    expect(open).toHaveBeenCalledWith({ windowId: 7 });
  });
  expect(await violationsIn(container)).toEqual([]);
});

test('a site that is not known is named before it is opened', () => {
  draw({ conversation: aConversation({ meetingLink: 'https://bellen.example/x' }), callTabId: null });
  expect(screen.getByText(/does not know this site/)).toBeDefined();
  expect(screen.getByRole('button', { name: 'Go to bellen.example' })).toBeDefined();
});

test('to the call that is open, in its own window, and not to the link as well', async () => {
  draw({ conversation: aConversation({ meetingLink: LINK }), callTabId: 42 });
  press('Back to the call');
  await waitFor(() => {
    expect(windows.update).toHaveBeenCalledWith(3, { focused: true });
  });
  expect(tabs.update).toHaveBeenCalledWith(42, { active: true });
  expect(screen.queryByRole('button', { name: 'Join the call' })).toBeNull();
});

test('to the panel of a talk that runs elsewhere', async () => {
  draw({ conversation: aLiveConversation({ meetingLink: LINK }), callTabId: null });
  fireEvent.click(await screen.findByRole('button', { name: 'Open side panel' }));
  await waitFor(() => {
    expect(open).toHaveBeenCalledWith({ windowId: 7 });
  });
  expect(screen.queryByRole('button', { name: 'Join the call' })).toBeNull();
});

test.each([null, aConversation({ status: 'closed', meetingLink: LINK })])(
  'nowhere, where nothing comes',
  async (conversation) => {
    draw({ conversation, callTabId: null });
    await Promise.resolve();
    expect(screen.queryByRole('button')).toBeNull();
  },
);
