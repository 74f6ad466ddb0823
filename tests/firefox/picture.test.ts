import { afterEach, expect, test } from 'vitest';
import { FirefoxWithBakkie } from './support/launch';

let firefox: FirefoxWithBakkie;
afterEach(() => firefox.close());

const says = (words: string) => `::-p-text(${words})`;

/** The user says yes to Firefox's own question; its fake camera shows a colour, and nobody. */
const ALLOWED = { 'media.navigator.permission.disabled': true };

test('the camera is asked for at a click, and the picture is looked at', async () => {
  firefox = await FirefoxWithBakkie.launch('en-US', { ...ALLOWED, 'media.navigator.streams.fake': true });
  const page = await firefox.openOwnPage('picture');
  await page.locator(says('Bakkie has a look and says what to move')).wait();
  await page.locator('::-p-aria([name="Turn on camera and microphone"][role="button"])').click();
  await page.locator(says('Nobody is in view.')).wait();
  expect(firefox.requestsRefused()).toEqual([]);
});

test('without a camera it says what to do', async () => {
  firefox = await FirefoxWithBakkie.launch('nl-NL', ALLOWED);
  const page = await firefox.openOwnPage('picture');
  await page.locator('::-p-aria([name="Camera en microfoon aanzetten"][role="button"])').click();
  await page.locator(says('Er is geen camera gevonden.')).wait();
});
