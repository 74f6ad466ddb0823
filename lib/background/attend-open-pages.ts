import { browser } from '@/lib/browser/browser';
import { report } from '@/lib/errors/report';
import { proxyScript } from './optional-hosts';

const KEY = 'open-pages-attended';

/**
 * Runs the meeting scripts in pages that were open before the extension was there: an update, an installation, or somebody switching it
 * on cut off what ran in them, or nothing did. To be called at every start of the worker: it does so at the first, which is when the
 * browser has emptied `storage.session`. Firefox does this itself, and gives no right to do it.
 *
 * A document that has its script already, or gets it from the browser too, stays with the one (`attend-meeting.ts`).
 */
export async function attendOpenPages(): Promise<void> {
  const { permissions, content_scripts: scripts = [] } = browser.runtime.getManifest();
  if (!permissions?.includes('scripting')) return;
  if ((await browser.storage.session.get(KEY))[KEY] === true) return;
  await browser.storage.session.set({ [KEY]: true });
  for (const { matches, js, all_frames: allFrames } of [...scripts, proxyScript()]) {
    // Also one that still loads: it may never be done, and be a call all the same. One that is put away gets its script as it comes back.
    const tabs = await browser.tabs.query({ url: [...matches], discarded: false });
    for (const { id: tabId } of tabs) {
      if (tabId !== undefined) attend({ tabId, allFrames: allFrames ?? false }, js ?? []);
    }
  }
}

/** Waits for nobody: in a page that is not there yet, the browser holds the script back until it is. */
function attend(target: { tabId: number; allFrames: boolean }, files: string[]): void {
  browser.scripting.executeScript({ target, files }).catch((error: unknown) => {
    report('attend an open page', error);
  });
}
