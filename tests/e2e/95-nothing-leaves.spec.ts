import type { Page } from 'playwright';
import { A_BUSY_YEAR } from '../fixtures/a-busy-year';
import { anIcs } from '../fixtures/ics';
import { BackUpPlace } from './support/back-up-place';
import type { Bakkie } from './support/bakkie';
import { Eavesdropper } from './support/eavesdropper';
import { MeetingPage } from './support/meeting-page';
import { Options } from './support/options';
import { Panel } from './support/panel';
import { expect, PicturePage, test } from './support/picture-page';
import { onDisk, Popup } from './support/popup';
import { PreparationPage } from './support/preparation-page';
import { layDown } from './support/seed';
import { WrapUp } from './support/wrap-up';

/** What the user types on the way: a name, and words that stand nowhere else. */
const NAME = 'Marloes Zilverling';
const GOAL = 'duinroos';
const NOTE = 'kwartelberg';
const MOMENT = 'appelhof';
const GIVEN = 'bosuil';
const SEARCHED = 'wolkenveld';
const PASSPHRASE = 'nachtegaal en merel';
const PASSWORD = 'ijsvogel';
/** Of the year that lies on disk when the walk begins. */
const EARLIER = ['ingrid', 'joost', 'fatima', 'waterschap', 'begin klein'];
const PERSONAL = new RegExp(
  [...EARLIER, 'marloes', 'zilverling', GOAL, NOTE, MOMENT, GIVEN, SEARCHED, 'nachtegaal', PASSWORD].join(
    '|',
  ),
  'i',
);
const LINK = `https://app.zoom.us/wc/81234567890/join?pwd=${PASSWORD}`;

const downloaded = async (page: Page, act: () => Promise<void>): Promise<string> => {
  const download = page.waitForEvent('download');
  await act();
  return (await download).suggestedFilename();
};

async function anEarlierYear(bakkie: Bakkie): Promise<void> {
  const { page } = await Options.open(bakkie);
  await layDown(page, A_BUSY_YEAR);
  await page.close();
}

async function prepare(bakkie: Bakkie): Promise<void> {
  const popup = await Popup.open(bakkie);
  const invited = ['UID:1', 'DTSTART:20361210T140000', 'DURATION:PT20M', `URL:${LINK}`];
  await popup.chooseCalendarFile(anIcs([[...invited, `SUMMARY:Talk with ${SEARCHED}`]]));
  await popup.page.getByRole('button', { name: 'Undo' }).click();
  await expect(popup.name).toHaveValue('');
  await popup.plan(NAME, { link: LINK });
  await popup.close();
  const preparation = await PreparationPage.open(bakkie, NAME);
  await preparation.unfold('Goal and time');
  await preparation.page.getByRole('textbox', { name: 'What do you want to find out?' }).fill(GOAL);
  await expect
    .poll(() => onDisk(preparation.page, 'conversations'))
    .toContainEqual(expect.objectContaining({ goal: GOAL }));
  await preparation.unfold('Invitation');
  await expect(preparation.page.getByRole('textbox', { name: 'Text', exact: true })).toHaveValue(/Marloes/);
  await preparation.page.close();
}

/** The call itself, with a note and a moment, and everything that can be called for. */
async function talk(meeting: MeetingPage, panel: Panel): Promise<void> {
  await panel.button(panel.words.yes).click();
  await panel.notes.fill(NOTE);
  await expect(panel.page.getByText(panel.words.saved)).toBeVisible();
  await panel.leaveField();
  await panel.press('!');
  await panel.page.keyboard.type(MOMENT);
  await panel.press('Enter');
  await expect(panel.page.getByRole('listitem').filter({ hasText: MOMENT })).toBeVisible();
  await panel.press('h');
  await expect(panel.page.getByRole('heading', { name: 'What can you say now?' })).toBeVisible();
  await panel.press('Escape');
  await panel.press('b');
  await panel.button(panel.words.blankBack).click();
  expect(await within(meeting.tab)).not.toMatch(PERSONAL);
  await meeting.leave();
}

async function wrapUp(panel: Panel): Promise<void> {
  const wrap = new WrapUp(panel.page, 'en');
  await wrap.isAt('notes');
  await wrap.goTo('thanks');
  await wrap.button(wrap.words.copy).click();
  await expect(panel.page.getByText(wrap.words.copied)).toBeVisible();
  await wrap.finishAtOnce();
}

async function rehearse(bakkie: Bakkie): Promise<void> {
  const { page } = await PreparationPage.open(bakkie, NAME);
  const opening = bakkie.context.waitForEvent('page');
  await page.getByRole('link', { name: 'Rehearse' }).click();
  const rehearsal = new Panel(await opening, 'en');
  await expect(rehearsal.clock).toContainText('25');
  await rehearsal.notes.fill(NOTE);
  await rehearsal.page.close();
  await page.close();
}

async function workshop(bakkie: Bakkie): Promise<void> {
  const options = await Options.open(bakkie, 'questions/explore-field-en');
  const { page } = options;
  await downloaded(page, () => options.button('Share as a file').click());
  await options.goTo('Checklist');
  await options.goTo('Sentences');
  await options.goTo('People');
  await page.getByRole('link', { name: NAME }).click();
  await page.getByText('Add something', { exact: true }).click();
  await page.getByText('Received', { exact: true }).click();
  await options.field('What was it?').fill(GIVEN);
  await options.button('Add').first().click();
  await expect(page.getByRole('listitem').filter({ hasText: GIVEN })).toBeVisible();
  await options.goTo('Search');
  await options.field('Search for').fill(SEARCHED);
  await expect(page.getByRole('status').filter({ hasText: 'Nothing found' })).toBeVisible();
  await options.field('Search for').fill('KLEIN ingrid');
  await page.getByRole('main').getByRole('listitem').getByRole('link').first().click();
  await page.getByText('Save or print', { exact: true }).click();
  expect(await downloaded(page, () => options.button('As Markdown').click())).not.toMatch(PERSONAL);
  await options.button('Page for your coach').click();
  await page.getByRole('dialog').getByRole('button', { name: 'Close' }).click();
  await options.goTo('People');
  await page.getByText('Save or print', { exact: true }).click();
  expect(await downloaded(page, () => options.button('People as a table (CSV)').click())).not.toMatch(
    PERSONAL,
  );
  await options.goTo('Looking back');
  await options.goTo('Settings');
  await page.getByText('Dark', { exact: true }).click();
  await page.close();
}

async function backUp(bakkie: Bakkie): Promise<void> {
  const place = await BackUpPlace.open(bakkie);
  await place.lock(PASSPHRASE);
  const file = await place.make();
  expect(file.name).not.toMatch(PERSONAL);
  await place.page.getByText('See and copy the details').click();
  await place.button('Copy').click();
  await expect(place.says('Copied')).toBeVisible();
  await place.eraseEverything();
  await place.page.close();
  const again = await BackUpPlace.open(bakkie);
  await again.choose(file);
  await again.typePassphrase(PASSPHRASE);
  await again.putBack();
  await expect(again.says('The back-up has been put back.')).toBeVisible();
  await again.page.close();
}

async function lookAtPicture(bakkie: Bakkie): Promise<void> {
  const picture = await PicturePage.open(bakkie);
  await expect(picture.says('Your picture is good.')).toBeVisible();
  await picture.button('Take a picture').click();
  await picture.page.close();
}

/** What a meeting page can reach: its documents, and what its site keeps. */
const within = (meeting: Page): Promise<string> =>
  Promise.all(
    meeting
      .frames()
      .map((frame) =>
        frame.evaluate(() =>
          JSON.stringify([
            document.documentElement.outerHTML,
            document.cookie,
            Object.entries(localStorage),
            Object.entries(sessionStorage),
            window.name,
          ]),
        ),
      ),
  ).then((all) => all.join('\n'));

test('a walk past everything: no request, and no word of the user’s where others can see it', async ({
  bakkie,
}) => {
  test.setTimeout(120_000);
  const ear = await Eavesdropper.listenTo(bakkie);
  await anEarlierYear(bakkie);
  await prepare(bakkie);
  await rehearse(bakkie);
  await workshop(bakkie);
  await lookAtPicture(bakkie);
  await backUp(bakkie);
  const meeting = await MeetingPage.visit(bakkie, { layout: 'zoom in a frame', language: 'en' });
  await meeting.isSeenAs('lobby');
  await meeting.join();
  const panel = await Panel.beside(bakkie, 'en');
  ear.listenToPanel(panel.page);
  await talk(meeting, panel);
  await wrapUp(panel);
  expect(await within(meeting.tab)).not.toMatch(PERSONAL);
  const saidOfTab = JSON.stringify(await meeting.said());

  const own = `chrome-extension://${bakkie.extensionId}/`;
  const isWithin = (url: string): boolean => url.startsWith(own) || /^(blob|data|about):/.test(url);
  const played = /^https:\/\/app\.zoom\.us\//;
  expect(ear.of('request').filter((url) => !isWithin(url) && !played.test(url))).toEqual([]);
  expect(bakkie.requestsRefused()).toEqual([]);
  // Everything was listened to: otherwise nothing was heard because nobody listened.
  for (const page of ['popup', 'sidepanel', 'options', 'rehearsal', 'picture'])
    expect(ear.of('address').some((url) => url.startsWith(`${own}${page}.html`))).toBe(true);
  expect(ear.of('title').length).toBeGreaterThan(10);
  await panel.page.evaluate(() => console.debug('the panel is heard'));
  await (await bakkie.serviceWorker()).evaluate(() => console.debug('the worker is heard'));
  await expect
    .poll(() => ear.of('console'))
    .toEqual(expect.arrayContaining(['the panel is heard', 'the worker is heard']));
  expect(saidOfTab).toContain('in a call');

  const { title, badge } = await (await bakkie.lookout()).atRest();
  for (const said of [...ear.of('console'), ...ear.of('title'), saidOfTab, title, badge])
    expect(said).not.toMatch(PERSONAL);
  const words = ear
    .of('address')
    .filter((url) => url.startsWith(own))
    .map((url) => url.slice(own.length));
  expect(
    words.filter((rest) => !/^[a-z]+\.(html|json)(\?conversation=[\da-f-]{36})?(#[a-z\d/-]*)?$/.test(rest)),
  ).toEqual([]);
  expect(ear.of('address').filter((url) => PERSONAL.test(url))).toEqual([]);
});
