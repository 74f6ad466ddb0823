import { readFile } from 'node:fs/promises';
import { playFullDisk } from './support/full-disk';
import { expect, test } from './support/launch';
import { PanelPage } from './support/panel-page';

test('the field keeps the text and says so, offers it as a file, and stores it when there is room', async ({
  bakkie,
}) => {
  const fill = await playFullDisk(bakkie);
  const panel = await PanelPage.inTab(bakkie);
  await panel.begin();
  await panel.notes.pressSequentially('Voor het vol was. ');
  await expect(panel.saved).toBeVisible();

  await fill(true, panel);
  await panel.notes.pressSequentially('En erna.');
  await expect(panel.page.getByText('Not saved yet: this computer has no room left.')).toBeVisible();
  await expect(panel.saved).toBeHidden();
  await expect(panel.notes).toHaveValue('Voor het vol was. En erna.');
  const download = panel.page.waitForEvent('download');
  await panel.page.getByRole('button', { name: 'Save as a file' }).click();
  expect(await readFile(await (await download).path(), 'utf8')).toBe('Voor het vol was. En erna.');

  await fill(false, panel);
  await expect(panel.saved).toBeVisible();
  await expect(panel.page.getByText('this computer has no room left')).toBeHidden();
  const [note] = await (await bakkie.lookout()).rows('notes');
  expect(note?.text).toBe('Voor het vol was. En erna.');
});
