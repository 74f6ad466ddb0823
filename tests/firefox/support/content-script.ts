import type { Page } from 'puppeteer-core';

/** Of the browser in which an own page is open. */
interface Scripting {
  browser: {
    permissions: { request(what: object): Promise<boolean> };
    tabs: { query(what: object): Promise<{ id: number; url?: string }[]> };
    scripting: {
      executeScript<Given extends unknown[], Result>(what: {
        target: { tabId: number };
        func: (...given: Given) => Promise<Result>;
        args: Given;
      }): Promise<{ result: Result }[]>;
    };
  };
  granted: Promise<boolean>;
}

/** Where a content script talks. */
interface ContentScript {
  browser: { runtime: { sendMessage(message: unknown): Promise<unknown> } };
}

/** An own page may let scripts run with these: what is asked for by hand is given without a question. */
export const ASKS_NOBODY = { 'extensions.webextOptionalPermissionPrompts': false };

/**
 * Says a message so many times as our content script in the page at that host, as fast as it can: what a page could do that had
 * taken it over. Answers how many were answered.
 */
export async function sayAsContentScript(
  ownPage: Page,
  host: string,
  message: object,
  times: number,
): Promise<number> {
  await mayScript(ownPage);
  return ownPage.evaluate(
    async (host, message, times) => {
      const { tabs, scripting } = (globalThis as unknown as Scripting).browser;
      const tab = (await tabs.query({})).find(({ url }) => url?.startsWith(`https://${host}/`));
      if (tab === undefined) throw new Error(`No page at ${host}.`);
      const [frame] = await scripting.executeScript({
        target: { tabId: tab.id },
        args: [message, times] as [object, number],
        func: async (message, times) => {
          const { runtime } = (globalThis as unknown as ContentScript).browser;
          let answered = 0;
          for (let said = 0; said < times; said += 500) {
            const burst = Array.from({ length: 500 }, () => runtime.sendMessage(message));
            for (const answer of await Promise.all(burst)) if (answer !== undefined) answered += 1;
          }
          return answered;
        },
      });
      return frame!.result;
    },
    host,
    message,
    times,
  );
}

/** The browser wants a hand for it. */
async function mayScript(ownPage: Page): Promise<void> {
  await ownPage.bringToFront();
  await ownPage.evaluate(() => {
    const own = globalThis as unknown as Scripting;
    const ask = () => {
      own.granted = own.browser.permissions.request({ permissions: ['scripting'] });
    };
    document.addEventListener('click', ask, { once: true });
  });
  await ownPage.mouse.click(1, 1);
  if (!(await ownPage.evaluate(() => (globalThis as unknown as Scripting).granted)))
    throw new Error('The browser lets no script run.');
}
