import { browser } from './browser';

/** Opens the popup without a click; in a tab of its own where the browser does not let it (Chrome before 127, Firefox before 149). */
export async function openPopup(): Promise<void> {
  try {
    const { id } = await browser.windows.getLastFocused();
    if (id !== undefined) await browser.windows.update(id, { focused: true });
    await browser.action.openPopup();
  } catch {
    // Also without any window: a tab brings its own.
    await browser.tabs.create({ url: browser.runtime.getURL('popup.html') });
  }
}
