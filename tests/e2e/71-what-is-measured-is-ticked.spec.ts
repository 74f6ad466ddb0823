import { expect, PicturePage, test } from './support/picture-page';
import { Popup } from './support/popup';

test.describe('with a window behind', () => {
  test.use({ scene: 'a window behind' });

  test('what is measured good is ticked, what is not says what to do, and the user has the last word', async ({
    bakkie,
  }) => {
    const popup = await Popup.open(bakkie);
    await popup.plan('Marloes');
    const opened = bakkie.context.waitForEvent('page');
    await popup.page.getByRole('button', { name: 'Look at your picture' }).click();
    const picture = await opened;
    await expect(picture.getByText('The light is behind you.').first()).toBeVisible();
    await expect(picture.getByText('You can be heard well.').first()).toBeVisible();

    const item = (name: string) => picture.getByRole('checkbox', { name });
    await expect(item('Microphone and sound tested')).toBeChecked();
    await expect(item('A real, calm background')).toBeChecked();
    await expect(item('No window behind you')).not.toBeChecked();
    await expect(item('Soft light on your face')).not.toBeChecked();
    await expect(item('No window behind you')).toHaveAccessibleDescription(/Turn so that the window/);

    const again = await Popup.open(bakkie);
    await expect(again.item('A real, calm background')).toBeChecked();
    await expect(again.item('A real, calm background')).toHaveAccessibleDescription(/Measured at \d\d:\d\d/);
    await expect(again.page.getByText(/^At \d\d:\d\d, 1 thing could be better/)).toBeVisible();

    await again.tick('No window behind you');
    await again.tick('A real, calm background');
    const later = await PicturePage.open(bakkie, new URL(picture.url()).search);
    await expect(later.says('The light is behind you.').first()).toBeVisible();
    await expect(later.page.getByRole('checkbox', { name: 'No window behind you' })).toBeChecked();
    await expect(later.page.getByRole('checkbox', { name: 'A real, calm background' })).not.toBeChecked();
  });
});

test('without a conversation there is a verdict and nothing to tick', async ({ bakkie }) => {
  const picture = await PicturePage.open(bakkie);
  await expect(picture.says('Your picture is good.')).toBeVisible();
  await expect(picture.page.getByRole('checkbox')).toHaveCount(0);
  await picture.page.close();

  const popup = await Popup.open(bakkie);
  await popup.plan('Marloes');
  await expect(popup.page.getByText(/^Your picture was good at \d\d:\d\d/)).toBeVisible();
  await expect(popup.item('Soft light on your face')).not.toBeChecked();
});
