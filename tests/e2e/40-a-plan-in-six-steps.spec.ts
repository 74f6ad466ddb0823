import { expect, test } from './support/launch';
import { Popup } from './support/popup';

const INVITATION = `Marloes is inviting you to a meeting.
Join: https://us02web.zoom.us/j/81234567890?pwd=aBc.
Find your local number: https://us02web.zoom.us/u/kdZ1`;

test('from an empty profile to a conversation that works with its questions, in at most six steps (S2-1)', async ({
  bakkie,
}) => {
  const popup = await Popup.open(bakkie);
  await expect(popup.name).toBeFocused();
  const later = new Date(Date.now() + 3 * 60 * 60_000);
  const two = (value: number) => String(value).padStart(2, '0');
  const day = `${String(later.getFullYear())}-${two(later.getMonth() + 1)}-${two(later.getDate())}`;
  const steps = [
    () => popup.page.keyboard.type('Marloes de Wit'),
    () => popup.day.fill(day),
    () => popup.time.fill(`${two(later.getHours())}:${two(later.getMinutes())}`),
    () => popup.length(30).check(),
    () => popup.link.fill(INVITATION.replaceAll('\n', ' ')),
    () => popup.prepare.click(),
  ];
  expect(steps.length).toBeLessThanOrEqual(6);
  for (const step of steps) await step();

  await expect(popup.page.getByText('Marloes de Wit · 30 minutes')).toBeVisible();
  await expect(popup.join).toBeVisible();
  await popup.close();

  const panel = await bakkie.open('sidepanel');
  await expect(panel.getByText('Marloes de Wit').first()).toBeVisible();
});

test('a name and Enter are enough', async ({ bakkie }) => {
  const popup = await Popup.open(bakkie);
  await expect(popup.name).toBeFocused();
  await popup.page.keyboard.type('Karim');
  await popup.page.keyboard.press('Enter');
  await expect(popup.title).toHaveText('Ready when you are');
  await expect(popup.title).toBeFocused();
});

test('without a mouse: from the first field to the menu and back', async ({ bakkie }) => {
  const popup = await Popup.open(bakkie);
  const { keyboard } = popup.page;
  await expect(popup.name).toBeFocused();
  await keyboard.type('Karim');
  await keyboard.press('Enter');
  await expect(popup.title).toBeFocused();
  await keyboard.press('Tab');
  await keyboard.press('Enter');
  await expect(popup.page.getByRole('menuitem', { name: 'Edit' })).toBeFocused();
  await keyboard.press('Enter');
  await expect(popup.name).toBeFocused();
  await expect(popup.name).toHaveValue('Karim');
  await keyboard.type(' el Idrissi');
  await keyboard.press('Enter');
  await expect(popup.page.getByText('Karim el Idrissi · 25 minutes')).toBeVisible();
});
