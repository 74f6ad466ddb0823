import type { Page } from 'playwright';
import { hostile } from '../../fixtures/pages/hostile-page';
import { ZOOM_ADDRESS, zoomMeeting } from '../../fixtures/pages/zoom-pages';
import type { Bakkie } from './bakkie';
import { MeetingPage } from './meeting-page';

type Attack = Window['attack'];

/** A tab at a meeting's own address with a page that means harm. */
export class HostileMeeting {
  private constructor(
    readonly tab: Page,
    readonly tabId: number,
    readonly meeting: MeetingPage,
    readonly asked: string[],
  ) {}

  static async visit(bakkie: Bakkie, host = 'app.zoom.us'): Promise<HostileMeeting> {
    const url = `https://${host}${ZOOM_ADDRESS}`;
    bakkie.play(url, hostile(zoomMeeting({ language: 'nl' }).html));
    const tab = await bakkie.context.newPage();
    const asked: string[] = [];
    tab.on('request', (request) => asked.push(`${request.url()} ${request.postData() ?? ''}`));
    const tabId = await bakkie.toFront(tab);
    await (await bakkie.lookout()).watch(tabId);
    await tab.goto(url);
    return new HostileMeeting(tab, tabId, MeetingPage.inTab(bakkie, tab, tabId), asked);
  }

  /** Has the page do one of its worst. */
  does<Name extends keyof Attack>(name: Name, ...given: Parameters<Attack[Name]>): Promise<unknown> {
    return this.tab.evaluate(
      ([name, given]) => (window.attack[name] as (...all: unknown[]) => unknown)(...given),
      [name, given] as const,
    );
  }

  /** Everything that the page can read, in all its frames, and everything it asked for. */
  async everythingItKnows(): Promise<string> {
    const known = await this.tab.evaluate(() => window.attack.everything());
    const frames = await Promise.all(this.tab.frames().map((frame) => frame.content().catch(() => '')));
    return [known, ...frames.slice(0, 20), ...this.asked].join('\n');
  }
}
