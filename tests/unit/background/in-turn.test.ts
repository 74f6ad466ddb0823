import { expect, it, vi } from 'vitest';
import { inTurn, queue } from '@/lib/background/in-turn';
import { deferred } from '../../fixtures/deferred';

it('one waits for the other, whoever is quicker', async () => {
  const slow = deferred();
  const done: string[] = [];
  const queued = queue();
  const first = queued(() => slow.promise.then(() => done.push('slow')));
  const second = queued(() => Promise.resolve(done.push('quick')));
  slow.resolve();
  await Promise.all([first, second]);
  expect(done).toEqual(['slow', 'quick']);
});

it('whoever asked hears of a failure, and the next goes on', async () => {
  const queued = queue();
  const failing = queued(() => Promise.reject(new Error('no disk')));
  const next = vi.fn(() => Promise.resolve());
  const after = queued(next);
  await expect(failing).rejects.toThrow('no disk');
  await after;
  expect(next).toHaveBeenCalledOnce();
});

it('where nobody waits for it, a failure is told', async () => {
  const told = vi.spyOn(console, 'error').mockReturnValue();
  await inTurn('show the badges')(() => Promise.reject(new Error('no tab')));
  expect(JSON.stringify(told.mock.calls)).toContain('show the badges');
});
