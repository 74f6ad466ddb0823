import { describe, expect, it, vi } from 'vitest';
import { changeConversation } from '@/lib/db/conversations';
import { noteText, writeNote } from '@/lib/db/notes';
import { failureName } from '@/lib/errors/errors';
import { aNote, idOf, NOON } from '../../fixtures/records';
import { emptyDatabaseAfterEach, fillDisk, putRaw, rowsIn } from '../../fixtures/database';

emptyDatabaseAfterEach();

const failureOf = (work: Promise<unknown>): Promise<string> => work.then(() => 'none', failureName);

describe('what the world can do to a write', () => {
  it('the disk is full: says so, and leaves what was there', async () => {
    await putRaw('notes', aNote({ text: 'before' }));
    const makeRoom = fillDisk();
    const writing = writeNote(idOf(1), 'conversation', 'after', NOON);
    expect(await failureOf(writing)).toBe('disk-full');
    expect(await noteText(idOf(1), 'conversation')).toBe('before');
    makeRoom();
    await writeNote(idOf(1), 'conversation', 'after', NOON);
    expect(await noteText(idOf(1), 'conversation')).toBe('after');
  });

  it('the disk is all but full: nothing is begun that could end halfway, and it is told as full', async () => {
    const estimate = vi.fn(() => Promise.resolve({ quota: 10_000_000, usage: 9_000_000 }));
    vi.stubGlobal('navigator', { storage: { estimate } });
    const begun = vi.spyOn(IDBObjectStore.prototype, 'put');
    const writing = writeNote(idOf(1), 'conversation', 'after', NOON);
    expect(await failureOf(writing)).toBe('disk-full');
    expect(begun).not.toHaveBeenCalled();
    estimate.mockResolvedValue({ quota: 100_000_000, usage: 9_000_000 });
    await writeNote(idOf(1), 'conversation', 'after', NOON);
    expect(await noteText(idOf(1), 'conversation')).toBe('after');
    vi.unstubAllGlobals();
  });

  it('the record is not there', async () => {
    const change = vi.fn();
    expect(await failureOf(changeConversation(idOf(9), NOON, change))).toBe('not-there');
    expect(change).not.toHaveBeenCalled();
    expect(await rowsIn('conversations')).toEqual([]);
  });

  it('what does not fit a record is told as that', async () => {
    expect(await failureOf(writeNote(idOf(1), 'conversation', 'x'.repeat(200_001), NOON))).toBe(
      'does-not-fit',
    );
    expect(await rowsIn('notes')).toEqual([]);
  });

  it('a mistake of our own is not dressed up as one of the world', async () => {
    const mistake = new TypeError('ours');
    await putRaw('notes', aNote());
    const failing = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw mistake;
    });
    expect(await failureOf(writeNote(idOf(1), 'conversation', 'x', NOON))).toBe('unexpected');
    expect(failing).toHaveBeenCalled();
  });
});
