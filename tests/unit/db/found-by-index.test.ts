import { describe, expect, it } from 'vitest';
import { conversationsEndedLast, lastClosedAt, meetingsKept } from '@/lib/db/conversations';
import { openFollowUps } from '@/lib/db/follow-ups';
import { emptyDatabaseAfterEach, putRaw } from '../../fixtures/database';
import { aConversation, aFollowUp, aLiveConversation, at, idOf } from '../../fixtures/records';

emptyDatabaseAfterEach();

const put = (...conversations: readonly object[]): Promise<unknown> =>
  Promise.all(conversations.map((conversation) => putRaw('conversations', conversation)));

describe('found without reading everything', () => {
  it('the conversations that ended last, the last one first; what goes on is none of them', async () => {
    await put(
      aLiveConversation({ id: idOf(1), endedAt: at(10), updatedAt: at(90) }),
      aLiveConversation({ id: idOf(2), endedAt: at(30) }),
      aLiveConversation({ id: idOf(3), endedAt: at(20) }),
      aLiveConversation({ id: idOf(4) }),
    );
    const ids = async (atMost: number) => (await conversationsEndedLast(atMost)).map(({ id }) => id);
    expect(await ids(2)).toEqual([idOf(2), idOf(3)]);
    expect(await ids(10)).toEqual([idOf(2), idOf(3), idOf(1)]);
  });

  it('the meetings that a record was kept of, each once, and none where none is asked for', async () => {
    await put(
      aLiveConversation({ id: idOf(1), meetingIds: [idOf(300), idOf(301)] }),
      aLiveConversation({ id: idOf(2), meetingIds: [idOf(301)] }),
      aConversation({ id: idOf(3) }),
    );
    expect(await meetingsKept([idOf(301), idOf(302)])).toEqual([idOf(301)]);
    expect(await meetingsKept([])).toEqual([]);
  });

  it('when a conversation was last closed', async () => {
    expect(await lastClosedAt(at(90))).toBeNull();
    await put(aLiveConversation({ id: idOf(1) }));
    expect(await lastClosedAt(at(90))).toBeNull();
    await put(
      aLiveConversation({ id: idOf(2), status: 'closed', endedAt: at(25), closedAt: at(60) }),
      aLiveConversation({ id: idOf(3), status: 'closed', endedAt: at(28), closedAt: at(30) }),
    );
    expect(await lastClosedAt(at(90))).toBe(at(60));
    // A clock that ran ahead closed the later one.
    expect(await lastClosedAt(at(40))).toBe(at(30));
    expect(await lastClosedAt(at(20))).toBe(at(30));
  });

  it('what is still to be done, the first due first: whatever was decided is not', async () => {
    const followUps = [
      aFollowUp({ id: idOf(1), dueOn: '2026-12-09' }),
      aFollowUp({ id: idOf(2), dueOn: '2026-12-08' }),
      aFollowUp({ id: idOf(3), outcome: 'done', outcomeAt: at(1) }),
      aFollowUp({ id: idOf(4), outcome: 'let-go', outcomeAt: at(1) }),
    ];
    await Promise.all(followUps.map((followUp) => putRaw('followUps', followUp)));
    expect((await openFollowUps()).map(({ id }) => id)).toEqual([idOf(2), idOf(1)]);
  });
});
