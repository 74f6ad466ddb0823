import { browser } from '@/lib/browser/browser';
import { openPanel } from '@/lib/browser/panel';

/** The window this page belongs to; the side panel opens by it and must not have to ask first. Null where there is none. */
export const ownWindowId = async (): Promise<number | null> =>
  (await browser.windows.getCurrent()).id ?? null;

/** Opens the side panel. To be called in the click's own turn, with nothing awaited before it. */
export const goToPanel = (windowId: number): Promise<void> => openPanel(windowId);

/** Opens a meeting's address in a new tab. */
export async function goToMeeting(address: string): Promise<void> {
  await browser.tabs.create({ url: address });
}

/** Brings the tab that a meeting runs in to the front. */
export async function goToTab(tabId: number): Promise<void> {
  await browser.tabs.update(tabId, { active: true });
}

export const goToSettings = (): Promise<void> => browser.runtime.openOptionsPage();
