import type { Page } from 'playwright';
import { expect, test } from './support/launch';
import { Panel, storedConversations } from './support/panel';

/** A conversation by hand, running in a tab that shows the panel. */
async function startByHand(open: () => Promise<Page>): Promise<Panel> {
  const page = await open();
  await page.setViewportSize({ width: 320, height: 700 });
  await page.getByRole('button', { name: 'Start now' }).click();
  const panel = new Panel(page, 'en');
  await expect(panel.clock).toBeVisible();
  return panel;
}

test('a must-ask is never out of sight while it is open (S4-10a)', async ({ bakkie }) => {
  const panel = await startByHand(() => bakkie.open('sidepanel'));
  await panel.page.clock.install();
  const [stored] = await storedConversations(panel.page);
  const must = stored?.questions.filter(({ isMustAsk }) => isMustAsk).map(({ text }) => text) ?? [];
  expect(must.length).toBeGreaterThan(0);
  for (const minute of [0, 4, 9, 8]) {
    await panel.page.clock.fastForward(minute * 60_000);
    for (const text of must) {
      // On the line "now", or by its key words below it.
      const whole = panel.page.locator('main').getByText(text, { exact: true });
      const short = panel.page.locator('main').getByRole('button', { name: text });
      await expect(whole.or(short).first()).toBeInViewport();
    }
    await expect
      .poll(() => panel.page.evaluate(() => document.documentElement.scrollWidth))
      .toBeLessThanOrEqual(320);
  }
});

test('the clock stays in sight, however long a note or a moment grows', async ({ bakkie }) => {
  const panel = await startByHand(() => bakkie.open('sidepanel'));
  await panel.page.setViewportSize({ width: 320, height: 560 });
  await panel.press('!');
  await panel.page.keyboard.insertText('zomer '.repeat(300));
  await panel.press('Enter');
  const moment = panel.page.getByRole('list', { name: panel.words.keep }).getByRole('listitem');
  await expect(moment).toContainText('zomer');
  expect((await moment.boundingBox())?.height).toBeLessThan(120);
  await panel.notes.fill('Nog een regel\n'.repeat(40));
  await panel.notes.press('Control+End');
  await panel.page.mouse.wheel(0, 5_000);
  await expect(panel.notes).toBeInViewport();
  await expect(panel.clock).toBeInViewport({ ratio: 1 });
  expect(await panel.page.evaluate(() => scrollY)).toBeGreaterThan(100);
});

test('the way to a blank screen and the whole line "now" stay in sight, with five moments and over time', async ({
  bakkie,
}) => {
  const panel = await startByHand(() => bakkie.open('sidepanel'));
  await panel.page.setViewportSize({ width: 360, height: 665 });
  await panel.page.clock.install();
  for (const key of ['!', '@', '*', '+', 'p']) {
    await panel.press(key);
    await panel.page.keyboard.insertText('een paar woorden hierover');
    await panel.press('Enter');
  }
  const moments = panel.page.getByRole('list', { name: panel.words.keep });
  await expect(moments.last()).toContainText('For later');
  const stays = [panel.button('Blank the screen'), panel.clock, panel.label, panel.sentence];
  for (const minute of [0, 25, 7]) {
    await panel.page.clock.fastForward(minute * 60_000);
    await panel.page.evaluate(() => {
      scrollTo(0, 0);
    });
    for (const each of stays) await expect(each).toBeInViewport({ ratio: 1 });
    const foot = (await panel.button(panel.words.finish).boundingBox())?.y ?? 0;
    await panel.page.evaluate(() => {
      scrollTo(0, document.documentElement.scrollHeight);
    });
    for (const each of stays) await expect(each).toBeInViewport({ ratio: 1 });
    const card = await panel.sentence.boundingBox();
    const notes = await panel.notes.boundingBox();
    expect(notes?.y).toBeGreaterThan((card?.y ?? 0) + (card?.height ?? 0));
    expect(notes?.height).toBeGreaterThan(2 * 24);
    const bar = await panel.page.getByRole('button', { name: 'Insight (!)' }).boundingBox();
    expect((bar?.y ?? 0) + (bar?.height ?? 0)).toBeLessThanOrEqual(foot);
  }
});

test('the blank key leaves nothing personal to see or to hear, and brings everything back', async ({
  bakkie,
}) => {
  const panel = await startByHand(() => bakkie.open('sidepanel'));
  await panel.press('b');
  await expect(panel.clock).toBeHidden();
  const blank = await panel.page.screenshot();
  await panel.press('b');
  await panel.notes.fill('Sietske heeft ruzie met haar baas');
  await expect(panel.page.getByText(panel.words.saved)).toBeVisible();
  const before = await panel.sentence.textContent();
  await panel.notes.press('Escape');
  await panel.press('b');
  await expect(panel.clock).toBeHidden();
  expect(await panel.page.locator('body').innerText()).toBe('');
  expect(await panel.page.locator('body').ariaSnapshot()).toBe(
    `- main:\n  - heading "${panel.words.blankBack}" [level=1]:\n    - button "${panel.words.blankBack}"\n- status`,
  );
  expect(await panel.page.title()).not.toContain('Sietske');
  expect(await panel.page.screenshot()).toEqual(blank);
  await panel.press('b');
  await expect(panel.sentence).toHaveText(before ?? '');
  await expect(panel.notes).toHaveValue('Sietske heeft ruzie met haar baas');
});

test('a press anywhere in a blank panel brings the talk back', async ({ bakkie }) => {
  const panel = await startByHand(() => bakkie.open('sidepanel'));
  await panel.press('b');
  await expect(panel.button(panel.words.blankBack)).toBeVisible();
  await panel.page.mouse.click(12, 680);
  await expect(panel.clock).toBeVisible();
});

test('Alt+B blanks while somebody writes, and a panel that is opened again stays blank', async ({
  bakkie,
}) => {
  const panel = await startByHand(() => bakkie.open('sidepanel'));
  await panel.notes.fill('Sietske heeft ruzie');
  await panel.notes.press('Alt+b');
  await expect(panel.button(panel.words.blankBack)).toBeVisible();
  expect(await panel.page.locator('body').innerText()).toBe('');

  await panel.page.close();
  const again = new Panel(await bakkie.open('sidepanel'), 'en');
  await expect(again.button(again.words.blankBack)).toBeVisible();
  await expect(again.clock).toBeHidden();
  await again.press('Alt+b');
  await expect(again.notes).toHaveValue('Sietske heeft ruzie');
});

test('who goes on typing into a blank panel brings nothing back with a letter, and then writes on in the note', async ({
  bakkie,
}) => {
  const panel = await startByHand(() => bakkie.open('sidepanel'));
  await panel.notes.pressSequentially('Eerst dit');
  await panel.notes.press('Alt+b');
  await expect(panel.button(panel.words.blankBack)).toBeVisible();
  await panel.page.keyboard.type(' en dan bel');
  await expect(panel.button(panel.words.blankBack)).toBeVisible();
  expect(await panel.page.locator('body').innerText()).toBe('');

  await panel.press('Alt+b');
  await expect(panel.notes).toBeFocused();
  await expect(panel.notes).toBeEditable();
  await panel.page.keyboard.type(', en dat');
  await expect(panel.notes).toHaveValue('Eerst dit, en dat');
});

test('who ticked a question, and wrote nothing, comes back with the same key', async ({ bakkie }) => {
  const panel = await startByHand(() => bakkie.open('sidepanel'));
  await panel.page.getByText(/^\d+ questions/).click();
  const box = panel.page.getByRole('checkbox').first();
  await box.press('Space');
  await expect(box).toBeChecked();
  await box.press('b');
  await expect(panel.button(panel.words.blankBack)).toBeVisible();
  await panel.press('b');
  await expect(panel.clock).toBeVisible();
});

test('a blank panel still tells a screen reader how the time stands', async ({ bakkie }) => {
  const panel = await startByHand(() => bakkie.open('sidepanel'));
  await panel.page.clock.install();
  await panel.press('b');
  await expect(panel.button(panel.words.blankBack)).toBeVisible();
  await panel.page.clock.fastForward('20:01');
  await expect(panel.page.getByRole('status').filter({ hasText: 'A few minutes left' })).toBeAttached();
});

test('single keys never fire while somebody writes', async ({ bakkie }) => {
  const panel = await startByHand(() => bakkie.open('sidepanel'));
  await panel.notes.pressSequentially('bnt!@*+p?');
  await expect(panel.notes).toHaveValue('bnt!@*+p?');
  await expect(panel.clock).toBeVisible();
  await expect(panel.page.getByRole('list', { name: panel.words.keep })).toBeHidden();
});

test('after a list of keys, a sentence or a moment, Enter is still for what is asked next', async ({
  bakkie,
}) => {
  const panel = await startByHand(() => bakkie.open('sidepanel'));
  const stored = async (): Promise<string> => JSON.stringify(await storedConversations(panel.page));
  const opened = panel.page.locator('dialog[open], [data-own-keys]');
  await panel.notes.click();
  await panel.press('Escape');
  for (const key of ['?', 'h', '!', '@', '*', '+', 'p']) {
    await panel.press(key);
    await expect(opened).toBeVisible();
    // A moment is left by its button just as well.
    if (key === '+') await opened.getByRole('button', { name: 'Done' }).press('Enter');
    else await panel.press('Escape');
    await expect(opened).toHaveCount(0);
    const before = await stored();
    await panel.press('Enter');
    await expect.poll(stored).not.toBe(before);
  }
});

test('less time: only must-asks and the close remain (S2-11)', async ({ bakkie }) => {
  const panel = await startByHand(() => bakkie.open('sidepanel'));
  await panel.press('t');
  await panel.page
    .getByRole('group', { name: 'They have less time' })
    .getByText('10', { exact: true })
    .click();
  await expect(panel.clock).toContainText('10');
  const [stored] = await storedConversations(panel.page);
  const must = stored?.questions.find(({ isMustAsk }) => isMustAsk)?.text ?? '';
  await expect(panel.sentence).toHaveText(must);
});
