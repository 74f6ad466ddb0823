import { expect, PicturePage, test } from './support/picture-page';

test('a still beside the set-up that was good, which is erased at a click (S4-4d, S4-4f)', async ({
  bakkie,
}) => {
  const picture = await PicturePage.open(bakkie);
  await expect(picture.says('Your picture is good.')).toBeVisible();
  await picture.button('Take a picture').click();
  const still = picture.page.getByRole('img', { name: 'Your picture as the other person sees it' });
  await expect(still).toBeVisible();
  await picture.button('Keep as a good set-up').click();
  await expect(picture.says('Only the measurements were kept, no picture.')).toBeVisible();
  await expect(picture.says('You sit just as you did then.')).toBeVisible();
  await expect(picture.page.getByRole('img', { name: 'Your picture from that day' })).toHaveCount(0);

  await picture.page.getByText('Keep the picture too, on this computer only').click();
  await picture.button('Keep as a good set-up').click();
  await expect(picture.page.getByRole('img', { name: 'Your picture from that day' })).toBeVisible();

  await picture.page.reload();
  await picture.button('Take a picture').click();
  await expect(picture.page.getByRole('img', { name: 'Your picture from that day' })).toBeVisible();
  await picture.button('Erase').click();
  await expect(picture.page.getByRole('img', { name: 'Your picture from that day' })).toHaveCount(0);
  await expect(still).toBeVisible();
  expect(picture.complaints).toEqual([]);
});

test.describe('somebody who sits at one side', () => {
  test.use({ scene: 'far to the side' });

  test('is seen as in a mirror, and in a still as the other person sees it', async ({ bakkie }) => {
    const picture = await PicturePage.open(bakkie);
    const mirror = picture.page.getByLabel('Your camera, as a mirror shows it');
    await expect.poll(() => mirror.evaluate((video: HTMLVideoElement) => video.readyState)).toBe(4);
    await picture.button('Take a picture').click();
    const still = picture.page.getByRole('img', { name: 'Your picture as the other person sees it' });
    await expect(still).toBeVisible();

    // What the camera gives has the dark figure on its right.
    expect(await picture.darkerHalfOf(still)).toBe('right');
    expect(await picture.darkerHalfOf(mirror)).toBe('left');
  });
});

test('a test call ends by itself after ten seconds, and its microphone is let go', async ({ bakkie }) => {
  const picture = await PicturePage.open(bakkie);
  await expect(picture.says('Your picture is good.')).toBeVisible();
  const microphone = await picture.nextMicrophone();
  await picture.button('Record ten seconds').click();
  await expect(picture.says('1 second left')).toBeVisible({ timeout: 12_000 });
  expect(await microphone.evaluate(({ track }) => track?.readyState)).toBe('live');
  const recording = picture.page.getByLabel('Your recording');
  await expect(recording).toBeVisible();
  expect(await microphone.evaluate(({ track }) => track?.readyState)).toBe('ended');
  await expect(picture.says('There is no sound with it')).toHaveCount(0);
});

test('a test call is recorded, played back and thrown away; nothing of it is written', async ({ bakkie }) => {
  const picture = await PicturePage.open(bakkie);
  await expect(picture.says('Your picture is good.')).toBeVisible();
  await picture.button('Record ten seconds').click();
  await expect(picture.says('10 seconds left')).toBeVisible();
  await expect(picture.says('8 seconds left')).toBeVisible();
  await picture.button('Stop').click();
  const recording = picture.page.getByLabel('Your recording');
  await expect
    .poll(() => recording.evaluate((video: HTMLVideoElement) => video.readyState))
    .toBeGreaterThan(1);
  expect(await recording.evaluate((video: HTMLVideoElement) => video.videoWidth)).toBe(640);
  const address = await recording.getAttribute('src');

  await picture.button('Throw away').click();
  await expect(recording).toHaveCount(0);
  expect(
    await picture.page.evaluate(
      (url) =>
        new Promise((resolve) => {
          const video = document.createElement('video');
          video.onerror = () => {
            resolve('gone');
          };
          video.onloadedmetadata = () => {
            resolve('there');
          };
          video.src = url;
        }),
      address ?? '',
    ),
  ).toBe('gone');
  expect(picture.complaints.filter((complaint) => !complaint.includes('ERR_FILE_NOT_FOUND'))).toEqual([]);
});
