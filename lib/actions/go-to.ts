import { browser } from '@/lib/browser/browser';
import { canOpenFromPage, openPanel } from '@/lib/browser/panel';
import { whenWishedFor, wishForPanel, type PanelWish } from '@/lib/browser/panel-wish';

/** The window this page belongs to; the side panel opens by it and must not have to ask first. Null where there is none. */
export const ownWindowId = async (): Promise<number | null> =>
  (await browser.windows.getCurrent()).id ?? null;

/**
 * Carries out `work` and opens the side panel in the same click. In Chrome and Edge the popup dies as the panel opens, and the
 * click stays good for five seconds: the work comes first. Firefox takes the click in its own turn only, and keeps the popup.
 */
export async function goToPanelWith(work: () => Promise<unknown>, windowId: number): Promise<void> {
  if (canOpenFromPage()) {
    await work();
    await openPanel(windowId);
  } else {
    await Promise.all([openPanel(windowId), work()]);
  }
  leavePopup();
}

/** Asks the panel to show the preparation of a conversation; for `goToPanelWith`. */
export const wishToPrepare = (conversationId: string): Promise<void> =>
  wishForPanel({ show: 'conversation', id: conversationId });

/** Asks the panel to show what there is to write for something due, by its key; for `goToPanelWith`. */
export const wishToWrite = (key: string): Promise<void> => wishForPanel({ show: 'due', id: key });

/** Calls back in the panel with what it is asked to show, each wish once. Answers how to stop. */
export const whenAskedToShow = (callback: (wish: PanelWish) => void): (() => void) => whenWishedFor(callback);

/** Opens a meeting's address in a new tab. */
export async function goToMeeting(address: string): Promise<void> {
  await browser.tabs.create({ url: address });
  leavePopup();
}

/** Brings a tab that is open to the front. */
export async function goToTab(tabId: number): Promise<void> {
  const { windowId } = await browser.tabs.update(tabId, { active: true });
  if (windowId !== undefined) await browser.windows.update(windowId, { focused: true });
}

/** Opens the picture check in a new tab: in a popup or a panel no browser asks for the camera. */
export async function goToPicture(conversationId: string): Promise<void> {
  const query = new URLSearchParams({ conversation: conversationId });
  await browser.tabs.create({ url: browser.runtime.getURL(`/picture.html?${query.toString()}`) });
  leavePopup();
}

export async function goToSettings(): Promise<void> {
  await browser.runtime.openOptionsPage();
  leavePopup();
}

/** Closes the tab this page stands in. A page may not close a tab by itself that it did not open. */
export async function closeOwnTab(): Promise<void> {
  const { id } = await browser.tabs.getCurrent();
  if (id !== undefined) await browser.tabs.remove(id);
}

/** Opens the place where back-ups are made and put back. */
export async function goToBackUps(): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL('/options.html#/back-up') });
  leavePopup();
}

/** Firefox leaves the popup standing over what was opened. The same page in a tab stays. */
function leavePopup(): void {
  if (browser.extension.getViews({ type: 'popup' }).includes(window)) window.close();
}
