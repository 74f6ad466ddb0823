import { expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { readPresence, readPresences, watchPresences, writePresence } from '@/lib/presence/presence-store';
import { aPresence } from '../../fixtures/presences';

it('each tab has its own, until it is taken away', async () => {
  const lobby = aPresence({ phase: 'lobby', inCallSince: null });
  await writePresence(7, aPresence());
  await writePresence(12, lobby);
  expect(await readPresence(7)).toEqual(aPresence());
  expect(await readPresence(8)).toBeNull();
  expect(await readPresences()).toEqual([
    { tabId: 7, presence: aPresence() },
    { tabId: 12, presence: lobby },
  ]);
  await writePresence(7, null);
  expect(await readPresence(7)).toBeNull();
  expect(await readPresences()).toEqual([{ tabId: 12, presence: lobby }]);
});

it('is kept for the session only, and not where content scripts can read it', async () => {
  await writePresence(7, aPresence());
  expect(await fakeBrowser.storage.local.get(null)).toEqual({});
  expect(Object.keys(await fakeBrowser.storage.session.get(null))).toEqual(['presence:7']);
});

it('what cannot be read counts as not there, and does not hide the others', async () => {
  await fakeBrowser.storage.session.set({
    'presence:1': { ...aPresence(), phase: 'dancing' },
    'presence:2': 'text',
    'presence:3': { ...aPresence(), newer: true },
    'conversation-changed': 5,
    'elsewhere:4': aPresence(),
  });
  await writePresence(7, aPresence());
  expect(await readPresences()).toEqual([{ tabId: 7, presence: aPresence() }]);
  expect(await readPresence(1)).toBeNull();
});

it('who watches hears of meetings and of nothing else, until they stop', async () => {
  const told = vi.fn();
  const stop = watchPresences(told);
  await fakeBrowser.storage.session.set({ 'conversation-changed': 5 });
  await fakeBrowser.storage.local.set({ 'presence:7': 1 });
  expect(told).not.toHaveBeenCalled();
  await writePresence(7, aPresence());
  await writePresence(7, null);
  expect(told).toHaveBeenCalledTimes(2);
  stop();
  await writePresence(7, aPresence());
  expect(told).toHaveBeenCalledTimes(2);
});
