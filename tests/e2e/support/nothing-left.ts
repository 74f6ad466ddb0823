import type { Page } from 'playwright';
import { expect } from 'playwright/test';
import type { Bakkie } from './bakkie';
import type { Eavesdropper } from './eavesdropper';
import { PERSONAL } from './personal-words';

type PageName = 'popup' | 'sidepanel' | 'options' | 'rehearsal' | 'picture';

/** At the end of a walk past these pages: no request went out, and no word of the user's came where others can see it. */
export async function expectNothingLeft(
  bakkie: Bakkie,
  ear: Eavesdropper,
  walkedPast: readonly PageName[],
): Promise<void> {
  const own = `chrome-extension://${bakkie.extensionId}/`;
  const isWithin = (url: string): boolean => url.startsWith(own) || /^(blob|data|about):/.test(url);
  const played = /^https:\/\/app\.zoom\.us\//;
  expect(ear.of('request').filter((url) => !isWithin(url) && !played.test(url))).toEqual([]);
  expect(bakkie.requestsRefused()).toEqual([]);
  await wasHeard(bakkie, ear);
  for (const page of walkedPast)
    expect(ear.of('address').some((url) => url.startsWith(`${own}${page}.html`))).toBe(true);
  expect(ear.of('title').length).toBeGreaterThan(walkedPast.length);

  for (const how of ['console', 'title', 'download', 'address', 'notification'] as const)
    expect(ear.of(how).filter((what) => PERSONAL.test(what))).toEqual([]);
  const places = ear
    .of('address')
    .filter((url) => url.startsWith(own))
    .map((url) => url.slice(own.length));
  expect(
    places.filter((rest) => !/^[a-z]+\.(html|json)(\?conversation=[\da-f-]{36})?(#[a-z\d/-]*)?$/.test(rest)),
  ).toEqual([]);
  expect(await besideDatabase(bakkie)).not.toMatch(PERSONAL);
}

/** What is kept where scripts in pages of others can read it, and what the browser is told of our alarms. */
async function besideDatabase(bakkie: Bakkie): Promise<string> {
  const kept = await (
    await bakkie.serviceWorker()
  ).evaluate(async () => [
    await chrome.storage.local.get(),
    await chrome.storage.session.get(),
    await chrome.alarms.getAll(),
  ]);
  return JSON.stringify(kept);
}

/** Everything is listened to: otherwise nothing was heard because nobody listened. */
async function wasHeard(bakkie: Bakkie, ear: Eavesdropper): Promise<void> {
  const open = [...(await bakkie.everythingOpen()), await bakkie.serviceWorker()];
  const said = open.map((_, place) => `heard: ${String(place)}`);
  for (const [place, each] of open.entries())
    await (each as Page).evaluate((words) => console.debug(words), said[place]);
  await expect.poll(() => ear.of('console')).toEqual(expect.arrayContaining(said));
}

/** What a meeting page can reach: its documents, and what its site keeps. */
export const withinReachOf = (meeting: Page): Promise<string> =>
  Promise.all(
    meeting
      .frames()
      .map((frame) =>
        frame.evaluate(() =>
          JSON.stringify([
            document.documentElement.outerHTML,
            document.cookie,
            Object.entries(localStorage),
            Object.entries(sessionStorage),
            window.name,
          ]),
        ),
      ),
  ).then((all) => all.join('\n'));
