import type { MeetingPhase, Platform } from '@/lib/domain/meeting';
import { presenceSchema, type Presence } from '@/lib/domain/presence';
import type { Signal } from '@/lib/domain/presence-frames';
import { observe } from '@/lib/domain/presence-observe';
import { nextCheckAt, tick } from '@/lib/domain/presence-tick';
import { asInstant } from '@/lib/domain/time';

export const START = 1_800_000_000_000;
export const SECOND = 1000;

/** A reading, or the other things that a page can tell. */
export type Sends = MeetingPhase | 'transition' | 'call, unproven' | 'shell' | 'gone';

export interface About {
  readonly frameId?: number;
  readonly platform?: Platform;
  readonly isAudible?: boolean;
  readonly leaves?: boolean;
}

export function signal(
  sends: Sends,
  { frameId = 0, platform = 'zoom', isAudible = false, leaves = false }: About,
): Signal {
  const phases: Partial<Record<Sends, MeetingPhase>> = {
    transition: 'unknown',
    'call, unproven': 'in-call',
    shell: 'away',
    gone: 'away',
  };
  return {
    platform,
    frameId,
    isAudible,
    phase: phases[sends] ?? (sends as MeetingPhase),
    inTransition: sends === 'transition' || sends === 'call, unproven',
    isShell: sends === 'shell',
    isGone: sends === 'gone',
    leaveHint: leaves ? 'leave-clicked' : null,
  };
}

/** One tab, told in seconds since the start. Time-outs run when `nextCheckAt` says so, as in the worker. */
export class Tab {
  presence: Presence | null = null;
  phases: MeetingPhase[] = [];
  #meetings = 0;

  constructor(readonly about: About = {}) {}

  #become(next: Presence | null): void {
    this.presence = next && presenceSchema.parse(next);
    const phase = next?.phase ?? 'away';
    if (this.phases.at(-1) !== phase) this.phases.push(phase);
  }

  /** Lets the time-outs run that are due by then. */
  until(second: number): this {
    const now = asInstant(START + second * SECOND);
    for (let turn = 0; turn < 5; turn++) {
      const at = this.presence && nextCheckAt(this.presence);
      if (!this.presence || at === null || at > now) break;
      this.#become(tick(this.presence, at));
    }
    return this;
  }

  at(second: number, sends: Sends, about: About = {}): this {
    this.until(second);
    const now = asInstant(START + second * SECOND);
    this.#become(
      observe(this.presence, signal(sends, { ...this.about, ...about }), now, `m${++this.#meetings}`),
    );
    return this;
  }

  /** The same reading every two seconds, both ends included. */
  from(second: number, to: number, sends: Sends, about: About = {}): this {
    for (let at = second; at <= to; at += 2) this.at(at, sends, about);
    return this;
  }

  get phase(): MeetingPhase {
    return this.presence?.phase ?? 'away';
  }

  /** Seconds since the start. */
  get inCallSince(): number | null {
    const since = this.presence?.inCallSince ?? null;
    return since === null ? null : (since - START) / SECOND;
  }

  get phaseSince(): number {
    return (this.presence!.phaseSince - START) / SECOND;
  }
}

export const zoomTab = () => new Tab({ platform: 'zoom' });
export const teamsTab = () => new Tab({ platform: 'teams' });
