import { wakeWorker } from '@/lib/browser/wake-worker';
import { changeConversation, conversationsThatAre } from '@/lib/db/conversations';
import { database } from '@/lib/db/database';
import { write } from '@/lib/db/store';
import { clockChange, moveWithClock, type ClockPair } from '@/lib/domain/clock-change';
import { elapsed, readClock } from '@/lib/domain/clock';
import {
  agreedLength,
  canBePutBack,
  isDue,
  leadsTo,
  type Agreement,
  type Conversation,
} from '@/lib/domain/conversation';
import { isSameMeeting, type MeetingKeys } from '@/lib/domain/meeting-key';
import { asDuration, between, minutes, type DurationMs, type Instant } from '@/lib/domain/time';
import { meetNamedPeople } from './mark-moment';

/** After a call ends, a call that begins within this time is taken for the same one, joined again. */
const REJOIN_WITHIN = minutes(5);
/** A record this long over its time was forgotten: another call has nothing to do with it. */
const FORGOTTEN_AFTER = minutes(60);
/** As many as a record may hold (`conversation.ts`); the last ones count. */
const MEETINGS_AT_MOST = 50;
const AGREEMENTS_AT_MOST = 200;

/**
 * Starts the clock of a planned conversation at `startedAt` (the call's own beginning, or now; never later than now). A conversation
 * that was still live ends there: only one runs at a time. Starting one that runs already only adds the meeting to it.
 */
export const startConversation = (
  id: string,
  start: { startedAt: Instant; meetingId: string | null },
  now: Instant,
): Promise<void> =>
  runAlone(id, now, (record) => {
    const startedAt = start.startedAt > now ? now : start.startedAt;
    const started: Conversation =
      record.startedAt === null ? { ...record, status: 'live', startedAt } : resumed(record);
    return start.meetingId === null ? started : withMeeting(started, start.meetingId);
  });

/**
 * Not yet after all: the live conversation is planned again, as if its clock had never run. What was written, marked and asked stays;
 * less time than agreed was of this clock.
 */
export const putBack = (id: string, now: Instant): Promise<void> =>
  change(id, now, (record) =>
    canBePutBack(record, now)
      ? {
          ...record,
          status: 'planned',
          startedAt: null,
          pauses: [],
          steps: [],
          introduction: null,
          meetingIds: [],
          agreements: record.agreements.filter(({ isCutShort }) => !isCutShort),
        }
      : record,
  );

/** The conversation is over at `at`; what remains is the wrap-up. */
export const endConversation = (id: string, at: Instant, now: Instant): Promise<void> =>
  change(id, now, (record) => ended(record, at));

/** Back into a conversation that ended too early. One that was live ends. */
export const resumeConversation = (id: string, now: Instant): Promise<void> => runAlone(id, now, resumed);

/** The wrap-up is done: names that were written down are people from here on. */
export async function closeConversation(id: string, now: Instant): Promise<void> {
  await change(id, now, (record) => ({ ...ended(record, now), status: 'closed', closedAt: now }));
  await meetNamedPeople(id, now);
}

/** It does not take place. The record stays. */
export const cancelConversation = (id: string, now: Instant): Promise<void> =>
  change(id, now, (record) => ({ ...record, status: 'cancelled' }));

/** A cancelled conversation takes place after all. */
export const planAgain = (id: string, now: Instant): Promise<void> =>
  change(id, now, (record) => ({ ...record, status: 'planned' }));

/** From now on this length, counted from the start, is agreed. */
export const agreeLength = (id: string, lengthMs: DurationMs, now: Instant): Promise<void> =>
  change(id, now, (record) => withAgreement(record, { at: now, lengthMs, isCutShort: false }));

/** The other has this much more time: on top of what was agreed, or of now where the time was up already. */
export const addTime = (id: string, moreMs: DurationMs, now: Instant): Promise<void> =>
  change(id, now, (record) => {
    const lengthMs = asDuration(Math.max(agreedLength(record), elapsed(record, now)) + moreMs);
    return withAgreement(record, { at: now, lengthMs, isCutShort: false });
  });

/** The other has only this much time left: from now on must-asks and the close. */
export const cutShort = (id: string, leftMs: DurationMs, now: Instant): Promise<void> =>
  change(id, now, (record) => {
    const lengthMs = asDuration(elapsed(record, now) + leftMs);
    return withAgreement(record, { at: now, lengthMs, isCutShort: true });
  });

/** Holds the clock of the live conversation. */
export const pauseClock = (id: string, now: Instant): Promise<void> =>
  change(id, now, (record) =>
    isPaused(record) || record.status !== 'live'
      ? record
      : { ...record, pauses: [...record.pauses, { from: now, until: null }] },
  );

export const continueClock = (id: string, now: Instant): Promise<void> =>
  change(id, now, (record) => unpaused(record, now));

/**
 * The worker's part: a call began in a tab. Returns it to the record it belongs to, if that is beyond doubt: the live one (a second
 * tab, a start by hand), unless that was held in another meeting, or was forgotten and is long over; else the one held in this very
 * meeting, or the one that ended moments ago, unless that was held in another, or a planned conversation is due. A meeting that was left moments ago is joined
 * again, whatever else is due, but for one with this very link. In doubt the panel asks.
 */
export async function rejoinConversation(
  { meetingId, meetingKey }: { readonly meetingId: string; readonly meetingKey: string | null },
  keys: MeetingKeys,
  now: Instant,
): Promise<void> {
  const [live] = await conversationsThatAre('live');
  if (live) {
    const { remainingMs, endsAt } = readClock(live, now);
    if (remainingMs + FORGOTTEN_AFTER <= 0) await endConversation(live.id, endsAt, now);
    else if (isSameMeeting(meetingKey, live.meetingIds, keys) !== false)
      await change(live.id, now, (record) => withMeeting(record, meetingId));
    return;
  }
  const held = (await conversationsThatAre('wrapping-up')).filter((record) => record.meetingIds.length > 0);
  const [last] = held.toSorted((a, b) => (b.endedAt ?? 0) - (a.endedAt ?? 0));
  const isMomentsAgo = last?.endedAt != null && between(last.endedAt, now) <= REJOIN_WITHIN;
  const same = last === undefined ? null : isSameMeeting(meetingKey, last.meetingIds, keys);
  const isOtherDue = (await conversationsThatAre('planned')).some((planned) =>
    same === true ? leadsTo(planned, meetingKey) : isDue(planned, now, meetingKey),
  );
  const found =
    held.find((record) => record.meetingIds.includes(meetingId)) ??
    (isMomentsAgo && same !== false && !isOtherDue ? last : null);
  if (found) await change(found.id, now, (record) => withMeeting(resumed(record), meetingId));
}

/**
 * The worker's part: the call of this meeting is over. Ends the live conversation that was held in it, unless it goes on in one of the
 * meetings that are still running.
 */
export async function endConversationOf(
  meetingId: string,
  running: readonly string[],
  at: Instant,
  now: Instant,
): Promise<void> {
  for (const record of await conversationsThatAre('live')) {
    const goesOn = record.meetingIds.some((id) => id !== meetingId && running.includes(id));
    if (record.meetingIds.includes(meetingId) && !goesOn) await endConversation(record.id, at, now);
  }
}

/** Keeps the live conversation's clock exact when the computer's clock was set between two looks at it. */
export async function followClockChange(before: ClockPair, now: ClockPair): Promise<void> {
  const by = clockChange(before, now);
  if (by === 0) return;
  for (const record of await conversationsThatAre('live')) {
    await change(record.id, now.wall, (found) => moveWithClock(found, by));
  }
}

const withAgreement = (record: Conversation, agreement: Agreement): Conversation => ({
  ...record,
  agreements: [...record.agreements, agreement].slice(-AGREEMENTS_AT_MOST),
});

/** Makes this the one live conversation, or changes nothing at all. */
async function runAlone(id: string, now: Instant, to: (record: Conversation) => Conversation): Promise<void> {
  await write([database.conversations], async () => {
    for (const other of await conversationsThatAre('live')) {
      if (other.id !== id) await changeConversation(other.id, now, (record) => ended(record, now));
    }
    await changeConversation(id, now, to);
  });
  await wakeWorker();
}

async function change(id: string, now: Instant, to: (record: Conversation) => Conversation): Promise<void> {
  await changeConversation(id, now, to);
  await wakeWorker();
}

function ended(record: Conversation, at: Instant): Conversation {
  if (record.startedAt === null || record.endedAt !== null) return record;
  const endedAt = at < record.startedAt ? record.startedAt : at;
  return { ...unpaused(record, endedAt), status: 'wrapping-up', endedAt };
}

const resumed = (record: Conversation): Conversation => ({
  ...record,
  status: 'live',
  endedAt: null,
  closedAt: null,
});

const isPaused = (record: Conversation): boolean => record.pauses.at(-1)?.until === null;

const unpaused = (record: Conversation, at: Instant): Conversation => ({
  ...record,
  pauses: record.pauses.map((pause) => (pause.until === null ? { ...pause, until: at } : pause)),
});

const withMeeting = (record: Conversation, meetingId: string): Conversation =>
  record.meetingIds.includes(meetingId)
    ? record
    : { ...record, meetingIds: [...record.meetingIds, meetingId].slice(-MEETINGS_AT_MOST) };
