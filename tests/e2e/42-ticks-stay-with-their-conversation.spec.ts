import { expect, test } from './support/launch';
import { Popup } from './support/popup';

test('a tick is there again after the popup closed, and only in its own conversation', async ({ bakkie }) => {
  const popup = await Popup.open(bakkie);
  await popup.plan('Marloes');
  await popup.tick('Soft light on your face');
  await popup.tick('Phone silent, notifications off');
  await expect(popup.item('Phone silent, notifications off')).toBeChecked();
  await popup.choose('New talk');
  await popup.plan('Karim');
  await expect(popup.item('Soft light on your face')).not.toBeChecked();
  await popup.close();

  const again = await Popup.open(bakkie);
  await again.page.getByRole('button', { name: /^Marloes/ }).click();
  await expect(again.item('Soft light on your face')).toBeChecked();
  await expect(again.item('Phone silent, notifications off')).toBeChecked();
  await expect(again.item('A real, calm background')).not.toBeChecked();
});

test('a tick made in one window shows in the other', async ({ bakkie }) => {
  const one = await Popup.open(bakkie);
  await one.plan('Marloes');
  const other = await Popup.open(bakkie);
  await one.tick('A glass of water and your charger');
  await expect(other.item('A glass of water and your charger')).toBeChecked();
});
