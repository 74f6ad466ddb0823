import { expect, test } from './support/launch';
import { PanelPage } from './support/panel-page';
import { Popup } from './support/popup';

test('drafted from the plan, kept as typed, and written down once it is sent', async ({ bakkie }) => {
  const popup = await Popup.open(bakkie);
  await popup.plan('Marloes');
  const { page } = await PanelPage.inTab(bakkie);
  await page.getByRole('button', { name: /Marloes/ }).click();
  await page.getByRole('button', { name: /^Invitation/ }).click();
  const text = page.getByRole('textbox', { name: 'Text', exact: true });
  await expect(text).toHaveValue(/^Hello Marloes,[^]*Would you have 25 minutes to talk online\?/);

  await page.getByRole('button', { name: /^Goal and time/ }).click();
  await page
    .getByRole('textbox', { name: 'What do you want to find out?' })
    .fill('How do you get into this field?');
  await page.getByRole('button', { name: /^Invitation/ }).click();
  await expect(text).toHaveValue(/What I would like to find out: how do you get into this field\?/);

  await text.fill('Hello Marloes, may I ask you something?');
  await expect(page.getByText('Saved', { exact: true })).toBeVisible();
  await page.getByRole('button', { name: 'I have sent it' }).click();
  await expect(page.getByText(/^Sent on/)).toBeVisible();
  await page.reload();
  await page.getByRole('button', { name: /Marloes/ }).click();
  await page.getByRole('button', { name: /^Invitation/ }).click();
  await expect(page.getByText(/^Sent on/)).toBeVisible();
  await page.getByText('Text', { exact: true }).first().click();
  await expect(text).toHaveValue('Hello Marloes, may I ask you something?');
  await page.getByText('Yes', { exact: true }).click();
  await expect(page.getByText(/^Good\. Add the day and time/)).toBeVisible();
});
