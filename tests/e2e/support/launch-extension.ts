import { createHash } from 'node:crypto';
import { readFile, realpath, rm } from 'node:fs/promises';
import path from 'node:path';
// eslint-disable-next-line no-restricted-syntax -- for the one thing that has no event: a side panel that appears
import { setTimeout as pause } from 'node:timers/promises';
import { chromium, type BrowserContext, type Page } from 'playwright';

export interface LaunchOptions {
  /** Path of a Chromium that takes `--load-extension`. */
  executablePath: string;
  /** Folder of the built extension. */
  extension: string;
  /** Folder of the browser's profile; the same folder again is the same person coming back. */
  profile: string;
  headless: boolean;
  /** What `navigator.language` says, in tabs as in the panel. */
  language?: 'en-US' | 'nl-NL';
  args?: string[];
}

export interface LaunchedExtension {
  context: BrowserContext;
  extensionId: string;
  /** Of the browser's debugging door on 127.0.0.1. */
  debuggingPort: number;
}

/** Starts a real Chromium with the built extension, with everything off that a browser does on its own account. */
export async function launchExtension(options: LaunchOptions): Promise<LaunchedExtension> {
  const extension = await realpath(options.extension);
  const portFile = path.join(options.profile, 'DevToolsActivePort');
  await rm(portFile, { force: true });
  const context = await chromium.launchPersistentContext(options.profile, {
    executablePath: options.executablePath,
    // Playwright's own headless mode has no extensions; the browser's has.
    headless: false,
    ignoreDefaultArgs: ['--disable-extensions'],
    viewport: null,
    ...(options.language && { locale: options.language }),
    args: [
      ...(options.language ? [`--lang=${options.language}`, `--accept-lang=${options.language}`] : []),
      ...(options.headless ? ['--headless=new'] : []),
      // Chromium refuses to run as root inside its sandbox, as in most containers.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
      '--remote-debugging-port=0',
      '--window-size=1280,800',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
      '--no-default-browser-check',
      ...(options.args ?? []),
    ],
  });
  const [port] = (await readFile(portFile, 'utf8')).split('\n');
  return { context, extensionId: idOfUnpacked(extension), debuggingPort: Number(port) };
}

/**
 * The id Chromium gives to an unpacked extension without a key: the first half of the SHA-256 of its path, in the
 * letters a–p. https://source.chromium.org/chromium/chromium/src/+/main:components/crx_file/id_util.cc
 */
function idOfUnpacked(folder: string): string {
  const encoding = process.platform === 'win32' ? 'utf16le' : 'utf8';
  const hex = createHash('sha256').update(Buffer.from(folder, encoding)).digest('hex').slice(0, 32);
  return hex.replace(/./g, (digit) => 'abcdefghijklmnop'.charAt(parseInt(digit, 16)));
}

interface Target {
  type: string;
  url: string;
}

/** How many documents of the side panel the browser has open, as the browser itself counts them. */
export async function countSidePanels({
  context,
  extensionId,
  debuggingPort,
}: LaunchedExtension): Promise<number> {
  const response = await fetch(`http://127.0.0.1:${String(debuggingPort)}/json/list`);
  const targets = (await response.json()) as Target[];
  const own = panelAddress(extensionId);
  const inTabs = context.pages().filter((page) => page.url().startsWith(own)).length;
  return targets.filter(({ type, url }) => type === 'page' && url.startsWith(own)).length - inTabs;
}

/**
 * The real side panel, once it is open. It is no tab, so the launched context does not list it; a second connection,
 * made after the panel opened, does.
 *
 * @throws {Error} when no side panel opened within `withinMs`
 */
export async function sidePanelOf(launched: LaunchedExtension, withinMs = 10_000): Promise<Page> {
  const giveUpAt = performance.now() + withinMs;
  while ((await countSidePanels(launched)) === 0) {
    if (performance.now() > giveUpAt) throw new Error('The side panel did not open.');
    await pause(50);
  }
  const browser = await chromium.connectOverCDP(`http://127.0.0.1:${String(launched.debuggingPort)}`);
  const pages = browser.contexts().flatMap((context) => context.pages());
  for (const page of pages.filter((each) => each.url().startsWith(panelAddress(launched.extensionId)))) {
    const isTab = await page.evaluate(async () => (await chrome.tabs.getCurrent()) !== undefined);
    if (!isTab) return page;
  }
  throw new Error('The side panel closed while it was being looked for.');
}

const panelAddress = (extensionId: string) => `chrome-extension://${extensionId}/sidepanel.html`;
