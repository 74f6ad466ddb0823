import { fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { BackUpReminderSection } from '@/components/back-up/BackUpReminderSection';
import type { BackUpFolder } from '@/lib/actions/back-up-folder';
import { quickTime, TimeContext } from '@/lib/hooks/use-time';
import { createTranslator } from '@/lib/i18n/translator';
import { TextContext } from '@/lib/i18n/use-text';
import type { BackUpState } from '@/lib/settings/back-up-state';
import { emptyDatabaseAfterEach, putRaw } from '../../fixtures/database';
import { aConversation, at, NOON } from '../../fixtures/records';

/** The folder that the user chose; a real one cannot be chosen here. */
const chosen = vi.hoisted(() => ({ folder: null as BackUpFolder | null }));
vi.mock('@/lib/actions/back-up-folder', () => ({ backUpFolder: () => Promise.resolve(chosen.folder) }));

emptyDatabaseAfterEach();
beforeEach(() => {
  chosen.folder = null;
  fakeBrowser.reset();
});

const DAY = 24 * 60;

/** The line as it stands so many days after noon; the last file was made then, the last talk closed then. */
async function draw({
  day,
  file,
  talk,
  folderFailure = null,
}: {
  day: number;
  file: number | null;
  talk: number;
  folderFailure?: BackUpState['folderFailure'];
}): Promise<Element> {
  await fakeBrowser.storage.local.set({
    'back-up-state': { lastFileAt: file === null ? null : at(file * DAY), folderFailure },
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

test('a folder that takes no back-ups is told', async () => {
  chosen.folder = { name: 'Werk', mayWrite: true };
  await draw({ day: 3, file: 1, talk: 2, folderFailure: 'not-written' });
  expect(await screen.findByText(/^In de map Werk lukte geen back-up/)).toBeTruthy();
  expect(screen.getByRole('button', { name: 'Back-up maken' })).toBeTruthy();
});

test('a folder is not blamed for more than a back-up may hold, which no second try makes less', async () => {
  chosen.folder = { name: 'Werk', mayWrite: true };
  const container = await draw({ day: 3, file: 1, talk: 2, folderFailure: 'too-much' });
  expect(await screen.findByText(/te veel voor één back-up/)).toBeTruthy();
  expect(container.textContent).not.toContain('vol of weg');
  expect(screen.queryByRole('button')).toBeNull();
});
