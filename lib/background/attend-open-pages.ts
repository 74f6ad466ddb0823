import { browser } from '@/lib/browser/browser';
import { report } from '@/lib/errors/report';
import { proxyScript } from './optional-hosts';
import { tellAllowance } from './receive-signal';

/**
 * Runs the meeting scripts in pages that were open before this version was there: what ran in them has lost its extension, or never
 * was. Firefox does this itself, and gives no right to do it.
 */
export async function attendOpenPages(): Promise<void> {
  const { permissions, content_scripts: scripts = [] } = browser.runtime.getManifest();
  if (!permissions?.includes('scripting')) return;
  for (const { matches, js, all_frames: allFrames } of [...scripts, proxyScript()]) {
    // A page that still loads gets the script as any page does; one that is put away, when it comes back.
    const tabs = await browser.tabs.query({ url: [...matches], status: 'complete', discarded: false });
    for (const { id: tabId } of tabs) {
      if (tabId === undefined || (await tellAllowance(tabId))) continue;
      await browser.scripting
        .executeScript({ target: { tabId, allFrames: allFrames ?? false }, files: js ?? [] })
        .catch((error: unknown) => {
          report('attend an open page', error);
        });
    }
  }
}
