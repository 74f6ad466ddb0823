import { expect, PicturePage, test } from './support/picture-page';
import { test as withoutDevices } from './support/launch';

test.describe('who was never asked', () => {
  test.use({ answer: 'says yes' });

  test('hears why, and is asked at a click', async ({ bakkie }) => {
    const picture = await PicturePage.open(bakkie);
    await expect(picture.says('Bakkie has a look and says what to move')).toBeVisible();
    await expect(picture.page.locator('video')).toHaveCount(0);
    await picture.button('Turn on camera and microphone').click();
    await expect(picture.says('Your picture is good.')).toBeVisible();
  });
});

test.describe('who says no', () => {
  test.use({ answer: 'says no' });

  test('hears how to say yes after all', async ({ bakkie }) => {
    const picture = await PicturePage.open(bakkie);
    await picture.button('Turn on camera and microphone').click();
    await expect(picture.says('The camera is blocked. Click the icon beside Bakkie')).toBeVisible();
    await expect(picture.button('Try again')).toBeVisible();
  });
});

test.describe('who said no earlier', () => {
  test.use({ answer: 'said no earlier' });

  test('hears so at once', async ({ bakkie }) => {
    const picture = await PicturePage.open(bakkie);
    await expect(picture.says('The camera is blocked. Click the icon beside Bakkie')).toBeVisible();
  });
});

test('who waves the question away hears that it can be asked again', async ({ bakkie }) => {
  const picture = await PicturePage.open(bakkie);
  // The browser says so of a question that was neither answered yes nor no.
  await picture.meets('NotAllowedError', 3);
  await expect(picture.says('Without permission there is nothing to see.')).toBeVisible();
  await picture.button('Try again').click();
  await expect(picture.says('Your picture is good.')).toBeVisible();
});

test('another program may have the camera; without it there is a picture again', async ({ bakkie }) => {
  const picture = await PicturePage.open(bakkie);
  // Asked for both, then for each alone.
  await picture.meets('NotReadableError', 3);
  await expect(picture.says('Another program is using the camera.')).toBeVisible();
  await picture.button('Try again').click();
  await expect(picture.says('Your picture is good.')).toBeVisible();
});

test.describe('two cameras, of which another program has one', () => {
  test.use({ cameras: 2 });

  test('the other one can be chosen, and the microphone can be heard meanwhile', async ({ bakkie }) => {
    const picture = await PicturePage.open(bakkie);
    await picture.hasFirstCameraBusy();
    await expect(picture.says('Another program is using the camera.')).toBeVisible();
    await expect(picture.says('You can be heard well.')).toBeVisible();
    await picture.choice('Camera').selectOption({ index: 1 });
    await expect(picture.says('Nobody is in view.')).toBeVisible();
    const track = await picture.track();
    expect(await track.evaluate(({ label }) => label)).toContain('fake_device_1');
  });

  test('the one that was chosen is remembered', async ({ bakkie }) => {
    const picture = await PicturePage.open(bakkie);
    await picture.page.getByText('Choose camera and microphone').click();
    await picture.choice('Camera').selectOption({ index: 1 });
    await expect
      .poll(async () => (await picture.track()).evaluate(({ label }) => label))
      .toContain('fake_device_1');
    await picture.page.close();
    const again = await PicturePage.open(bakkie);
    expect(await (await again.track()).evaluate(({ label }) => label)).toContain('fake_device_1');
    await again.page.getByText('Choose camera and microphone').click();
    await expect(again.choice('Camera').locator('option:checked')).toHaveText(/fake_device_1/);
  });
});

test('another program may have the microphone alone; the button beside it tries again', async ({
  bakkie,
}) => {
  const picture = await PicturePage.open(bakkie);
  await picture.hasMicrophoneBusy(2);
  await expect(picture.says('Your picture is good.')).toBeVisible();
  await expect(picture.says('Another program is using the microphone.')).toBeVisible();
  await picture.button('Try again').click();
  await expect(picture.says('You can be heard well.')).toBeVisible();
});

withoutDevices.describe('a computer without a camera', () => {
  withoutDevices.use({ browserArgs: ['--use-fake-ui-for-media-stream'] });

  withoutDevices('is told apart', async ({ bakkie }) => {
    const picture = await PicturePage.open(bakkie);
    await expect(picture.says('No camera was found.')).toBeVisible();
  });
});

test('a camera that is pulled out is missed, and so is a microphone', async ({ bakkie }) => {
  const picture = await PicturePage.open(bakkie);
  await expect(picture.says('Your picture is good.')).toBeVisible();
  const track = await picture.track();
  // The browser says so of a track that ends by itself.
  await track.evaluate((camera) => {
    camera.dispatchEvent(new Event('ended'));
  });
  await expect(picture.says('The camera came loose.')).toBeVisible();
  await picture.button('Try again').click();
  await expect(picture.says('Your picture is good.')).toBeVisible();
});
