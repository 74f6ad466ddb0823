import { expect, test } from './support/launch';
import { MeetingPage } from './support/meeting-page';
import { PanelPage } from './support/panel-page';
import { LAYOUTS } from './support/play-meeting';

for (const layout of LAYOUTS) {
  test(`nothing is changed in the page, but for the one button if it was asked for: ${layout}`, async ({
    bakkie,
  }) => {
    // The same page where we have no business: what it is by itself.
    const elsewhere = await MeetingPage.visitInNewTab(bakkie, { layout, host: 'meeting.example' });
    const meeting = await MeetingPage.visit(bakkie, { layout });
    const shell = meeting.tab.mainFrame();
    const document = await meeting.document();
    const markup = (): Promise<string> => document.evaluate(outerHtml);
    const ownMarkup = await (await elsewhere.document()).evaluate(outerHtml);

    await meeting.isSeenAs('lobby');
    expect(await markup()).toBe(ownMarkup);
    expect(await shell.evaluate(outerHtml)).toBe(await elsewhere.tab.evaluate(outerHtml));

    const lookout = await bakkie.lookout();
    await lookout.changeSettings({ hasPageButton: true, opensByItself: false });
    await expect.poll(markup).toBe(ownMarkup.replace('</html>', '<div></div></html>'));
    const host = document.locator('html > div');
    expect(await host.evaluate((div) => div.shadowRoot)).toBeNull();

    if (shell !== document) {
      expect(await shell.evaluate(outerHtml)).toBe(await elsewhere.tab.evaluate(outerHtml));
    }

    await meeting.pressPageButton();
    await (await PanelPage.beside(bakkie)).close();

    await lookout.changeSettings({ hasPageButton: false });
    await expect.poll(markup).toBe(ownMarkup);
  });
}

const outerHtml = (): string => document.documentElement.outerHTML;
