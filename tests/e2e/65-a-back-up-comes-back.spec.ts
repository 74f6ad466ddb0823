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
  expect(file.name).toMatch(/^bakkie-\d{4}(-\d\d){5}\.json$/);
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
  // The folder of the browser itself: a real one, and nobody has to click in a window of the system.
  await bakkie.context.addInitScript(() => {
    Object.assign(window, {
      showDirectoryPicker: async () => {
        const root = await navigator.storage.getDirectory();
        return root.getDirectoryHandle('chosen', { create: true });
      },
    });
  });
  const place = await BackUpPlace.open(bakkie);
  await place.button('Choose a folder').click();
  await expect(place.says('Your back-up is in the folder “chosen”.')).toBeVisible();

  const panel = await PanelPage.inTab(bakkie);
  await panel.begin();
  await panel.notes.fill(NOTE);
  await expect(panel.saved).toBeVisible();
  const filesWith = (text: string) =>
    place.page.evaluate(async (text) => {
      const root = await navigator.storage.getDirectory();
      const found: string[] = [];
      for (const folder of ['chosen', 'copies']) {
        const handle = await root.getDirectoryHandle(folder, { create: true });
        for await (const entry of handle.values()) {
          if (entry.kind !== 'file') continue;
          if ((await (await entry.getFile()).text()).includes(text)) found.push(folder);
        }
      }
      return found.sort();
    }, text);
  expect(await filesWith(NOTE)).not.toContain('chosen');
  await panel.finish();
  await expect.poll(() => filesWith(NOTE)).toEqual(expect.arrayContaining(['chosen', 'copies']));
});
