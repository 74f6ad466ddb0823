import type { Page } from 'playwright';
import type { Conversation } from '@/lib/domain/conversation';
import { dayAfter } from '@/lib/domain/day';
import type { Instant } from '@/lib/domain/time';
import { aPerson } from '../fixtures/records';
import { expect, test } from './support/launch';
import { onDisk, Popup } from './support/popup';
import { layDown } from './support/seed';
import { WrapUp } from './support/wrap-up';

const DAY_MS = 86_400_000;
const MARLOES = aPerson({ name: 'Marloes', viaWhom: '', viaPersonId: null });
const list = (page: Page) => page.getByRole('list', { name: 'To do' });
const later = (page: Page) => page.getByText(/more, for later$/);

test('thanks are owed until they are sent, and then how it ended; through a restart, and a month without the browser (S4-14a, S4-14b)', async ({
  bakkie,
}) => {
  test.setTimeout(90_000);
  const wrapUp = await WrapUp.afterTalk(bakkie, 'en');
  await wrapUp.finishAtOnce();
  await bakkie.relaunch();

  const before = await bakkie.open('sidepanel');
  await expect(list(before).getByRole('listitem')).toHaveText(/^Say thank you for the talk.*Today/);
  await aMonthAgo(before);
  await bakkie.relaunch();

  const panel = await bakkie.open('sidepanel');
  const thanks = list(panel).getByRole('listitem').filter({ hasText: 'Thank Marloes' });
  await expect(thanks).toContainText('Was for');
  await thanks.getByRole('button', { name: 'Later or not' }).click();
  await panel.getByRole('menuitem', { name: 'In a week' }).click();
  await expect(thanks).toBeHidden();
  await panel.getByRole('button', { name: 'Undo' }).click();
  await expect(thanks).toContainText('Was for');

  await thanks.getByRole('button', { name: 'Done' }).click();
  await expect(thanks).toBeHidden();
  await bakkie.relaunch();
  const again = await bakkie.open('sidepanel');
  await expect(later(again)).toHaveText('1 more, for later');
  await expect(list(again)).toBeHidden();
  const followUps = await onDisk(again, 'followUps');
  expect(followUps).toHaveLength(2);
  expect(followUps).toContainEqual(expect.objectContaining({ kind: 'thank-you', outcome: 'done' }));
  const ended = followUps.find(({ kind }) => kind === 'how-it-ended');
  expect(ended).toMatchObject({ personId: MARLOES.id, outcome: null });

  await layDown(again, { followUps: [{ ...ended, dueOn: dayAfter(String(ended?.['dueOn']), -60) }] });
  await bakkie.relaunch();
  const end = list(await bakkie.open('sidepanel')).getByRole('listitem');
  await expect(end).toHaveText(/^Tell Marloes how it turned out.*Was for/);
});

/** As the disk is where that talk was with Marloes, thirty-five days earlier. */
async function aMonthAgo(page: Page): Promise<void> {
  const [talk] = (await onDisk(page, 'conversations')) as unknown as Conversation[];
  const earlier = (at: Instant | null | undefined) => (at ?? 0) - 35 * DAY_MS;
  const times = { createdAt: earlier(talk?.createdAt), updatedAt: earlier(talk?.updatedAt) };
  await layDown(page, {
    people: [{ ...MARLOES, ...times }],
    conversations: [
      {
        ...talk,
        ...times,
        personId: MARLOES.id,
        agreements: talk?.agreements.map((agreement) => ({ ...agreement, at: earlier(agreement.at) })),
        startedAt: earlier(talk?.startedAt),
        endedAt: earlier(talk?.endedAt),
        closedAt: earlier(talk?.closedAt),
      },
    ],
  });
}

test('the thank-you can be written from the list, in one’s own words, which stay (S4-13)', async ({
  bakkie,
}) => {
  const wrapUp = await WrapUp.afterTalk(bakkie, 'en');
  const { page } = wrapUp;
  await wrapUp.goTo('named');
  await wrapUp.finishAtOnce();
  await list(page).getByRole('button', { name: 'Say thank you for the talk', exact: true }).click();
  await expect(wrapUp.mail).toHaveValue(/^Hello,\n\nThank you for talking with me today\./);
  await wrapUp.mail.fill('Dear Marloes, thanks!');
  await page.getByRole('button', { name: 'Back' }).click();
  await page.reload();
  await list(page).getByRole('button', { name: 'Say thank you for the talk', exact: true }).click();
  await expect(wrapUp.mail).toHaveValue('Dear Marloes, thanks!');
  await page.getByRole('button', { name: 'Compose anew' }).click();
  await expect(wrapUp.mail).toHaveValue(/^Hello,/);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(wrapUp.mail).toHaveValue('Dear Marloes, thanks!');
  await wrapUp.button(wrapUp.words.sent).click();
  await page.getByRole('button', { name: 'Back' }).click();
  await expect(list(page)).toBeHidden();
});

test('something to send comes back by itself, in the popup as in the panel, and in any calendar (S4-14b, S1-7)', async ({
  bakkie,
}) => {
  const wrapUp = await WrapUp.afterTalk(bakkie, 'en');
  const { page } = wrapUp;
  await wrapUp.finishAtOnce();
  await list(page).getByRole('button', { name: /^Done/ }).click();
  await page.getByText('Something to remember or to tell').click();
  await page.getByText('Remember something').click();
  await page.getByLabel('What do you want to send or do?').fill('the article about dikes');
  await page.getByRole('radio', { name: 'Today' }).check();
  await page.getByRole('button', { name: 'Add', exact: true }).click();
  await expect(list(page)).toContainText('the article about dikes');

  const saving = page.waitForEvent('download');
  await page.getByRole('link', { name: 'In my calendar' }).click();
  expect((await saving).suggestedFilename()).toBe('to-do.ics');

  const popup = await bakkie.open('popup');
  await popup.getByText('1 thing to do').click();
  await list(popup).getByRole('button', { name: 'Done: the article about dikes' }).click();
  await expect(popup.getByText('1 thing to do')).toBeHidden();
  await expect(list(page)).toBeHidden();
  await expect(later(page)).toBeHidden();
});

test('from the popup, too: it leads to the panel with the thank-you (S4-13)', async ({ bakkie }) => {
  const wrapUp = await WrapUp.afterTalk(bakkie, 'en');
  await wrapUp.finishAtOnce();
  const popup = await Popup.open(bakkie);
  await popup.page.getByText('1 thing to do').click();
  await popup.page.getByRole('button', { name: 'Say thank you for the talk', exact: true }).click();
  await expect(wrapUp.mail).toHaveValue(/^Hello,/);
});
