import { browser } from './browser';

interface SidePanel {
  open(options: { windowId?: number; tabId?: number }): Promise<void>;
}
interface SidebarAction {
  open(): Promise<void>;
}
interface PanelOpeners {
  sidePanel?: SidePanel;
  sidebarAction?: SidebarAction;
}

// The polyfill's types know Firefox's `sidebarAction` but not Chrome's `sidePanel`; each browser has one of the two.
const openers = browser as unknown as PanelOpeners;

/** Whether a click in the meeting page may open the panel: Chrome and Edge carry the user's gesture along, Firefox does not. */
export const canOpenFromPage = (): boolean => sidePanel() !== undefined;

function sidePanel(): SidePanel | undefined {
  return (globalThis as { chrome?: PanelOpeners }).chrome?.sidePanel;
}

/**
 * Opens the side panel (Firefox: the sidebar). Must be called in the same turn as the user's gesture: nothing may be awaited
 * before it. Rejects when the browser does not take the gesture.
 */
export async function openPanel(windowId: number): Promise<void> {
  const panel = sidePanel();
  if (panel) await panel.open({ windowId });
  else await openers.sidebarAction?.open();
}

/** Whether our side panel is open in this window; false where the browser cannot tell (Firefox). */
export async function isPanelOpen(windowId: number): Promise<boolean> {
  if (sidePanel() === undefined) return false;
  const contexts = await chrome.runtime.getContexts({ contextTypes: ['SIDE_PANEL'], windowIds: [windowId] });
  return contexts.length > 0;
}
