import { browser } from '@/lib/browser/browser';
import { conversationsThatAre } from '@/lib/db/conversations';
import { minutesLeft, readClock } from '@/lib/domain/clock';
import type { Conversation } from '@/lib/domain/conversation';
import type { MeetingPhase } from '@/lib/domain/meeting';
import { asInstant, minutes, type Instant } from '@/lib/domain/time';
import { report } from '@/lib/errors/report';
import type { Translate } from '@/lib/i18n/translator';
import { readPresence, readPresences } from '@/lib/presence/presence-store';
import { inTurn } from './in-turn';
import { workerText } from './worker-text';

/** A call without a running conversation. */
const DOT = '•';
const ALARM = 'badge';

/** What was read first is shown first, so nothing older ever stands over something newer. */
const oneAtATime = inTurn('show the badges');

const COLOURS = { calm: '#655a52', over: '#9a3f22' };

/**
 * Brings every tab's badge and title in line with its meeting and the running conversation: the minutes left while the tab is
 * in call (`+2` when over), a dot when nothing runs, else nothing. Never rejects.
 */
export function refreshBadges(): Promise<void> {
  // One that has not begun looks late enough for whoever asks now: a page that keeps loading asks for one and the same.
  waiting ??= oneAtATime(() => {
    waiting = null;
    return refresh();
  });
  return waiting;
}

let waiting: Promise<void> | null = null;

/** The tab has no meeting any more: it says what every other tab says. Never rejects. */
export const clearBadge = (tabId: number): Promise<void> =>
  oneAtATime(async () => {
    const { t } = await workerText();
    try {
      await showOn(tabId, 'away', null, asInstant(Date.now()), t);
      await browser.action.setBadgeText({ tabId, text: null });
    } catch (error) {
      ignoreClosedTab(error);
    }
  });

/** The browser takes a tab's badge and title away when it loads a page; a meeting that is loaded again goes on. */
export async function refreshBadgeOf(tabId: number): Promise<void> {
  if ((await readPresence(tabId)) !== null) await refreshBadges();
}

async function refresh(): Promise<void> {
  const now = asInstant(Date.now());
  const [live, presences, { t }] = await Promise.all([runningConversation(), readPresences(), workerText()]);
  await Promise.all(
    presences.map(({ tabId, presence }) =>
      showOn(tabId, presence.phase, live, now, t).catch(ignoreClosedTab),
    ),
  );
  await wakeAtNextMinute(live, now);
}

/** A database that cannot be read is no reason to be silent about a call. */
async function runningConversation(): Promise<Conversation | null> {
  try {
    return (await conversationsThatAre('live'))[0] ?? null;
  } catch (error) {
    report('read the running conversation', error);
    return null;
  }
}

/** Must be called as the worker starts: the browser wakes it for the next minute. */
export function keepBadges(): void {
  browser.alarms.onAlarm.addListener((alarm) => {
    if (alarm.name === ALARM) void refreshBadges();
  });
}

async function showOn(
  tabId: number,
  phase: MeetingPhase,
  live: Conversation | null,
  now: Instant,
  t: Translate,
): Promise<void> {
  const left = live && minutesLeft(readClock(live, now).remainingMs);
  const text = phase !== 'in-call' ? '' : left === null ? DOT : badgeText(left);
  await browser.action.setBadgeText({ tabId, text });
  await browser.action.setBadgeBackgroundColor({
    tabId,
    color: left !== null && left < 0 ? COLOURS.over : COLOURS.calm,
  });
  await browser.action.setTitle({ tabId, title: title(phase, left, t) });
}

/** `16`, `0`, `+2` */
export const badgeText = (left: number): string => (left < 0 ? `+${String(-left)}` : String(left));

function title(phase: MeetingPhase, left: number | null, t: Translate): string {
  switch (phase) {
    case 'lobby':
      return t('badge.lobby');
    case 'in-call':
      if (left === null) return t('badge.inCall');
      return left < 0 ? t('badge.over', { count: -left }) : t('badge.left', { count: left });
    case 'ended':
      return t('badge.ended');
    default:
      return t('badge.away');
  }
}

/** The display changes on whole minutes of the conversation, while it runs; browsers allow one alarm per half minute. */
async function wakeAtNextMinute(live: Conversation | null, now: Instant): Promise<void> {
  const clock = live && readClock(live, now);
  if (clock === null || clock.isPaused) {
    await browser.alarms.clear(ALARM);
    return;
  }
  const { remainingMs } = clock;
  const toNextMinute = ((remainingMs % minutes(1)) + minutes(1)) % minutes(1);
  await browser.alarms.create(ALARM, { when: now + Math.max(500, toNextMinute + 50) });
}

/** A tab may close between reading and showing. */
function ignoreClosedTab(error: unknown): void {
  if (!/no tab|invalid tab/i.test(String(error))) throw error;
}
