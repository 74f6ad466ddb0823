import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Platform } from '@/lib/domain/meeting';
import { presenceSchema, type Presence } from '@/lib/domain/presence';
import { observe } from '@/lib/domain/presence-observe';
import { nextCheckAt, tick } from '@/lib/domain/presence-tick';
import { asInstant } from '@/lib/domain/time';
import { signal, START, type About, type Sends } from './played-presence';

const MINUTE = 60_000;

describe('whatever comes, in whatever order', () => {
  const sends = fc.constantFrom<Sends[]>(
    ...([
      'away',
      'lobby',
      'in-call',
      'in-call',
      'ended',
      'unknown',
      'transition',
      'call, unproven',
      'shell',
      'gone',
    ] as const),
  );
  const events = fc.array(
    fc.record({
      sends,
      frameId: fc.constantFrom(0, 0, 7),
      platform: fc.constantFrom<Platform[]>('zoom', 'zoom', 'zoom', 'teams'),
      leaves: fc.boolean(),
      isAudible: fc.boolean(),
      // Now and then the clock is set back, or the computer sleeps.
      passes: fc.oneof(fc.integer({ min: 0, max: 8000 }), fc.integer({ min: -3_700_000, max: 3_700_000 })),
    }),
    { maxLength: 60 },
  );

  /** Plays the list and shows every step of the way; answers where it ends. */
  function run(
    list: (About & { sends: Sends; passes: number })[],
    check: (before: Presence | null, after: Presence | null, now: number) => void = () => undefined,
  ): Presence | null {
    let presence: Presence | null = null;
    let now = START;
    const become = (next: Presence | null): void => {
      check(presence, next, now);
      presence = next;
    };
    list.forEach(({ sends: what, passes, ...about }, index) => {
      now += passes;
      if (presence) become(tick(presence, asInstant(now)));
      become(observe(presence, signal(what, about), asInstant(now), `m${index}`));
    });
    return presence;
  }

  it('what is stored always passes its schema', () => {
    fc.assert(
      fc.property(events, (list) => {
        run(list, (_, after) => expect(after === null || presenceSchema.safeParse(after).success).toBe(true));
      }),
    );
  });

  it('an end follows a call and nothing else, and a call never just vanishes', () => {
    fc.assert(
      fc.property(events, (list) => {
        run(list, (before, after) => {
          if (after?.phase === 'ended' && before?.phase !== 'ended') expect(before?.phase).toBe('in-call');
          if (before?.phase === 'in-call') expect(['in-call', 'ended']).toContain(after?.phase);
        });
      }),
    );
  });

  it('while a call is on, its id and its beginning stay', () => {
    fc.assert(
      fc.property(events, (list) => {
        run(list, (before, after) => {
          if (before?.phase !== 'in-call') return;
          expect(after?.meetingId).toBe(before.meetingId);
          expect(after?.inCallSince).toBe(before.inCallSince);
        });
      }),
    );
  });

  it('a new call has an id of its own', () => {
    fc.assert(
      fc.property(events, (list) => {
        const called = new Set<string>();
        run(list, (before, after) => {
          if (after?.phase !== 'in-call' || before?.phase === 'in-call') return;
          expect(called.has(after.meetingId)).toBe(false);
          called.add(after.meetingId);
        });
      }),
    );
  });

  it('the next check, once made, changes something; before it nothing does', () => {
    fc.assert(
      fc.property(events, (list) => {
        run(list, (_, after, now) => {
          const at = after && nextCheckAt(after);
          if (!after || at === null) return;
          const late = Math.max(at, now);
          expect(tick(after, asInstant(late))).not.toEqual(after);
          if (late > now) expect(tick(after, asInstant(late - 1))?.phase).toBe(after.phase);
        });
      }),
    );
  });

  it('a call that the page no longer shows ends within seven minutes of silence', () => {
    fc.assert(
      fc.property(events, (list) => {
        let left = run(list);
        if (!left || Object.values(left.frames).some(({ phase }) => phase === 'in-call')) return;
        const silentFrom = Math.max(left.missingSince ?? 0, left.phaseSince);
        for (let turns = 0; turns < 5 && left !== null; turns++) {
          const at = nextCheckAt(left);
          if (at === null) break;
          if (left.phase === 'in-call') expect(at - silentFrom).toBeLessThanOrEqual(7 * MINUTE);
          left = tick(left, at);
        }
        expect(left?.phase).not.toBe('in-call');
      }),
    );
  });
});
