import { endConversationOf, rejoinConversation } from '@/lib/actions/run-conversation';
import { canOpenFromPage, isPanelOpen } from '@/lib/browser/panel';
import { newId } from '@/lib/db/ids';
import { meetingKey } from '@/lib/domain/meeting-key';
import type { Allowance, PageSignal } from '@/lib/domain/meeting';
import type { Presence } from '@/lib/domain/presence';
import { observe } from '@/lib/domain/presence-observe';
import { closeTab, isSilent, nextCheckAt, tick } from '@/lib/domain/presence-tick';
import { asInstant, type Instant } from '@/lib/domain/time';
import { inBackground } from '@/lib/errors/in-background';
import { report } from '@/lib/errors/report';
import { tellTab, type PageSender } from '@/lib/messaging/handle';
import { noteMeetingKey, readMeetingKeys } from '@/lib/presence/meeting-keys';
import { readPresence, readPresences, writePresence } from '@/lib/presence/presence-store';
import { readSettings } from '@/lib/settings/settings';
import { clearBadge, refreshBadges } from './badge';
import { queue } from './in-turn';
import { checkAt } from './presence-alarm';

/** A page that is there takes a message in at once; one that is gone has it refused at once. */
const ANSWERS_WITHIN_MS = 5000;

const now = (): Instant => asInstant(Date.now());

/** Takes in what a content script saw and answers what it may do. */
export async function receiveSignal(signal: PageSignal, from: PageSender): Promise<Allowance> {
  await changePresence(from.tabId, async (presence) => {
    const { frameId, isAudible } = from;
    const observed = observe(presence, { ...signal, frameId, isAudible }, now(), newId());
    if (observed === null) return null;
    const next = { ...observed, meetingKey: meetingKey(from.url) ?? observed.meetingKey };
    if (next.meetingId === presence?.meetingId) return next;
    // A panel that is open as the meeting begins need not open by itself; if the user closes it, it stays closed.
    return { ...next, panelOpened: next.panelOpened || (await isPanelOpen(from.windowId)) };
  });
  return allowanceFor(from.tabId);
}

/** The tab is gone, and its meeting with it. */
export const forgetTab = (tabId: number): Promise<void> => changePresence(tabId, () => Promise.resolve(null));

/** The browser put the page of a tab away to save memory: a call in it is over. */
export const losePage = (tabId: number): Promise<void> =>
  changePresence(tabId, (presence) => Promise.resolve(presence && closeTab(presence, now())));

/** Lets the time-outs of all tabs run that are due. A page that fell silent in a call is asked first whether it is still there. */
export async function checkPresences(): Promise<void> {
  for (const { tabId, presence } of await readPresences()) {
    const isAnswering = !isSilent(presence, now()) || (await isThere(tabId));
    await changePresence(tabId, (latest) => Promise.resolve(latest && tick(latest, now(), isAnswering)));
  }
}

/** A page that hangs is there. */
const isThere = (tabId: number): Promise<boolean> =>
  Promise.race([
    tellAllowance(tabId),
    new Promise<boolean>((resolve) => setTimeout(resolve, ANSWERS_WITHIN_MS, true)),
  ]);

/** The panel was opened or is being looked at: in this meeting it does not open by itself again. */
export const markPanelOpened = (tabId: number): Promise<void> =>
  changePresence(tabId, (presence) => Promise.resolve(presence && { ...presence, panelOpened: true }));

async function allowanceFor(tabId: number): Promise<Allowance> {
  const [settings, presence] = await Promise.all([readSettings(), readPresence(tabId)]);
  return {
    mayOpen: settings.opensByItself && canOpenFromPage() && !(presence?.panelOpened ?? false),
    isInCall: presence?.phase === 'in-call',
    wantsButton:
      settings.hasPageButton && canOpenFromPage() && presence !== null && presence.phase !== 'away',
  };
}

/** For the documents of a tab that did not ask just now, such as the one around the meeting's frame. Answers whether any is there. */
export const tellAllowance = async (tabId: number): Promise<boolean> =>
  tellTab(tabId, 'allowance/changed', await allowanceFor(tabId));

/** Two frames of one tab may report in the same moment. */
const oneAtATime = queue();

function changePresence(
  tabId: number,
  to: (presence: Presence | null) => Promise<Presence | null>,
): Promise<void> {
  return oneAtATime(async () => {
    const before = await readPresence(tabId);
    const after = await to(before);
    await writePresence(tabId, after);
    if (after === null && before !== null) await clearBadge(tabId);
    // Whatever becomes of the record, the badge shows the meeting and its time-outs run.
    await follow(before, after).catch((error: unknown) => {
      report('follow a meeting', error);
    });
    if (after !== null && after.phase !== before?.phase) inBackground('tell a tab', tellAllowance(tabId));
    await checkAt(await earliestCheck());
    await refreshBadges();
  });
}

/** What a meeting's beginning and end mean for the conversation. */
async function follow(before: Presence | null, after: Presence | null): Promise<void> {
  const wasIn = before?.phase === 'in-call';
  const isIn = after?.phase === 'in-call';
  const isNew = isIn && (!wasIn || before.meetingId !== after.meetingId);
  if (isNew || (isIn && before?.meetingKey !== after.meetingKey))
    await noteMeetingKey(after.meetingId, after.meetingKey);
  if (isNew) await rejoinConversation(after, await readMeetingKeys(), now());
  if (wasIn && (!isIn || before.meetingId !== after.meetingId)) {
    const running = (await readPresences())
      .map(({ presence }) => presence)
      .filter(({ phase }) => phase === 'in-call');
    const keys = await readMeetingKeys();
    for (const call of running) await rejoinConversation(call, keys, now());
    const ids = running.map(({ meetingId }) => meetingId);
    await endConversationOf(before.meetingId, ids, after?.phaseSince ?? now(), now());
  }
}

async function earliestCheck(): Promise<Instant | null> {
  const due = (await readPresences())
    .map(({ presence }) => nextCheckAt(presence))
    .filter((at) => at !== null);
  return due.length === 0 ? null : (Math.min(...due) as Instant);
}
