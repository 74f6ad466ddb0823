import { BackUpPlace } from './support/back-up-place';
import { expect, test } from './support/launch';
import { PanelPage } from './support/panel-page';

const NOTE = 'Vraag naar Ingrid 🙂';

test('locked, carried away and put back: the note stands there again, and only with the right passphrase', async ({
  bakkie,
}) => {
  const panel = await PanelPage.inTab(bakkie);
  await panel.begin();
  await panel.notes.fill(NOTE);
  await expect(panel.saved).toBeVisible();

  const place = await BackUpPlace.open(bakkie);
  await place.lock('het paard eet geen sla');
  const file = await place.make();
  expect(file.name).toMatch(/^bakkie-\d{4}(-\d\d){5}-[\da-f]{6}\.json$/);
  expect(file.buffer.toString()).not.toContain('Ingrid');
  await panel.page.close();
  await place.eraseEverything();

  const again = await BackUpPlace.open(bakkie);
  await again.choose(file);
  await again.typePassphrase('het paard eet wel sla');
  await expect(again.says('That is not the passphrase of this back-up.')).toBeVisible();
  await again.typePassphrase('het paard eet geen sla');
  await expect(again.dialog.getByText('1 added').first()).toBeVisible();
  await again.putBack();
  await expect(again.says('The back-up has been put back.')).toBeVisible();

  const back = await PanelPage.inTab(bakkie);
  await expect(back.notes).toHaveValue(NOTE);
  await again.button('Undo').click();
  await expect(again.says('Everything is as it was before you put the back-up back.')).toBeVisible();
  expect(await (await bakkie.lookout()).rows('conversations')).toEqual([]);
});

test('after a talk a dated file goes into the chosen folder, and a copy stays in the browser', async ({
  bakkie,
}) => {
  await BackUpPlace.playFolder(bakkie, 'chosen');
  const place = await BackUpPlace.open(bakkie);
  await place.button('Choose a folder').click();
  await expect(place.says('Your back-up is in the folder “chosen”.')).toBeVisible();

  const panel = await PanelPage.inTab(bakkie);
  await panel.begin();
  await panel.notes.fill(NOTE);
  await expect(panel.saved).toBeVisible();
  const foldersWithNote = () => place.foldersWith(NOTE, ['chosen', 'copies']);
  expect(await foldersWithNote()).not.toContain('chosen');
  await panel.finish();
  await expect.poll(foldersWithNote).toEqual(['chosen', 'copies']);
});
