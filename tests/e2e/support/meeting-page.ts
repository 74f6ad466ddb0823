import type { Frame, Page } from 'playwright';
import { expect } from 'playwright/test';
import { wordsIn } from '../../fixtures/pages/page-words';
import type { Bakkie } from './bakkie';
import { titlesOf, type Said } from './lookout';
import { addressOf, playMeeting, type MeetingChoice } from './play-meeting';

/** What the icon's title says of a tab, in Dutch and in English. */
const TITLES = {
  away: /^Bakkie$/,
  lobby: /waiting to be let in|wachten tot je wordt binnengelaten/,
  'in-call': /in a call|in gesprek/,
  ended: /the call is over|het gesprek is afgelopen/,
};
export type Shown = keyof typeof TITLES;

export interface Step {
  readonly scene: string;
  readonly forMs: number;
}

/** A tab with a meeting, in the hands of the one who came for it. */
export class MeetingPage {
  readonly tab: Page;
  readonly tabId: number;
  readonly #bakkie: Bakkie;
  readonly #choice: MeetingChoice;
  /** How far in what was said of the tab the last look came. */
  #seen = 0;

  private constructor(bakkie: Bakkie, tab: Page, tabId: number, choice: MeetingChoice) {
    this.#bakkie = bakkie;
    this.tab = tab;
    this.tabId = tabId;
    this.#choice = choice;
  }

  /** Opens the link of the meeting, in the first tab unless another is given. */
  static async visit(bakkie: Bakkie, choice: MeetingChoice, tab = bakkie.page): Promise<MeetingPage> {
    playMeeting(bakkie, choice);
    const tabId = await bakkie.toFront(tab);
    await (await bakkie.lookout()).watch(tabId);
    await tab.goto(addressOf(choice));
    const meeting = new MeetingPage(bakkie, tab, tabId, choice);
    await meeting.document();
    return meeting;
  }

  static async visitInNewTab(bakkie: Bakkie, choice: MeetingChoice): Promise<MeetingPage> {
    return MeetingPage.visit(bakkie, choice, await bakkie.context.newPage());
  }

  /** A tab that somebody opened already. */
  static inTab(bakkie: Bakkie, tab: Page, tabId: number): MeetingPage {
    return new MeetingPage(bakkie, tab, tabId, { layout: 'zoom as the whole page' });
  }

  async join(by: 'click' | 'Enter' = 'click'): Promise<void> {
    const button = await this.button('join');
    if (by === 'click') await button.click();
    else await button.press('Enter');
  }

  async leave(): Promise<void> {
    await (await this.button('leave')).click();
    if (!this.#isTeams) await (await this.button('leaveMeeting')).click();
  }

  /** Any click, where nothing is, or any key: the focus is wherever the page left it. */
  async touch(by: 'click' | 'key' = 'click'): Promise<void> {
    if (by === 'key') await this.tab.keyboard.press('a');
    else await (await this.document()).locator('body').click({ position: { x: 300, y: 8 } });
  }

  /** Our own button in the page. Its shadow root is closed to everybody; a hand only needs to see where it is. */
  async pressPageButton(): Promise<void> {
    const box = await (await this.document()).locator('html > div').boundingBox();
    if (box === null) throw new Error('There is no button in this page.');
    await this.tab.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
  }

  /** A button of the page itself, by what it says in the page's language. */
  async button(word: 'join' | 'leave' | 'leaveMeeting') {
    const says = wordsIn(this.#choice.language ?? 'nl');
    const name = says(word === 'join' && this.#isTeams ? 'joinNow' : word);
    return (await this.document()).getByRole('button', { name, exact: true }).first();
  }

  /** Lets the page go to another scene, as meetings do without anybody's hand. */
  async goesTo(scene: string): Promise<void> {
    await (await this.document()).evaluate((scene) => window.play(scene), scene);
  }

  /** Lets the page go through scenes by its own timer, whether or not somebody looks; resolves at the end of the last one. */
  async goesThrough(steps: readonly Step[]): Promise<void> {
    const document = await this.document();
    await document.evaluate((steps) => {
      const next = (at: number): void => {
        const step = steps[at];
        window.document.documentElement.dataset.stands = step?.scene ?? 'all done';
        if (step === undefined) return;
        window.play(step.scene);
        setTimeout(next, step.forMs, at + 1);
      };
      next(0);
    }, steps);
    const takesMs = steps.reduce((sum, { forMs }) => sum + forMs, 0);
    await expect(document.locator('html')).toHaveAttribute('data-stands', 'all done', {
      timeout: takesMs + 30_000,
    });
  }

  /**
   * Loads the page again as over a slow line: it is unfinished until the answer is called. With a script that is late there is
   * nothing of it yet, with a picture that is late everything else.
   */
  async reloadSlowly(late: 'script' | 'picture' = 'script'): Promise<() => Promise<void>> {
    const url = addressOf(this.#choice);
    let arrive: () => void = () => undefined;
    const arrived = new Promise<void>((resolve) => (arrive = resolve));
    const isThis = (address: URL): boolean => withoutQuery(address.href) === withoutQuery(url);
    await this.tab.route(isThis, (route) => {
      const tag = late === 'script' ? '<script src="/late"></script>' : '<img src="/late" hidden>';
      const html = this.#bakkie.playedAt(url).replace('<body>', `<body>${tag}`);
      return route.fulfill({ contentType: 'text/html; charset=utf-8', body: html });
    });
    await this.tab.route('**/late', async (route) => {
      await arrived;
      await route.fulfill({ contentType: 'text/javascript', body: '' });
    });
    await this.tab.reload({ waitUntil: 'commit' });
    return async () => {
      arrive();
      await this.document();
    };
  }

  /** The process behind the page ends; the tab stays. */
  async crash(): Promise<void> {
    const crashed = this.tab.waitForEvent('crash');
    const session = await this.tab.context().newCDPSession(this.tab);
    // Nobody is left to answer.
    void session.send('Page.crash').catch(() => undefined);
    await crashed;
  }

  /** Waits until the toolbar icon says of this tab that it is in this state, now or since the last time that was asked. */
  async isSeenAs(what: Shown): Promise<void> {
    const titlesSinceLast = async (): Promise<readonly string[]> => {
      const said = await this.said();
      const at = said.findIndex(({ title }, index) => index >= this.#seen && TITLES[what].test(title));
      if (at >= 0) this.#seen = at;
      return titlesOf(said.slice(this.#seen));
    };
    await expect
      .poll(titlesSinceLast, { timeout: 60_000, intervals: [50, 100, 200] })
      .toContainEqual(expect.stringMatching(TITLES[what]));
  }

  /** Waits until the worker of an extension that was loaded anew knows of the call in this tab. */
  async isFollowedAnew(): Promise<void> {
    const lookout = await this.#bakkie.lookout();
    await expect.poll(async () => (await lookout.presence(this.tabId))?.phase).toBe('in-call');
    await this.tab.bringToFront();
  }

  async badge(): Promise<string> {
    return (await this.#bakkie.lookout()).badge(this.tabId);
  }

  /** Everything that the toolbar icon said of this tab since then. */
  async said(since = 0): Promise<readonly Said[]> {
    return (await this.#bakkie.lookout()).said(this.tabId, since);
  }

  /** The document that the meeting runs in. */
  async document(): Promise<Frame> {
    if (this.#choice.layout !== 'zoom in a frame') return this.tab.mainFrame();
    const frame = await (await this.tab.waitForSelector('iframe#webclient')).contentFrame();
    if (frame === null) throw new Error('The shell has no meeting in it.');
    await frame.waitForSelector('#root > *');
    return frame;
  }

  get #isTeams(): boolean {
    return this.#choice.layout.startsWith('teams');
  }
}

const withoutQuery = (url: string): string => url.replace(/[?#].*/, '');

declare global {
  interface Window {
    /** Of the played pages. */
    play: (scene: string) => void;
  }
}
