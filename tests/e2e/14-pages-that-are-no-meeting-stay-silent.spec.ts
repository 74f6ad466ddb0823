import { silentPages } from '../fixtures/pages/played-pages';
import type { Language } from '../fixtures/pages/page-words';
import { expect, test } from './support/launch';
import { MeetingPage } from './support/meeting-page';

const LANGUAGES: readonly Language[] = ['nl', 'en'];
/** Away from meetings a page is looked at every five seconds. */
const TWO_LOOKS_MS = 11_000;

for (const language of LANGUAGES) {
  test(`look-alikes, launch pages, chat and marketing say and open nothing (${language})`, async ({
    bakkie,
  }) => {
    const lookout = await bakkie.lookout();
    const visited: Promise<void>[] = [];
    for (const { name, url, html } of silentPages(language)) {
      bakkie.play(url, html);
      const tab = await bakkie.context.newPage();
      const page = MeetingPage.inTab(bakkie, tab, await bakkie.toFront(tab));
      await lookout.watch(page.tabId);
      await tab.goto(url);
      const stay = async (): Promise<void> => {
        await page.touch('click');
        for (const button of await tab.getByRole('button').all()) await button.click();
        await page.goesThrough([{ scene: 'page', forMs: TWO_LOOKS_MS }]);
        await page.touch('click');
        await page.touch('key');
        expect.soft(await lookout.said(page.tabId), name).toMatchObject([{ badge: '', title: 'Bakkie' }]);
        expect.soft(await lookout.presence(page.tabId), name).toBeUndefined();
      };
      visited.push(stay());
    }
    await Promise.all(visited);
    expect(await bakkie.isSidePanelOpen()).toBe(false);
  });
}
