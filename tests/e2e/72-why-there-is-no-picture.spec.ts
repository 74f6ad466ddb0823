import { expect, PicturePage, test } from './support/picture-page';
import { test as withoutDevices } from './support/launch';

test.describe('before anything was asked', () => {
  test.use({ isAllowed: false });

  test('the page says why it asks, and asks at a click', async ({ bakkie }) => {
    const picture = await PicturePage.open(bakkie);
    await expect(picture.says('Bakkie has a look and says what to move')).toBeVisible();
    await expect(picture.page.locator('video')).toHaveCount(0);
    await picture.permit('granted');
    await picture.button('Turn on camera and microphone').click();
    await expect(picture.says('Your picture is good.')).toBeVisible();
  });

  test('who said no hears how to say yes', async ({ bakkie }) => {
    const picture = await PicturePage.open(bakkie);
    await picture.permit('denied');
    await picture.page.reload();
    await expect(picture.says('The camera was blocked earlier.')).toBeVisible();

    await picture.permit('granted');
    await picture.button('Try again').click();
    await expect(picture.says('Your picture is good.')).toBeVisible();
  });

  test('a microphone that is blocked leaves the picture alone', async ({ bakkie }) => {
    const picture = await PicturePage.open(bakkie);
    await picture.permit('granted', 'camera');
    await picture.permit('denied', 'microphone');
    await picture.page.reload();
    await expect(picture.says('The microphone is not allowed.')).toBeVisible();
    await expect(picture.says('Your picture is good.')).toBeVisible();
  });
});

test('another program may have the camera; without it there is a picture again', async ({ bakkie }) => {
  const picture = await PicturePage.open(bakkie);
  // Asked for both, then for each alone.
  await picture.meets('NotReadableError', 3);
  await expect(picture.says('Another program is using the camera.')).toBeVisible();
  await picture.button('Try again').click();
  await expect(picture.says('Your picture is good.')).toBeVisible();
});

test('who says no to the question is not asked once more', async ({ bakkie }) => {
  const picture = await PicturePage.open(bakkie);
  await picture.permit('granted');
  await picture.meets('NotAllowedError', 2);
  await expect(picture.says('Without permission there is nothing to see.')).toBeVisible();
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
