import { fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { BackUpReminderSection } from '@/components/back-up/BackUpReminderSection';
import { quickTime, TimeContext } from '@/lib/hooks/use-time';
import { createTranslator } from '@/lib/i18n/translator';
import { TextContext } from '@/lib/i18n/use-text';
import { emptyDatabaseAfterEach, putRaw } from '../../fixtures/database';
import { aConversation, at, NOON } from '../../fixtures/records';

emptyDatabaseAfterEach();
beforeEach(() => {
  fakeBrowser.reset();
});

const DAY = 24 * 60;

/** The line as it stands so many days after noon; the last file was made then, the last talk closed then. */
async function draw({
  day,
  file,
  talk,
}: {
  day: number;
  file: number | null;
  talk: number;
}): Promise<Element> {
  await fakeBrowser.storage.local.set({
    'back-up-state': { lastFileAt: file === null ? null : at(file * DAY) },
  });
  await putRaw(
    'conversations',
    aConversation({ status: 'closed', startedAt: NOON, closedAt: at(talk * DAY) }),
  );
  const { container } = render(
    <TextContext.Provider value={createTranslator('nl')}>
      <TimeContext.Provider value={quickTime(at(day * DAY), 1)}>
        <BackUpReminderSection />
      </TimeContext.Provider>
    </TextContext.Provider>,
  );
  return container;
}

test('a talk that is in no back-up is mentioned, and one click makes a file', async () => {
  const files: Blob[] = [];
  vi.spyOn(URL, 'createObjectURL').mockImplementation((file) => {
    files.push(file as Blob);
    return 'blob:back-up';
  });
  await draw({ day: 3, file: 1, talk: 2 });
  expect(await screen.findByText('Je laatste gesprek staat nog in geen back-up.')).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: 'Back-up maken' }));
  await waitFor(() => {
    expect(screen.queryByRole('button')).toBeNull();
  });
  expect(await files[0]?.text()).toContain('"format":"bakkie-back-up"');
});

test('a back-up of long ago is told by its age', async () => {
  await draw({ day: 20, file: 1, talk: 2 });
  expect(await screen.findByText(/van 19 dagen geleden/)).toBeTruthy();
});

test('nothing is said when the last talk is in a back-up', async () => {
  const container = await draw({ day: 40, file: 3, talk: 2 });
  await putRaw('conversations', aConversation({ status: 'closed', startedAt: NOON, closedAt: at(4 * DAY) }));
  expect(await screen.findByText(/geen back-up|dagen geleden/)).toBeTruthy();
  await fakeBrowser.storage.local.set({ 'back-up-state': { lastFileAt: at(4 * DAY) } });
  await waitFor(() => {
    expect(container.textContent).toBe('');
  });
});
