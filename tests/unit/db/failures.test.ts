import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { takeBackUp } from '@/lib/db/back-up';
import { changeConversation } from '@/lib/db/conversations';
import { noteText, writeNote } from '@/lib/db/notes';
import { restoreBackUp } from '@/lib/db/restore';
import { failureName } from '@/lib/errors/errors';
import { aNote, idOf, NOON } from '../../fixtures/records';
import { emptyDatabaseAfterEach, fillDisk, putRaw, rowsIn } from '../../fixtures/database';
import { deferred } from '../../fixtures/deferred';

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

  describe('a disk that is all but full', () => {
    const estimate = vi.fn<() => Promise<StorageEstimate>>();
    const leave = (bytes: number): void => {
      estimate.mockImplementation(() => Promise.resolve({ quota: 9_000_000 + bytes, usage: 9_000_000 }));
    };
    beforeEach(() => {
      vi.stubGlobal('navigator', { storage: { estimate } });
    });
    afterEach(() => {
      vi.unstubAllGlobals();
    });

    it('begins nothing that could end halfway, and tells it as full', async () => {
      leave(1_000_000);
      const begun = vi.spyOn(IDBObjectStore.prototype, 'put');
      const writing = writeNote(idOf(1), 'conversation', 'after', NOON);
      expect(await failureOf(writing)).toBe('disk-full');
      expect(begun).not.toHaveBeenCalled();
      leave(90_000_000);
      await writeNote(idOf(1), 'conversation', 'after', NOON);
      expect(await noteText(idOf(1), 'conversation')).toBe('after');
    });

    it('takes no restore that it would not take as a whole', async () => {
      leave(90_000_000);
      await writeNote(idOf(1), 'conversation', 'x'.repeat(200_000), NOON);
      const backUp = await takeBackUp(NOON);
      leave(8 * 1024 * 1024 + 1_000_000);
      await writeNote(idOf(1), 'conversation', 'after', NOON);
      const restoring = restoreBackUp(backUp, { now: NOON, erased: 'stays', settings: {} });
      expect(await failureOf(restoring)).toBe('disk-full');
      leave(8 * 1024 * 1024 + 2_000_000);
      await restoreBackUp(backUp, { now: NOON, erased: 'stays', settings: {} });
    });

    it('is taken for roomy when the browser does not say, also to those who ask meanwhile', async () => {
      estimate.mockReturnValue(new Promise(() => undefined));
      await Promise.all([
        writeNote(idOf(1), 'conversation', 'before', NOON),
        writeNote(idOf(1), 'conversation', 'after', NOON),
      ]);
      expect(await noteText(idOf(1), 'conversation')).toBe('after');
    });

    it('writes in the order that was asked for, however late the answers come', async () => {
      leave(90_000_000);
      const late = deferred();
      estimate.mockImplementationOnce(async () => {
        await late.promise;
        return { quota: 90_000_000, usage: 0 };
      });
      const both = [
        writeNote(idOf(1), 'conversation', 'before', NOON),
        writeNote(idOf(1), 'conversation', 'after', NOON),
      ];
      expect(await noteText(idOf(1), 'conversation')).toBe('');
      late.resolve();
      await Promise.all(both);
      expect(await noteText(idOf(1), 'conversation')).toBe('after');
    });
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
