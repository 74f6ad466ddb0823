import { describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  addTime,
  agreeLength,
  cancelConversation,
  closeConversation,
  continueClock,
  cutShort,
  endConversation,
  endConversationOf,
  followClockChange,
  pauseClock,
  planAgain,
  putBack,
  rejoinConversation,
  resumeConversation,
  startConversation,
} from '@/lib/actions/run-conversation';
import { addConversation, conversationsThatAre, getConversation } from '@/lib/db/conversations';
import { readClock } from '@/lib/domain/clock';
import type { Conversation } from '@/lib/domain/conversation';
import { reminderOf } from '@/lib/domain/reminder';
import { failureName } from '@/lib/errors/errors';
import { asDuration, asInstant, later, minutes, type Instant } from '@/lib/domain/time';
import { aConversation, aLiveConversation, anAskedQuestion, at, idOf, NOON } from '../../fixtures/records';
import { emptyDatabaseAfterEach } from '../../fixtures/database';

emptyDatabaseAfterEach();

const ID = idOf(1);
const CALL = idOf(300);
const NEXT_CALL = idOf(301);

const planned = (over: Partial<Conversation> = {}): Promise<void> => addConversation(aConversation(over));
const live = (over: Partial<Conversation> = {}): Promise<void> => addConversation(aLiveConversation(over));
const record = async (id = ID): Promise<Conversation> => (await getConversation(id))!;
const start = (id: string, now: Instant, meetingId: string | null = null): Promise<void> =>
  startConversation(id, { startedAt: now, meetingId }, now);
const idsOfLive = async (): Promise<string[]> => (await conversationsThatAre('live')).map(({ id }) => id);

describe('put back', () => {
  const TOMORROW = at(24 * 60);
  const asked = [anAskedQuestion({ state: 'asked' })];
  const begun = { createdAt: at(-60), plannedFor: TOMORROW, goal: 'Hear how she began' };

  it('is planned as before: nothing of the clock is left, all that was said and asked is', async () => {
    await live({
      ...begun,
      questions: asked,
      meetingIds: [CALL],
      pauses: [{ from: at(1), until: null }],
      introduction: { from: at(1), until: null },
      steps: [{ step: 'glad', atMs: minutes(1) }],
    });
    const before = await record();
    await cutShort(ID, minutes(5), at(2));
    await putBack(ID, at(3));
    expect(await record()).toEqual({
      ...before,
      status: 'planned',
      startedAt: null,
      pauses: [],
      introduction: null,
      steps: [],
      meetingIds: [],
      updatedAt: at(3),
    });
  });

  it('brings its reminder back', async () => {
    await live(begun);
    await putBack(ID, at(3));
    const reminder = reminderOf(await record(), 10, at(3));
    expect(reminder).toMatchObject({ state: 'ahead', startsAt: TOMORROW });
  });

  it.each([
    ['begun on the spot', { ...begun, createdAt: NOON, plannedFor: null }],
    ['due, and something was asked', { ...begun, plannedFor: at(1), questions: asked }],
    ['over', { ...begun, status: 'wrapping-up', endedAt: at(2) }],
  ] as const)('is not offered and does nothing when it was %s', async (_, over) => {
    await live({ ...over, questions: 'questions' in over ? [...over.questions] : [] });
    const before = await record();
    await putBack(ID, at(3));
    expect(await record()).toMatchObject({ status: before.status, startedAt: before.startedAt });
  });

  it('is possible at its time too, as long as nothing was asked', async () => {
    await live({ ...begun, plannedFor: at(1), questions: [anAskedQuestion()] });
    await putBack(ID, at(3));
    expect((await record()).status).toBe('planned');
  });
});

describe('starting', () => {
  it("runs the clock from the call's own beginning", async () => {
    await planned();
    await startConversation(ID, { startedAt: at(0), meetingId: CALL }, at(2));
    expect(await record()).toMatchObject({ status: 'live', startedAt: at(0), meetingIds: [CALL] });
    expect(readClock(await record(), at(2)).elapsedMs).toBe(minutes(2));
  });

  it('twice is once: the first start counts, the meeting is added', async () => {
    await planned();
    await start(ID, at(0), CALL);
    await start(ID, at(5), NEXT_CALL);
    await start(ID, at(6), NEXT_CALL);
    expect(await record()).toMatchObject({ startedAt: at(0), meetingIds: [CALL, NEXT_CALL], endedAt: null });
  });

  it('ends the conversation that was still live: only one runs at a time', async () => {
    await live({ id: idOf(2), pauses: [{ from: at(5), until: null }] });
    await planned();
    await start(ID, at(10));
    expect(await idsOfLive()).toEqual([ID]);
    expect(await record(idOf(2))).toMatchObject({
      status: 'wrapping-up',
      endedAt: at(10),
      pauses: [{ from: at(5), until: at(10) }],
    });
  });

  it('two in the same moment leaves one live', async () => {
    await planned();
    await planned({ id: idOf(2) });
    await Promise.all([start(ID, at(1)), start(idOf(2), at(1))]);
    expect(await idsOfLive()).toHaveLength(1);
  });

  it('one that is gone ends no other', async () => {
    await live({ id: idOf(2) });
    expect(await start(idOf(9), at(1)).then(() => 'none', failureName)).toBe('not-there');
    expect(await idsOfLive()).toEqual([idOf(2)]);
  });

  it('never begins in the future: a clock set back while the call ran does not hold it up', async () => {
    await planned();
    await startConversation(ID, { startedAt: at(60), meetingId: CALL }, at(2));
    expect((await record()).startedAt).toBe(at(2));
  });

  it('one that ended goes on with it', async () => {
    await addConversation(aConversation({ status: 'wrapping-up', startedAt: at(0), endedAt: at(20) }));
    await start(ID, at(22), CALL);
    expect(await record()).toMatchObject({ status: 'live', startedAt: at(0), endedAt: null });
  });
});

describe('ending', () => {
  it('stops the clock at the moment the call ended, not when it was noticed', async () => {
    await live();
    await endConversation(ID, at(24), at(25));
    expect(await record()).toMatchObject({ status: 'wrapping-up', endedAt: at(24), updatedAt: at(25) });
    expect(readClock(await record(), at(90)).elapsedMs).toBe(minutes(24));
  });

  it('ends a pause with it', async () => {
    await live({ pauses: [{ from: at(10), until: null }] });
    await endConversation(ID, at(24), at(25));
    expect((await record()).pauses).toEqual([{ from: at(10), until: at(24) }]);
    expect(readClock(await record(), at(90)).elapsedMs).toBe(minutes(10));
  });

  it('twice keeps the first end', async () => {
    await live();
    await endConversation(ID, at(24), at(24));
    await endConversation(ID, at(40), at(40));
    expect((await record()).endedAt).toBe(at(24));
  });

  it('is never before the start', async () => {
    await live({ startedAt: at(5) });
    await endConversation(ID, at(3), at(6));
    expect((await record()).endedAt).toBe(at(5));
  });

  it('of one that never began changes nothing', async () => {
    await planned();
    await endConversation(ID, at(3), at(6));
    expect(await record()).toMatchObject({ status: 'planned', endedAt: null });
  });

  it('too early can be taken back: the clock goes on from the same start', async () => {
    await live();
    await endConversation(ID, at(10), at(10));
    await resumeConversation(ID, at(11));
    expect(await record()).toMatchObject({ status: 'live', startedAt: NOON, endedAt: null });
  });

  it('taken back while another runs: that one ends, only one runs at a time', async () => {
    await addConversation(aConversation({ status: 'wrapping-up', startedAt: at(-30), endedAt: at(-5) }));
    await live({ id: idOf(2) });
    await resumeConversation(ID, at(3));
    expect(await idsOfLive()).toEqual([ID]);
    expect(await record(idOf(2))).toMatchObject({ status: 'wrapping-up', endedAt: at(3) });
  });

  it('the wrap-up done closes it, also when it had not ended yet', async () => {
    await live();
    await closeConversation(ID, at(30));
    expect(await record()).toMatchObject({ status: 'closed', endedAt: at(30) });
    await closeConversation(ID, at(40));
    expect(await record()).toMatchObject({ status: 'closed', endedAt: at(30) });
  });
});

const inCall = (meetingId: string) => ({ meetingId, meetingKey: null });

describe('what a call does to a record', () => {
  it('its end ends the conversation that was held in it, and no other', async () => {
    await live({ meetingIds: [CALL] });
    await endConversationOf(NEXT_CALL, [], at(20), at(21));
    expect((await record()).status).toBe('live');
    await endConversationOf(CALL, [], at(20), at(21));
    expect(await record()).toMatchObject({ status: 'wrapping-up', endedAt: at(20) });
  });

  it('its end leaves alone a conversation without a meeting (the phone, the desktop app)', async () => {
    await live();
    await endConversationOf(CALL, [], at(20), at(21));
    expect((await record()).status).toBe('live');
  });

  it('that begins while a conversation runs belongs to it', async () => {
    await live({ meetingIds: [CALL] });
    await rejoinConversation(inCall(NEXT_CALL), {}, at(5));
    expect((await record()).meetingIds).toEqual([CALL, NEXT_CALL]);
  });

  const ended = (over: Partial<Conversation> = {}): Promise<void> =>
    addConversation(
      aConversation({ status: 'wrapping-up', startedAt: NOON, endedAt: at(10), meetingIds: [CALL], ...over }),
    );

  it.each([
    ['the same call, whenever', CALL, 300, 'live'],
    ['another call within five minutes of the end', NEXT_CALL, 15, 'live'],
    ['another call later than that', NEXT_CALL, 16, 'wrapping-up'],
  ] as const)('joined again, %s', async (_, meetingId, min, status) => {
    await ended();
    await rejoinConversation(inCall(meetingId), {}, at(min));
    expect(await record()).toMatchObject({ status, startedAt: NOON });
    const { meetingIds, endedAt } = await record();
    expect(meetingIds.includes(meetingId) && endedAt === null).toBe(status === 'live');
  });

  it('a call that is known to be another is not taken for the talk that just ended', async () => {
    await ended();
    const keys = { [CALL]: ['19:meeting_abc@thread.v2'] };
    await rejoinConversation({ meetingId: NEXT_CALL, meetingKey: '81234567890' }, keys, at(12));
    expect(await idsOfLive()).toEqual([]);
  });

  it('joined again finds the last one that ended, whichever was written in since', async () => {
    await ended({ updatedAt: at(10) });
    await ended({
      id: idOf(2),
      startedAt: at(-300),
      endedAt: at(-280),
      meetingIds: [idOf(302)],
      updatedAt: at(12),
    });
    await rejoinConversation(inCall(NEXT_CALL), {}, at(15));
    expect(await idsOfLive()).toEqual([ID]);
  });

  it('joined again finds its own record before one that ended later', async () => {
    await ended({ endedAt: at(10) });
    await ended({ id: idOf(2), endedAt: at(12), meetingIds: [idOf(302)], updatedAt: at(12) });
    await rejoinConversation(inCall(CALL), {}, at(15));
    expect(await idsOfLive()).toEqual([ID]);
  });

  it.each([
    ['a talk that had no meeting', { meetingIds: [] }],
    ['a talk whose wrap-up is done', { status: 'closed' as const }],
    ['a talk that was cancelled', { status: 'cancelled' as const }],
  ])('does not bring back %s', async (_, over) => {
    await ended(over);
    await rejoinConversation(inCall(NEXT_CALL), {}, at(11));
    expect(await idsOfLive()).toEqual([]);
  });

  it('leaves the talk that just ended alone when another one is due', async () => {
    await ended();
    await addConversation(aConversation({ id: idOf(2), status: 'planned', plannedFor: at(15) }));
    await rejoinConversation(inCall(NEXT_CALL), {}, at(12));
    expect(await idsOfLive()).toEqual([]);
  });

  it.each<[string, Partial<Conversation>, string[]]>([
    ['is for next week', { plannedFor: at(7 * 24 * 60) }, [ID]],
    ['has no time yet', { plannedFor: null }, [ID]],
    ['was to begin an hour ago', { plannedFor: at(-60) }, [ID]],
    ['has this call for its link, whenever', { meetingLink: 'https://zoom.us/j/12345678901' }, []],
  ])(
    'the only other one, which %s: goes on with the talk that just ended or asks',
    async (_, over, expected) => {
      await ended();
      await addConversation(aConversation({ id: idOf(2), ...over }));
      await rejoinConversation({ meetingId: NEXT_CALL, meetingKey: '12345678901' }, {}, at(12));
      expect(await idsOfLive()).toEqual(expected);
    },
  );

  describe('by the address of the meeting', () => {
    const KEYS = { [CALL]: ['12345678901'] };

    it.each([
      ['the meeting that was just left, joined again', '12345678901', 12, {}, 'live'],
      ['another meeting', '99999999999', 12, {}, 'wrapping-up'],
      ['a meeting that does not say which', null, 12, {}, 'wrapping-up'],
      ['the same meeting an hour later', '12345678901', 70, {}, 'wrapping-up'],
      [
        'the same link, of the next',
        '12345678901',
        12,
        { meetingLink: 'https://zoom.us/j/12345678901' },
        'wrapping-up',
      ],
    ] as const)('with another talk due, %s', async (_, meetingKey, min, other, status) => {
      await ended();
      await addConversation(aConversation({ id: idOf(2), status: 'planned', plannedFor: at(15), ...other }));
      await rejoinConversation({ meetingId: NEXT_CALL, meetingKey }, KEYS, at(min));
      expect((await record()).status).toBe(status);
    });

    it.each([
      ['the same meeting in a second tab', '12345678901', [CALL, NEXT_CALL]],
      ['a meeting that does not say which', null, [CALL, NEXT_CALL]],
      ['another meeting', '99999999999', [CALL]],
    ] as const)('while a talk runs, %s', async (_, meetingKey, meetingIds) => {
      await live({ meetingIds: [CALL] });
      await rejoinConversation({ meetingId: NEXT_CALL, meetingKey }, KEYS, at(5));
      expect((await record()).meetingIds).toEqual(meetingIds);
    });

    it('a talk that was forgotten long ago ends when another meeting begins', async () => {
      await live({ meetingIds: [CALL] });
      await rejoinConversation({ meetingId: NEXT_CALL, meetingKey: '99999999999' }, KEYS, at(25 + 61));
      expect(await record()).toMatchObject({ status: 'wrapping-up', endedAt: at(25) });
    });

    it('a talk ends with its last call, whatever other meeting runs', async () => {
      await live({ meetingIds: [CALL, NEXT_CALL] });
      await endConversationOf(CALL, [NEXT_CALL], at(20), at(20));
      expect((await record()).status).toBe('live');
      await endConversationOf(NEXT_CALL, [idOf(333)], at(21), at(21));
      expect(await record()).toMatchObject({ status: 'wrapping-up', endedAt: at(21) });
    });
  });

  it('is not kept by a record that was forgotten long ago: that one ends when its time was up', async () => {
    await live();
    await rejoinConversation(inCall(CALL), {}, at(25 + 61));
    expect(await record()).toMatchObject({ status: 'wrapping-up', endedAt: at(25), meetingIds: [] });
  });

  it('keeps the last fifty meetings, so that the record stays readable', async () => {
    await live({ meetingIds: Array.from({ length: 50 }, (_, number) => idOf(1000 + number)) });
    await rejoinConversation(inCall(CALL), {}, at(5));
    const { meetingIds } = await record();
    expect(meetingIds).toHaveLength(50);
    expect(meetingIds.at(-1)).toBe(CALL);
  });
});

describe('the agreed length', () => {
  it('is recorded as agreed, when it was agreed', async () => {
    await live();
    await agreeLength(ID, minutes(40), at(10));
    await cutShort(ID, minutes(5), at(12));
    expect((await record()).agreements).toEqual([
      { at: NOON, lengthMs: minutes(25), isCutShort: false },
      { at: at(10), lengthMs: minutes(40), isCutShort: false },
      { at: at(12), lengthMs: minutes(17), isCutShort: true },
    ]);
    expect(readClock(await record(), at(12)).remainingMs).toBe(minutes(5));
  });

  it('grows by what is offered on top, also once the time is up, and is not cut short any more (S2-11)', async () => {
    await live();
    await cutShort(ID, minutes(5), at(12));
    await addTime(ID, minutes(10), at(13));
    expect((await record()).agreements.at(-1)).toEqual({
      at: at(13),
      lengthMs: minutes(27),
      isCutShort: false,
    });
    await addTime(ID, minutes(5), at(30));
    expect(readClock(await record(), at(30)).remainingMs).toBe(minutes(5));
  });

  it('cut short during a pause leaves what was said to be left', async () => {
    await live({ pauses: [{ from: at(5), until: null }] });
    await cutShort(ID, minutes(5), at(12));
    expect(readClock(await record(), at(12)).remainingMs).toBe(minutes(5));
  });

  it('agreed hundreds of times leaves a record that can be read', async () => {
    const many = Array.from({ length: 200 }, () => ({ at: NOON, lengthMs: minutes(25), isCutShort: false }));
    await live({ agreements: many });
    await agreeLength(ID, minutes(40), at(10));
    expect((await record()).agreements.at(-1)).toMatchObject({ lengthMs: minutes(40) });
  });
});

describe('pausing', () => {
  it('holds the clock until it is continued', async () => {
    await live();
    await pauseClock(ID, at(5));
    await pauseClock(ID, at(6));
    expect(readClock(await record(), at(9))).toMatchObject({ isPaused: true, elapsedMs: minutes(5) });
    await continueClock(ID, at(8));
    await continueClock(ID, at(9));
    expect((await record()).pauses).toEqual([{ from: at(5), until: at(8) }]);
    expect(readClock(await record(), at(9))).toMatchObject({ isPaused: false, elapsedMs: minutes(6) });
  });

  it.each([
    ['not begun', aConversation()],
    ['over', aConversation({ status: 'wrapping-up', startedAt: NOON, endedAt: at(10) })],
  ])('is for a conversation that runs, not for one that is %s', async (_, conversation) => {
    await addConversation(conversation);
    await pauseClock(ID, at(11));
    expect((await record()).pauses).toEqual([]);
  });
});

describe('a clock that was set', () => {
  const look = (wall: Instant, steadyMs: number) => ({ wall, steadyMs });

  it.each([60, -60])('by %i minutes: elapsed is what it was', async (by) => {
    await live({ pauses: [{ from: at(3), until: at(4) }], agreements: aConversation().agreements });
    const before = readClock(await record(), at(10));
    await followClockChange(look(at(10), 0), look(later(at(10, 1), minutes(by)), 1000));
    const after = readClock(await record(), later(at(10, 1), minutes(by)));
    expect(after.elapsedMs - before.elapsedMs).toBe(1000);
    expect(after.remainingMs - before.remainingMs).toBe(-1000);
  });

  it('not set: nothing is written', async () => {
    await live();
    await followClockChange(look(at(10), 0), look(at(11), 60_000));
    expect((await record()).updatedAt).toBe(NOON);
  });

  it('moves only what runs', async () => {
    const over = aConversation({ status: 'closed', startedAt: NOON, endedAt: at(10) });
    await addConversation(over);
    await followClockChange(look(at(10), 0), look(asInstant(NOON), 1000));
    expect(await record()).toEqual(over);
  });
});

describe('the worker', () => {
  it.each<[string, () => Promise<void>]>([
    ['a start', () => start(ID, at(1))],
    ['an end', () => endConversation(ID, at(1), at(1))],
    ['another length', () => agreeLength(ID, minutes(40), at(1))],
    ['a pause', () => pauseClock(ID, at(1))],
    ['going on', () => continueClock(ID, at(1))],
    ['a resumption', () => resumeConversation(ID, at(1))],
  ])('is woken by %s, so that the badge follows', async (_, act) => {
    await live();
    const woken = vi.fn();
    fakeBrowser.storage.onChanged.addListener(woken);
    await act();
    expect(woken).toHaveBeenCalledOnce();
  });
});

it('a conversation that does not take place is kept, and can take place after all', async () => {
  await planned();
  await cancelConversation(ID, at(1));
  expect((await record()).status).toBe('cancelled');
  await planAgain(ID, at(2));
  expect(await record()).toEqual(aConversation({ updatedAt: at(2) }));
});

it('a conversation longer than planned by a fraction of a millisecond is still stored in whole ones', async () => {
  await live();
  await agreeLength(ID, asDuration(minutes(25) + 0.4), at(1));
  expect((await record()).agreements.at(-1)?.lengthMs).toBe(minutes(25));
});
