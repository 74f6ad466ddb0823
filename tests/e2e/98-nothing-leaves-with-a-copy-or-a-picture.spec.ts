import { A_BUSY_YEAR } from '../fixtures/a-busy-year';
import { BackUpPlace } from './support/back-up-place';
import type { Bakkie } from './support/bakkie';
import { Eavesdropper } from './support/eavesdropper';
import { playFullDisk } from './support/full-disk';
import { expectNothingLeft } from './support/nothing-left';
import { Options } from './support/options';
import { PanelPage } from './support/panel-page';
import { pasted } from './support/pasted';
import { own, PERSONAL } from './support/personal-words';
import { expect, PicturePage, test } from './support/picture-page';
import { layDown, layDownABusyYear } from './support/seed';

const PASSPHRASE = `${own('passphrase')} en merel`;

/** By itself into a folder. */
async function backUpByItself(bakkie: Bakkie): Promise<void> {
  await BackUpPlace.playFolder(bakkie, own('folder'));
  const place = await BackUpPlace.open(bakkie);
  await place.button('Choose a folder').click();
  await expect(place.says(`Your back-up is in the folder “${own('folder')}”.`)).toBeVisible();
  const panel = await PanelPage.inTab(bakkie);
  await panel.begin();
  await panel.notes.fill(own('note'));
  await expect(panel.saved).toBeVisible();
  await panel.finish();
  await expect
    .poll(() => place.foldersWith(own('note'), [own('folder'), 'copies']))
    .toEqual([own('folder'), 'copies']);
  await panel.page.close();
  await place.page.reload();
  await place.page
    .getByRole('button', { name: /^Put back: / })
    .first()
    .click();
  await expect(place.dialog.getByText(/^Back-up from/)).toBeVisible();
  await place.page.close();
}

/** By hand into a file that is locked; erased, put back, taken back and put back again. */
async function carryAway(bakkie: Bakkie): Promise<void> {
  const place = await BackUpPlace.open(bakkie);
  await place.lock(PASSPHRASE);
  const file = await place.make();
  expect(file.buffer.toString()).not.toMatch(PERSONAL);
  await place.eraseEverything();
  await place.page.close();
  const again = await BackUpPlace.open(bakkie);
  await again.choose(file);
  await again.typePassphrase(own('anotherphrase'));
  await expect(again.says('That is not the passphrase of this back-up.')).toBeVisible();
  await again.typePassphrase(PASSPHRASE);
  await again.putBack();
  await expect(again.says('The back-up has been put back.')).toBeVisible();
  await again.button('Undo').click();
  await expect(again.says('Everything is as it was before you put the back-up back.')).toBeVisible();
  await again.choose(file);
  await again.typePassphrase(PASSPHRASE);
  await again.putBack();
  await again.page.close();
}

/** What cannot be stored is kept in its field, and goes into a file. */
async function fillDisk(bakkie: Bakkie): Promise<void> {
  const fill = await playFullDisk(bakkie);
  const panel = await PanelPage.inTab(bakkie);
  await panel.begin();
  await fill(true, panel);
  await panel.notes.fill(own('unsaved'));
  const download = panel.page.waitForEvent('download');
  await panel.page.getByRole('button', { name: 'Save as a file' }).click();
  await download;
  await fill(false, panel);
  await expect(panel.saved).toBeVisible();
  await panel.page.close();
}

/** With something on disk that cannot be read, which says so; what is copied names what failed and nothing that was typed. */
async function askForHelp(bakkie: Bakkie): Promise<void> {
  const [unreadable] = A_BUSY_YEAR.people;
  const options = await Options.open(bakkie, 'people');
  await layDown(options.page, { people: [{ ...unreadable, name: { first: own('unreadable') } }] });
  await options.page.reload();
  await expect(options.page.getByText('One piece of data could not be read.')).toBeVisible();
  await options.goTo('Back-up');
  const place = BackUpPlace.in(options.page);
  await place.says('See and copy the details').click();
  await place.button('Copy').click();
  await expect(place.says('Copied')).toBeVisible();
  const copied = await pasted(bakkie);
  expect(copied).toContain('people: ');
  expect(copied).not.toMatch(PERSONAL);
  await options.page.close();
}

/** A still that is kept as a good set-up, and a test call. */
async function lookAtPicture(bakkie: Bakkie): Promise<void> {
  const picture = await PicturePage.open(bakkie);
  await expect(picture.says('Your picture is good.')).toBeVisible();
  await picture.button('Take a picture').click();
  await picture.says('Keep the picture too, on this computer only').click();
  await picture.button('Keep as a good set-up').click();
  await expect(picture.page.getByRole('img', { name: 'Your picture from that day' })).toBeVisible();
  await picture.button('Record ten seconds').click();
  await expect(picture.says('8 seconds left')).toBeVisible();
  await picture.button('Stop').click();
  await expect(picture.page.getByLabel('Your recording')).toBeVisible();
  await picture.button('Throw away').click();
  await picture.button('Erase').click();
  await expect(picture.page.getByRole('img', { name: 'Your picture from that day' })).toHaveCount(0);
}

test('back-up, picture and help: no request, and no word of the user’s where others can see it', async ({
  bakkie,
}) => {
  test.setTimeout(120_000);
  const ear = await Eavesdropper.listenTo(bakkie);
  await layDownABusyYear(bakkie);
  await backUpByItself(bakkie);
  await askForHelp(bakkie);
  await carryAway(bakkie);
  await fillDisk(bakkie);
  await lookAtPicture(bakkie);
  await expectNothingLeft(bakkie, ear, ['sidepanel', 'options', 'picture']);
  expect(ear.of('download')).toHaveLength(2);
});
