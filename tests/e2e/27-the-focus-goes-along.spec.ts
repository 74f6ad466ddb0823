import type { Page } from 'playwright';
import { ZOOM_ADDRESS, zoomMeeting } from '../fixtures/pages/zoom-pages';
import { expect, test } from './support/launch';
import { Panel } from './support/panel';
import { WrapUp } from './support/wrap-up';

const title = (page: Page) => page.getByRole('heading', { level: 1 });

test('a new page of the panel begins at its title, never nowhere', async ({ bakkie }) => {
  const page = await bakkie.open('sidepanel');
  const panel = new Panel(page, 'en');
  await expect(title(page)).toBeFocused();

  await panel.button('Start now').click();
  await expect(panel.clock).toBeVisible();
  await expect(title(page)).toBeFocused();

  // The first press leads to the close, the second one ends.
  await panel.button('Finish').click();
  await expect(page.getByRole('heading', { level: 2 }).first()).toBeFocused();
  await panel.button('Finish').last().click();
  await expect(page.getByText('The call is over')).toBeVisible();
  await expect(title(page)).toBeFocused();

  await new WrapUp(page, 'en').finishAtOnce();
  await expect(title(page)).toHaveText('Your talks');
  await expect(title(page)).toBeFocused();

  await page.getByRole('button', { name: /^Talk without a name/ }).click();
  await expect(panel.button('Back')).toBeVisible();
  await expect(title(page)).toBeFocused();

  await panel.button('Back').click();
  await expect(title(page)).toHaveText('Your talks');
  await expect(title(page)).toBeFocused();
});

test('so does the question whose call this is, and the talk after it', async ({ bakkie }) => {
  const address = `https://app.zoom.us${ZOOM_ADDRESS}`;
  bakkie.play(address, zoomMeeting({ language: 'en', start: 'in-call' }).html);
  const page = await bakkie.open('sidepanel');
  const panel = new Panel(page, 'en');
  await bakkie.page.goto(address);
  await expect(panel.button('Start')).toBeVisible();
  await expect(title(page)).toBeFocused();
  await panel.button('Start').click();
  await expect(panel.notes).toBeEditable();
  await expect(title(page)).toBeFocused();
});

test('Escape closes the time, and the focus goes back to where it was', async ({ bakkie }) => {
  const panel = new Panel(await bakkie.open('sidepanel'), 'en');
  await panel.button('Start now').click();
  const time = panel.page.getByRole('region', { name: 'Time' });
  const opener = panel.button('Time');

  await opener.press('Enter');
  await expect(time).toBeVisible();
  await time.getByRole('radio').first().focus();
  await panel.press('Escape');
  await expect(time).toBeHidden();
  await expect(opener).toBeFocused();

  await panel.press('t');
  await expect(time).toBeVisible();
  await panel.press('Escape');
  await expect(time).toBeHidden();
});
