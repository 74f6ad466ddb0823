import { describe, expect, it } from 'vitest';
import {
  addExchange,
  changeExchange,
  deleteExchange,
  exchangesWith,
  listExchanges,
} from '@/lib/db/exchanges';
import {
  addFollowUp,
  changeFollowUp,
  deleteFollowUp,
  followUpsOf,
  followUpsWith,
  listFollowUps,
} from '@/lib/db/follow-ups';
import { ownText, writeOwnText } from '@/lib/db/own-texts';
import { emptyDatabaseAfterEach, rowsIn } from '../../fixtures/database';
import { aFollowUp, anExchange, at, idOf, NOON } from '../../fixtures/records';

emptyDatabaseAfterEach();

describe('a follow-up', () => {
  it('comes back as it was stored, the first due first, by conversation and by person', async () => {
    const late = aFollowUp({ id: idOf(1), dueOn: '2027-01-02', conversationId: null });
    const soon = aFollowUp({ id: idOf(2), dueOn: '2026-12-30', personId: null });
    await addFollowUp(late);
    await addFollowUp(soon);
    expect(await listFollowUps()).toEqual([soon, late]);
    expect(await followUpsOf(idOf(1))).toEqual([soon]);
    expect(await followUpsWith(idOf(200))).toEqual([late]);
  });

  it('changes, goes with a tombstone and comes back without', async () => {
    await addFollowUp(aFollowUp());
    const done = await changeFollowUp(idOf(800), at(5), (followUp) => ({
      ...followUp,
      outcome: 'done',
      outcomeAt: at(5),
    }));
    expect(await listFollowUps()).toEqual([
      { ...aFollowUp(), outcome: 'done', outcomeAt: at(5), updatedAt: at(5) },
    ]);
    await deleteFollowUp(idOf(800), at(6));
    expect(await listFollowUps()).toEqual([]);
    expect(await rowsIn('tombstones')).toEqual([{ id: idOf(800), table: 'followUps', deletedAt: at(6) }]);
    await addFollowUp(done);
    expect(await rowsIn('tombstones')).toMatchObject([{ id: idOf(800), undoneAt: at(6) }]);
    await expect(changeFollowUp(idOf(801), NOON, (followUp) => followUp)).rejects.toThrow();
  });

  it('is refused with a day that is none', async () => {
    await expect(addFollowUp(aFollowUp({ dueOn: '2026-02-30' }))).rejects.toThrow();
    expect(await listFollowUps()).toEqual([]);
  });
});

describe('an exchange', () => {
  it('comes back as it was stored, the latest first, by person', async () => {
    const before = anExchange({ id: idOf(1), on: '2026-01-05' });
    const after = anExchange({ id: idOf(2), on: '2026-11-05', personId: idOf(201) });
    await addExchange(before);
    await addExchange(after);
    expect(await listExchanges()).toEqual([after, before]);
    expect(await exchangesWith(idOf(200))).toEqual([before]);
  });

  it('changes, and goes with a tombstone', async () => {
    await addExchange(anExchange());
    await changeExchange(idOf(900), at(1), (exchange) => ({ ...exchange, text: 'Boek gegeven' }));
    expect((await listExchanges())[0]?.text).toBe('Boek gegeven');
    await deleteExchange(idOf(900), at(2));
    expect(await listExchanges()).toEqual([]);
    expect(await rowsIn('tombstones')).toEqual([{ id: idOf(900), table: 'exchanges', deletedAt: at(2) }]);
  });
});

it('a text of one’s own is empty until it is written, and keeps when it began', async () => {
  expect(await ownText('looking-for')).toBe('');
  await writeOwnText('looking-for', 'Ik zoek', NOON);
  await writeOwnText('looking-for', 'Ik zoek werk', at(1));
  expect(await ownText('looking-for')).toBe('Ik zoek werk');
  expect(await rowsIn('ownTexts')).toEqual([
    { id: 'looking-for', text: 'Ik zoek werk', createdAt: NOON, updatedAt: at(1) },
  ]);
});
