import { anIcs } from '../fixtures/ics';
import type { Bakkie } from './support/bakkie';
import { Eavesdropper } from './support/eavesdropper';
import { expect, test } from './support/launch';
import { MeetingPage } from './support/meeting-page';
import { expectNothingLeft, withinReachOf } from './support/nothing-left';
import { Panel } from './support/panel';
import { NAME, own, PERSONAL, writeEverywhere } from './support/personal-words';
import { Popup } from './support/popup';
import { CHAPTERS, PREPARATION_FIELDS, PreparationPage } from './support/preparation-page';
import { layDownABusyYear } from './support/seed';
import { WrapUp } from './support/wrap-up';

const LINK = `https://app.zoom.us/wc/81234567890/join?pwd=${own('password')}`;

/** In the popup: an invitation that came in, pasted and as a file; a plan, its checklist, off and on again. */
async function plan(bakkie: Bakkie): Promise<void> {
  const popup = await Popup.open(bakkie);
  const undo = popup.page.getByRole('button', { name: 'Undo' });
  await popup.pasteForLink(
    `Topic: ${own('topic')}\nTime: 10 December 2036 14:00\n\nKarim ${own('host')} is inviting you\n${LINK}`,
  );
  await expect(popup.page.getByText(`Topic: ${own('topic')}`)).toBeVisible();
  await undo.click();
  await expect(popup.link).toHaveValue('');
  const invited = ['UID:1', 'DTSTART:20361210T140000', 'DURATION:PT20M', `URL:${LINK}`];
  await popup.chooseCalendarFile(anIcs([[...invited, `SUMMARY:Talk with Nel ${own('summary')}`]]));
  await expect(popup.name).toHaveValue(`Nel ${own('summary')}`);
  await undo.click();
  await expect(popup.name).toHaveValue('');
  await popup.plan(NAME, { link: LINK });
  await popup.tick('Soft light on your face');
  const opening = bakkie.context.waitForEvent('page');
  await popup.page.getByRole('button', { name: 'Look at your picture' }).click();
  await (await opening).close();
  await popup.choose('Call it off');
  await undo.click();
  await expect(popup.page.getByText(`${NAME} ·`)).toBeVisible();
  await popup.choose('Edit');
  await popup.length(30).click();
  await popup.page.getByRole('button', { name: 'Save' }).click();
  await expect(popup.page.getByText(`${NAME} ·`)).toBeVisible();
  await popup.close();
}

/** In the panel: every field of every part, the questions, the invitation and what came of it. */
async function prepare(bakkie: Bakkie): Promise<void> {
  const preparation = await PreparationPage.open(bakkie, NAME);
  const { page } = preparation;
  for (const chapter of CHAPTERS.en) {
    await preparation.unfold(chapter);
    if (chapter === 'Questions') await ask(preparation);
    if (chapter === 'Introducing yourself')
      await page.getByRole('button', { name: 'Practise aloud' }).click();
    const fields = PREPARATION_FIELDS.filter(([where]) => where === chapter);
    await writeEverywhere(
      page,
      fields.map(([, , label]) => label),
    );
  }
  await preparation.unfold('Invitation');
  const text = page.getByRole('textbox', { name: 'Text', exact: true });
  await expect(text).toHaveValue(/Marloes[^]*geheim/);
  await text.fill(own('invitation'));
  await page.getByRole('button', { name: 'Copy' }).click();
  await page.getByRole('button', { name: 'I have sent it' }).click();
  await page.getByText('Yes', { exact: true }).click();
  await expect(page.getByText(/^Good\. Add the day and time/)).toBeVisible();
  await page.close();
}

/** A question of one's own, first of all, with a note; then it is known already, with where that was found. */
async function ask({ page }: PreparationPage): Promise<void> {
  await page.getByLabel('New question').fill(own('question'));
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Change the order' }).click();
  await page.getByRole('button', { name: `Drag: ${own('question')}` }).focus();
  await page.keyboard.press('Home');
  await expect(page.getByRole('button', { name: /^Drag:/ }).first()).toHaveAccessibleName(
    `Drag: ${own('question')}`,
  );
  await page.getByRole('button', { name: 'Order is fine' }).click();
  await page.getByRole('button', { name: `More about: ${own('question')}` }).click();
  await page.getByLabel('Note about this question').fill(own('answer'));
  await page.getByText('Knew already', { exact: true }).click();
  await writeEverywhere(page, ['Where did you find it?']);
}

async function rehearse(bakkie: Bakkie): Promise<void> {
  const { page } = await PreparationPage.open(bakkie, NAME);
  const opening = bakkie.context.waitForEvent('page');
  await page.getByRole('link', { name: 'Rehearse' }).click();
  const panel = new Panel(await opening, 'en');
  await expect(panel.clock).toContainText('30');
  await panel.notes.fill(own('rehearsed'));
  await panel.leaveField();
  await mark(panel, '!', 'rehearsedmark');
  await panel.button('Finish').click();
  await panel.button('Finish').click();
  await new WrapUp(panel.page, 'en').finishAtOnce();
  await panel.button('Close').click();
  await page.close();
}

async function mark(panel: Panel, key: string, place: string): Promise<void> {
  await panel.press(key);
  await panel.page.keyboard.type(own(place));
  await panel.press('Enter');
  await expect(panel.button('Remove')).toBeHidden();
  await expect(
    panel.page
      .getByRole('listitem')
      .filter({ hasText: own(place) })
      .first(),
  ).toBeAttached();
  await panel.leaveField();
}

/** The call itself: what to say first, notes and moments of every kind, and everything that can be called for. */
async function talk(meeting: MeetingPage, panel: Panel): Promise<void> {
  const { page } = panel;
  await panel.button(panel.words.yes).click();
  for (const step of ['Say you are glad', 'Say what you came for', 'Introduce yourself, in two minutes']) {
    await expect(panel.label).toHaveText(step);
    await panel.press('Enter');
  }
  await panel.button('Done').click();
  await expect(panel.label).toHaveText('Now');
  await panel.notes.fill(own('note'));
  await expect(page.getByText(panel.words.saved)).toBeVisible();
  await panel.leaveField();
  for (const [key, place] of Object.entries({
    '!': 'insight',
    '@': 'named',
    '*': 'thanks',
    '+': 'promise',
    p: 'sidetrack',
  }))
    await mark(panel, key, place);

  await panel.button('More').click();
  await page.getByRole('menuitem', { name: 'About this talk' }).click();
  const about = page.getByRole('region', { name: 'About this talk' });
  await writeEverywhere(about, ['Organisation', 'Who I am', 'Remember me as']);
  await panel.press('Escape');
  await page.getByText(/^\d+ questions$/).click();
  await page.getByLabel('New question').fill(own('thoughtof'));
  await panel.press('Enter');
  await page.getByRole('button', { name: `More about: ${own('thoughtof')}` }).click();
  await page.getByLabel('Note about this question').fill(own('said'));
  await panel.leaveField();
  await rescue(panel);
  await panel.press('?');
  await panel.press('Escape');
  await panel.press('b');
  await panel.button(panel.words.blankBack).click();
  expect(await withinReachOf(meeting.tab)).not.toMatch(PERSONAL);
  await meeting.leave();
}

/** Something to say, another time to propose, and less time. */
async function rescue(panel: Panel): Promise<void> {
  const { page } = panel;
  await panel.press('h');
  await page.getByRole('combobox', { name: 'Find what is happening' }).fill(own('rescue'));
  await expect(page.getByText('Nothing found. Try another word.')).toBeVisible();
  await panel.press('Escape', '1');
  await panel.button('Another time').click();
  await expect(page.getByText(own('name')).first()).toBeVisible();
  await panel.button('Copy').click();
  await panel.press('Escape', 'Escape', 'Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
  await panel.press('t');
  await page.getByRole('group', { name: 'They have less time' }).getByText('15', { exact: true }).click();
  await expect(panel.clock).toContainText('15');
}

test('from the plan to the end of the call: no request, and no word of the user’s where others can see it', async ({
  bakkie,
}) => {
  test.setTimeout(120_000);
  const ear = await Eavesdropper.listenTo(bakkie);
  await layDownABusyYear(bakkie);
  await plan(bakkie);
  await prepare(bakkie);
  await rehearse(bakkie);
  const meeting = await MeetingPage.visit(bakkie, { layout: 'zoom in a frame', language: 'en' });
  await meeting.isSeenAs('lobby');
  await meeting.join();
  const panel = await Panel.beside(bakkie, 'en');
  await ear.listenToPanel(panel.page);
  await talk(meeting, panel);
  await new WrapUp(panel.page, 'en').isAt('notes');
  expect(await withinReachOf(meeting.tab)).not.toMatch(PERSONAL);
  const saidOfTab = JSON.stringify(await meeting.said());
  expect(saidOfTab).toContain('in a call');
  expect(saidOfTab).not.toMatch(PERSONAL);
  await expectNothingLeft(bakkie, ear, ['popup', 'sidepanel', 'options', 'rehearsal', 'picture']);
});
