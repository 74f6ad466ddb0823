import type { Page } from 'playwright';
import type { Bakkie } from './support/bakkie';
import { Eavesdropper } from './support/eavesdropper';
import { expect, test } from './support/launch';
import { expectNothingLeft } from './support/nothing-left';
import { Panel } from './support/panel';
import { NAME, own, PERSONAL, writeEverywhere } from './support/personal-words';
import { Popup } from './support/popup';
import { layDownABusyYear } from './support/seed';
import { asDay, tomorrow } from './support/tomorrow';
import { WrapUp } from './support/wrap-up';

/** A talk by telephone, started in the popup and finished in the panel. */
async function talkByTelephone(bakkie: Bakkie): Promise<Panel> {
  const popup = await Popup.open(bakkie);
  await popup.plan(NAME);
  await popup.page.getByRole('button', { name: 'Start now' }).click();
  const panel = await Panel.beside(bakkie, 'en');
  await popup.close();
  await panel.button('Finish').click();
  await panel.button('Finish').click();
  return panel;
}

/** Every step, each field with a word of its own. */
async function wrapUp(page: Page): Promise<void> {
  const wrap = new WrapUp(page, 'en');
  await wrap.isAt('notes');
  await wrap.goTo('learnt');
  await writeEverywhere(page, ['In your own words', 'What will you do with it?', 'Notes']);
  await wrap.goTo('named');
  await add(page, 'Somebody else?', `Sietske ${own('named')}`);
  await wrap.goTo('promises');
  await add(page, 'Another promise', own('promise'));
  await wrap.goTo('judged');
  await page.getByRole('radio', { name: 'Disappointing' }).check();
  await expect(page.getByText('Some talks disappoint')).toBeVisible();
  await writeEverywhere(page, ['Who else could tell you about this?']);
  await wrap.goTo('differently');
  await writeEverywhere(page, ['One thing is enough']);
  await wrap.goTo('unasked');
  await page.getByText('In the mail', { exact: true }).first().click();
  await wrap.goTo('thanks');
  await expect(wrap.mail).toHaveValue(/geheim/);
  await writeMail(wrap, 'thanks');
  await wrap.goTo('ahead');
  await page.getByText('Every month', { exact: true }).click();
  await wrap.button(wrap.words.next).or(wrap.button(wrap.words.close)).first().click();
  await expect(page.getByRole('heading', { name: 'Your talks' })).toBeVisible();
}

async function add(page: Page, label: string, words: string): Promise<void> {
  await page.getByLabel(label).fill(words);
  await page.keyboard.press('Enter');
  await expect(page.getByLabel(label)).toHaveValue('');
}

/** In one's own words, copied and sent. */
async function writeMail(wrap: WrapUp, place: string): Promise<void> {
  await wrap.mail.fill(own(place));
  await wrap.button(wrap.words.copy).click();
  await expect(wrap.page.getByText(wrap.words.copied)).toBeVisible();
  await wrap.button(wrap.words.sent).click();
}

/** What comes back: put off, remembered, told to everybody who helped, put in a calendar. */
async function keepInTouch(page: Page): Promise<void> {
  await page.getByText('A small step this week').click();
  await page.getByLabel('What will you do this week?').fill(own('week'));
  await page
    .getByText('Something to remember or to tell')
    .or(page.getByText(/more, for later$/))
    .click();
  await page.getByText('Remember something').click();
  await page.getByLabel('What do you want to send or do?').fill(own('reminder'));
  await page.getByRole('radio', { name: 'Today' }).check();
  await page.getByRole('button', { name: 'Add', exact: true }).click();
  await page.getByRole('button', { name: 'My search is over' }).click();
  const list = page.getByRole('list', { name: 'To do' });
  await list.getByRole('button', { name: `Later or not: ${own('reminder')}` }).click();
  await page.getByRole('menuitem', { name: 'Tomorrow' }).click();
  const saving = page.waitForEvent('download');
  await page.getByRole('link', { name: 'In my calendar' }).click();
  await saving;

  await list.getByRole('button', { name: /^Tell Marloes/ }).click();
  await page.getByLabel('How did it turn out?').fill(own('ended'));
  const wrap = new WrapUp(page, 'en');
  await expect(wrap.mail).toHaveValue(/geheimended/i);
  await writeMail(wrap, 'endedmail');
  await wrap.button('Back').click();
  await page.getByRole('button', { name: NAME }).first().click();
  await expect(page.getByRole('button', { name: 'Go on with this talk' })).toBeVisible();
}

test('from the thank-you to how it ended: no request, and no word of the user’s where others can see it', async ({
  bakkie,
}) => {
  test.setTimeout(120_000);
  const ear = await Eavesdropper.listenTo(bakkie);
  await layDownABusyYear(bakkie);
  const panel = await talkByTelephone(bakkie);
  await ear.listenToPanel(panel.page);
  await wrapUp(panel.page);
  await keepInTouch(panel.page);
  const popup = await Popup.open(bakkie);
  await popup.page.getByText(/things? to do$/).click();
  await popup.page
    .getByRole('button', { name: /^Done: / })
    .first()
    .click();
  await expectNothingLeft(bakkie, ear, ['popup', 'sidepanel', 'options']);
});

test('a reminder says when, and not with whom unless the user wants that', async ({ bakkie }) => {
  const ear = await Eavesdropper.listenTo(bakkie);
  const popup = await Popup.open(bakkie);
  await popup.day.fill(asDay(tomorrow(14, 0)));
  await popup.time.fill('14:00');
  await popup.plan(NAME);
  const lookout = await bakkie.lookout();
  const startsAt = Date.now() + 8 * 60_000;
  await lookout.letPlannedMove(startsAt - tomorrow(14, 0).getTime());
  await expect.poll(async () => (await lookout.atRest()).badge).toBe('•');

  await lookout.letRemindersRing();
  await expect
    .poll(() => ear.of('notification'))
    .toEqual([expect.stringMatching(/^Your talk begins in \d minutes/)]);
  await expectNothingLeft(bakkie, ear, ['popup']);

  // It would have been heard.
  await lookout.changeSettings({ namesInReminder: true });
  await lookout.letRemindersRing();
  await expect.poll(() => ear.of('notification').filter((said) => PERSONAL.test(said))).toHaveLength(1);
});
