import { browser } from '@/lib/browser/browser';
import { openPanel } from '@/lib/browser/panel';
import { whenWoken } from '@/lib/browser/wake-worker';
import { report } from '@/lib/errors/report';
import { handleMessages } from '@/lib/messaging/handle';
import { readPresences } from '@/lib/presence/presence-store';
import { watchSettings } from '@/lib/settings/settings';
import { keepBadges, refreshBadgeOf, refreshBadges } from './badge';
import { keepDue, refreshDue, tellDue } from './due';
import { keepOptionalHosts } from './optional-hosts';
import { onPresenceCheck } from './presence-alarm';
import { checkPresences, forgetTab, markPanelOpened, receiveSignal, tellAllowance } from './receive-signal';

/** Everything the worker listens to. Runs in the worker's first turn: what is registered later, the browser does not wake for. */
export function startWorker(isMeetingHost: (hostname: string) => boolean): void {
  handleMessages(
    {
      page: {
        'meeting/observed': receiveSignal,
        // The user's gesture lives in this turn only: open first, remember after.
        'panel/open': (_, from) => opened(openPanel(from.windowId), from.tabId),
      },
      own: { 'panel/shown': panelShown },
    },
    isMeetingHost,
  );
  browser.tabs.onRemoved.addListener((tabId) => void forgetTab(tabId));
  browser.tabs.onUpdated.addListener((tabId, { status }) => {
    if (status === 'loading') void refreshBadgeOf(tabId);
  });
  browser.commands.onCommand.addListener((command, tab) => {
    if (command === 'open-panel' && tab?.windowId !== undefined) openPanel(tab.windowId).catch(couldNotOpen);
  });
  onPresenceCheck(() => void checkPresences());
  keepBadges();
  keepDue();
  keepOptionalHosts();
  whenWoken(showAll);
  watchSettings(() => void tellAllTabs());
  browser.runtime.onStartup.addListener(() => {
    void refreshBadges();
    void tellDue();
  });
  browser.runtime.onInstalled.addListener(showAll);
}

function showAll(): void {
  void refreshBadges();
  void refreshDue();
}

async function opened(opening: Promise<void>, tabId: number): Promise<null> {
  await opening.then(() => markPanelOpened(tabId), couldNotOpen);
  return null;
}

/** The user sees the panel: no meeting of now needs to open it. */
async function panelShown(): Promise<null> {
  for (const { tabId } of await readPresences()) await markPanelOpened(tabId);
  await tellAllTabs();
  return null;
}

async function tellAllTabs(): Promise<void> {
  for (const { tabId } of await readPresences()) await tellAllowance(tabId);
  await Promise.all([refreshBadges(), refreshDue()]);
}

function couldNotOpen(error: unknown): void {
  report('open the panel', error);
}
