import type { Page } from 'playwright';
import { dateOf } from '@/lib/domain/local-time';
import { asInstant } from '@/lib/domain/time';
import { aFollowUp, idOf } from '../fixtures/records';
import { expect, test } from './support/launch';
import { Panel, storedConversations } from './support/panel';
import { onDisk } from './support/popup';
import { layDown } from './support/seed';

/** A conversation by hand, running in a tab that shows the panel. */
async function startByHand(open: () => Promise<Page>): Promise<Panel> {
  const page = await open();
  await page.setViewportSize({ width: 360, height: 700 });
  await page.getByRole('button', { name: 'Start now' }).click();
  const panel = new Panel(page, 'en');
  await expect(panel.clock).toBeVisible();
  return panel;
}

test('on the tick of what is due settles that alone', async ({ bakkie }) => {
  const page = await bakkie.open('sidepanel');
  const dueOn = dateOf(asInstant(Date.now()));
  const owed = (number: number, text: string) =>
    aFollowUp({ id: idOf(800 + number), personId: null, conversationId: null, dueOn, text });
  await layDown(page, {
    followUps: [owed(1, 'Send the book'), owed(2, 'Call Piet'), owed(3, 'Mail Ingrid')],
  });
  await page.reload();
  const row = page.getByRole('list', { name: 'To do' }).getByRole('listitem');
  await row.filter({ hasText: 'Send the book' }).getByRole('button', { name: 'Done' }).click();
  await expect(row).toHaveText([/Call Piet/, /Mail Ingrid/]);
  // The second half of the double click, on the row that came under the pointer.
  await page.mouse.down({ clickCount: 2 });
  await page.mouse.up({ clickCount: 2 });
  await row.filter({ hasText: 'Mail Ingrid' }).getByRole('button', { name: 'Done' }).click();
  await expect(row).toHaveText([/Call Piet/]);
  const outcomes = (await onDisk(page, 'followUps')).map(({ outcome }) => outcome);
  expect(outcomes).toEqual(['done', null, 'done']);
});

test('on Finish leads to the close and no further, and there is a way back (S4-12)', async ({ bakkie }) => {
  const panel = await startByHand(() => bakkie.open('sidepanel'));
  await panel.button('Finish').dblclick();
  await expect(panel.label).toHaveText('First, the close');
  expect((await storedConversations(panel.page))[0]?.status).toBe('live');
  await panel.button('Back').click();
  await expect(panel.label).toHaveText('Say you are glad');
  await expect(panel.label).toBeFocused();
  // It is asked anew.
  await panel.button('Finish').click();
  await expect(panel.label).toHaveText('First, the close');
});

test('on the tools of the note opens one field, and what is typed next goes into it', async ({ bakkie }) => {
  const panel = await startByHand(() => bakkie.open('sidepanel'));
  for (const [tool, field] of [
    ['Insight (!)', 'What did you learn?'],
    ['Name (@)', 'Who was named?'],
  ] as const) {
    await panel.button(tool).dblclick();
    await expect(panel.page.getByRole('textbox', { name: field })).toBeFocused();
    await panel.page.keyboard.type('both hands');
    await expect(panel.page.getByRole('textbox', { name: field })).toHaveValue('both hands');
    await panel.press('Enter');
  }
  await panel.page.getByText('1 earlier moment').click();
  await expect(panel.page.getByRole('list', { name: panel.words.keep }).getByRole('listitem')).toHaveText([
    /Insight both hands/,
    /Name both hands/,
  ]);
});

test('on Help opens it and says no sentence yet', async ({ bakkie }) => {
  const panel = await startByHand(() => bakkie.open('sidepanel'));
  await panel.page.setViewportSize({ width: 360, height: 420 });
  await panel.button('Help').click();
  const help = panel.page.getByRole('dialog');
  const asItOpens = await help.ariaSnapshot();
  await panel.press('Escape');
  await expect(help).toBeHidden();
  await panel.button('Help').dblclick();
  expect(await help.ariaSnapshot()).toBe(asItOpens);
});

test('on what one leafs with counts each time', async ({ bakkie }) => {
  const panel = await startByHand(() => bakkie.open('sidepanel'));
  for (const step of ['Say you are glad', 'Say what you came for']) {
    await expect(panel.label).toHaveText(step);
    await panel.press('Enter');
  }
  await panel.button('Skip').click();
  await expect(panel.label).toHaveText('Now');
  const first = (await panel.sentence.textContent()) ?? '';
  await panel.button('Another').click();
  await expect(panel.sentence).not.toHaveText(first);
  const second = (await panel.sentence.textContent()) ?? '';
  await panel.button('Another').dblclick();
  await expect(panel.sentence).not.toHaveText(first);
  await expect(panel.sentence).not.toHaveText(second);
});

test('taking back a moment is offered beside it, and covers nothing', async ({ bakkie }, testInfo) => {
  const panel = await startByHand(() => bakkie.open('sidepanel'));
  await panel.press('!');
  await panel.button('Remove').click();
  await expect(panel.button('Undo')).toBeVisible();
  await testInfo.attach('taken away', { body: await panel.page.screenshot(), contentType: 'image/png' });
  // Playwright clicks only what nothing lies over.
  for (const name of ['Time', 'Help', 'Finish']) await panel.button(name).click({ trial: true });
  await panel.button('Insight (!)').click({ trial: true });
  await panel.button('Undo').click();
  await expect(panel.page.getByRole('list', { name: panel.words.keep }).getByRole('listitem')).toHaveCount(1);
});
