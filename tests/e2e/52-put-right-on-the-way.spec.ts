import { isCleanForAxe } from './support/axe';
import type { Bakkie } from './support/bakkie';
import { expect, test } from './support/launch';
import { Panel, storedConversations } from './support/panel';

/** A conversation that nobody prepared, in a tab that shows the panel at its narrowest. */
async function startNow(bakkie: Bakkie): Promise<Panel> {
  const page = await bakkie.open('sidepanel');
  await page.setViewportSize({ width: 320, height: 740 });
  await page.getByRole('button', { name: 'Start now' }).click();
  const panel = new Panel(page, 'en');
  await expect(panel.clock).toBeVisible();
  return panel;
}

/** Says glad and goal, and leaves the introduction out. */
async function toTheQuestions(panel: Panel): Promise<void> {
  for (const step of ['Say you are glad', 'Say what you came for']) {
    await expect(panel.label).toHaveText(step);
    await panel.press('Enter');
  }
  await panel.button('Skip').click();
  await expect(panel.label).toHaveText('Now');
  await panel.leaveField();
}

test('a talk that was started by hand gets its name and other questions, and loses nothing', async ({
  bakkie,
}, testInfo) => {
  const panel = await startNow(bakkie);
  const { page } = panel;
  await panel.notes.fill('She knows the whole field');
  await panel.leaveField();
  await toTheQuestions(panel);
  const asked = (await panel.sentence.textContent()) ?? '';
  await panel.press('Enter');
  await expect(panel.sentence).not.toHaveText(asked);

  await panel.button('Give it a name').click();
  const about = page.getByRole('region', { name: 'About this talk' });
  await expect(about.getByLabel('Who with')).toBeFocused();
  await isCleanForAxe(page);
  await page.keyboard.type('Marloes de Wit');
  await testInfo.attach('about', { body: await page.screenshot(), contentType: 'image/png' });
  await page.reload();
  // Half a name is nobody yet, but it is not gone.
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Talk without a name');
  await panel.button('Give it a name').click();
  await expect(about.getByLabel('Who with')).toHaveValue('Marloes de Wit');
  await about.getByLabel('Who with').focus();
  await panel.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Marloes de Wit');
  await about.getByLabel('Organisation').fill('Waterschap');

  const before = (await storedConversations(page))[0]?.questions ?? [];
  await about.getByLabel('Questions').selectOption({ index: 1 });
  await expect
    .poll(async () => (await storedConversations(page))[0]?.questions.map(({ text }) => text))
    .not.toEqual(before.map(({ text }) => text));
  const [stored] = await storedConversations(page);
  expect(stored?.questions.filter(({ state }) => state === 'asked').map(({ text }) => text)).toEqual([asked]);
  expect(stored?.steps.map(({ step }) => step)).toEqual(['glad', 'goal', 'introduction']);
  await expect(panel.notes).toHaveValue('She knows the whole field');
  expect(await storedConversations(page)).toHaveLength(1);
});

test('a tick is taken back in the list, and the last one with a key', async ({ bakkie }, testInfo) => {
  const panel = await startNow(bakkie);
  const { page } = panel;
  await panel.press('Enter');
  await expect(panel.label).toHaveText('Say what you came for');
  await panel.press('Backspace');
  await expect(panel.label).toHaveText('Say you are glad');

  await toTheQuestions(panel);
  const question = await panel.sentence.textContent();
  await panel.press('Enter');
  await expect(panel.sentence).not.toHaveText(question ?? '');
  await panel.press('Backspace');
  await expect(panel.sentence).toHaveText(question ?? '');

  await page.getByText(/^\d+ questions$/).click();
  const step = page
    .getByRole('list', { name: 'The beginning' })
    .getByRole('checkbox', { name: 'Say you are glad' });
  await expect(step).toBeChecked();
  await isCleanForAxe(page);
  await testInfo.attach('the whole list', {
    body: await page.screenshot({ fullPage: true }),
    contentType: 'image/png',
  });
  await step.press('Space');
  await expect
    .poll(async () => (await storedConversations(page))[0]?.steps.map(({ step: name }) => name))
    .toEqual(['goal', 'introduction']);
});

test('what does not fit the time left is folded and comes back, a must-ask is never in there (S2-11, S4-10a)', async ({
  bakkie,
}, testInfo) => {
  const panel = await startNow(bakkie);
  const { page } = panel;
  await page.getByText(/^\d+ questions$/).click();
  const later = page.getByText(/^\d+ more, if there is time$/);
  const all = await page.getByRole('main').getByRole('checkbox').count();
  await expect(later).toBeHidden();

  await panel.press('t');
  await testInfo.attach('time', { body: await page.screenshot(), contentType: 'image/png' });
  await isCleanForAxe(page);
  await page.getByRole('group', { name: 'They have less time' }).getByText('5', { exact: true }).click();
  await expect(panel.clock).toContainText('5');
  await expect(later).toBeVisible();
  const must = (await storedConversations(page))[0]?.questions.filter(({ isMustAsk }) => isMustAsk) ?? [];
  for (const { text } of must) await expect(page.getByRole('checkbox', { name: text })).toBeVisible();
  await testInfo.attach('folded', {
    body: await page.screenshot({ fullPage: true }),
    contentType: 'image/png',
  });
  await later.click();
  expect(await page.getByRole('main').getByRole('checkbox').count()).toBe(all);

  await panel.press('t');
  await page.getByRole('group', { name: 'They have more time' }).getByText('Other').click();
  await page.getByRole('textbox', { name: 'Number of minutes' }).fill('25');
  await panel.press('Enter');
  await expect(panel.clock).toContainText('30');
  await expect(later).toBeHidden();
});

test('Finish leads to the close first and ends at the second press, also by keyboard (S4-12)', async ({
  bakkie,
}) => {
  const panel = await startNow(bakkie);
  await panel.button('Finish').focus();
  await panel.press('Enter');
  await expect(panel.label).toHaveText('First, the close');
  const [stored] = await storedConversations(panel.page);
  const closing = stored?.questions.filter(({ group }) => group === 'closing').map(({ text }) => text) ?? [];
  await expect(panel.sentence).toHaveText(closing[0] ?? '');
  // The focus is on the card now: Enter ticks, and does not end.
  await panel.press('Enter');
  await expect(panel.sentence).toHaveText(closing[1] ?? '');
  expect((await storedConversations(panel.page))[0]?.status).toBe('live');
  await panel.button('Finish').click();
  await expect(panel.page.getByText('The call is over')).toBeVisible();
  await panel.button('Still talking').click();
  await expect(panel.clock).toBeVisible();
});
