import { browser } from '@/lib/browser/browser';
import { openPanel } from '@/lib/browser/panel';
import { whenWoken } from '@/lib/browser/wake-worker';
import { inBackground } from '@/lib/errors/in-background';
import { report } from '@/lib/errors/report';
import { handleMessages } from '@/lib/messaging/handle';
import { readPresences } from '@/lib/presence/presence-store';
import { watchSettings } from '@/lib/settings/settings';
import { attendOpenPages } from './attend-open-pages';
import { keepBadges, refreshBadgeOf, refreshBadges } from './badge';
import { keepDue, refreshDue, tellDue } from './due';
import { keepOptionalHosts } from './optional-hosts';
import { onPresenceCheck } from './presence-alarm';
import { catchUpReminders, followReminders, keepReminders } from './reminders';
import {
  checkPresences,
  forgetTab,
  losePage,
  markPanelOpened,
  receiveSignal,
  tellAllowance,
} from './receive-signal';

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
  browser.tabs.onRemoved.addListener((tabId) => {
    inBackground('forget a tab', forgetTab(tabId));
  });
  browser.tabs.onUpdated.addListener((tabId, { status, discarded }) => {
    if (discarded) inBackground('lose a page', losePage(tabId));
    else if (status === 'loading') inBackground('show a badge again', refreshBadgeOf(tabId));
  });
  // Chromium gives a tab another number as it puts its page away, and says only that.
  browser.tabs.onReplaced.addListener((_, tabId) => {
    inBackground('lose a page', losePage(tabId));
  });
  browser.commands.onCommand.addListener((command, tab) => {
    if (command === 'open-panel' && tab?.windowId !== undefined)
      inBackground('open the panel', openPanel(tab.windowId));
  });
  // Listening without reloading lets an update wait (docs/decisions/0014-updates-wait.md).
  browser.runtime.onUpdateAvailable.addListener(() => undefined);
  onPresenceCheck(() => {
    inBackground('check the meetings', checkPresences());
  });
  keepBadges();
  keepDue();
  keepReminders();
  keepOptionalHosts();
  whenWoken(showAll);
  watchSettings(() => {
    inBackground('follow the settings', followSettings());
  });
  browser.runtime.onStartup.addListener(() => {
    inBackground('show the badges', refreshBadges());
    inBackground('tell what is due', tellDue());
    inBackground('catch up with the reminders', catchUpReminders());
  });
  browser.runtime.onInstalled.addListener(showAll);
  inBackground('attend the open pages', attendOpenPages());
}

function showAll(): void {
  inBackground('show the badges', refreshBadges());
  inBackground('show what is due', refreshDue());
  inBackground('follow the reminders', followReminders());
}

async function opened(opening: Promise<void>, tabId: number): Promise<null> {
  await opening.then(
    () => markPanelOpened(tabId),
    (error: unknown) => {
      report('open the panel', error);
    },
  );
  return null;
}

/** The user sees the panel: no meeting of now needs to open it. */
async function panelShown(): Promise<null> {
  for (const { tabId } of await readPresences()) await markPanelOpened(tabId);
  await tellAllTabs();
  return null;
}

async function followSettings(): Promise<void> {
  await tellAllTabs();
  await Promise.all([refreshBadges(), refreshDue(), followReminders()]);
}

async function tellAllTabs(): Promise<void> {
  for (const { tabId } of await readPresences()) await tellAllowance(tabId);
}
