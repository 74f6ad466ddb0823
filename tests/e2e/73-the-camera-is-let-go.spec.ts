import { MeetingPage } from './support/meeting-page';
import { expect, PicturePage, test } from './support/picture-page';

test('at once when the page is hidden, and it comes back with the page', async ({ bakkie }) => {
  const picture = await PicturePage.open(bakkie);
  await expect(picture.says('Your picture is good.')).toBeVisible();
  const track = await picture.track();
  await picture.goesOutOfSight(true);
  expect(await track.evaluate(({ readyState }) => readyState)).toBe('ended');

  await picture.goesOutOfSight(false);
  await expect(picture.says('Your picture is good.')).toBeVisible();
  expect(await (await picture.track()).evaluate(({ readyState }) => readyState)).toBe('live');
});

test('with it goes what looked at the picture and listened to the sound', async ({ bakkie }) => {
  const picture = await PicturePage.open(bakkie);
  const listeners = await picture.followsListeners();
  await expect(picture.says('Your picture is good.')).toBeVisible();
  expect(picture.page.workers()).toHaveLength(1);
  await expect.poll(listeners).toContain('running');

  await picture.goesOutOfSight(true);
  await expect.poll(() => picture.page.workers()).toEqual([]);
  await expect.poll(async () => new Set(await listeners())).toEqual(new Set(['closed']));

  await picture.goesOutOfSight(false);
  await expect(picture.says('Your picture is good.')).toBeVisible();
  expect(picture.page.workers()).toHaveLength(1);
});

test('a page that is opened beside a call leaves the camera to it', async ({ bakkie }) => {
  const meeting = await MeetingPage.visit(bakkie, { layout: 'zoom as the whole page' });
  await meeting.join();
  const picture = await PicturePage.open(bakkie);
  await expect(picture.says('The camera is off, so that your call can use it.')).toBeVisible();
  await expect(picture.page.locator('video')).toHaveCount(0);
  await picture.button('Turn the camera on again').click();
  await expect(picture.says('Your picture is good.')).toBeVisible();
});

test('when the user joins a call; it does not come back by itself', async ({ bakkie }) => {
  const meeting = await MeetingPage.visit(bakkie, { layout: 'zoom as the whole page' });
  const picture = await PicturePage.open(bakkie);
  await expect(picture.says('Your picture is good.')).toBeVisible();
  const track = await picture.track();
  await meeting.join();
  await expect(picture.says('The camera is off, so that your call can use it.')).toBeVisible();
  expect(await track.evaluate(({ readyState }) => readyState)).toBe('ended');
  await picture.goesOutOfSight(true);
  await picture.goesOutOfSight(false);
  await expect(picture.says('The camera is off, so that your call can use it.')).toBeVisible();

  await picture.button('Turn the camera on again').click();
  await expect(picture.says('Your picture is good.')).toBeVisible();
});
