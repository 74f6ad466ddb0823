import { elapsed } from '@/lib/domain/clock';
import { clockChange, moveWithClock, type ClockPair } from '@/lib/domain/clock-change';
import type { Conversation } from '@/lib/domain/conversation';
import { asDuration, asInstant, between, type Instant } from '@/lib/domain/time';
import { aLiveConversation, NOON } from '../../fixtures/records';

/** A computer that keeps one conversation's record, and knows how long the two have really been talking. */
export class Computer {
  record: Conversation = aLiveConversation();
  /** Really talked: pauses left out, whatever the clocks say. */
  talkedMs = 0;
  #wallMs: number = NOON;
  #steadyMs = 5_000.4;
  #last: ClockPair = this.#clocks();

  get now(): Instant {
    return asInstant(this.#wallMs);
  }

  get isPaused(): boolean {
    return this.record.pauses.at(-1)?.until === null;
  }

  /** Time passes; a page in the background may not look for long. */
  pass(ms: number): void {
    this.#wallMs += ms;
    this.#steadyMs += ms;
    if (!this.isPaused) this.talkedMs += ms;
  }

  /** The lid is closed: on some systems the steady clock stands still meanwhile. */
  sleep(ms: number, standsStill: boolean): void {
    this.pass(ms);
    if (standsStill) this.#steadyMs -= ms;
  }

  /** Somebody, or the network's time, sets the clock on the wall. */
  setClock(byMs: number): void {
    this.#wallMs += byMs;
  }

  /** A page looks at the clocks and has the record follow. Answers the time it shows as talked. */
  look(): number {
    const clocks = this.#clocks();
    this.record = moveWithClock(this.record, clockChange(this.#last, clocks));
    this.#last = clocks;
    return elapsed(this.record, this.now);
  }

  pauseOrContinue(): void {
    const { pauses } = this.record;
    const running = pauses.at(-1);
    this.record = {
      ...this.record,
      pauses:
        running?.until === null
          ? [...pauses.slice(0, -1), { ...running, until: this.now }]
          : [...pauses, { from: this.now, until: null }],
    };
  }

  agree(lengthMs: number): void {
    const agreement = { at: this.now, lengthMs: asDuration(lengthMs), isCutShort: false };
    this.record = { ...this.record, agreements: [...this.record.agreements, agreement] };
  }

  get sinceNoon(): number {
    return between(NOON, this.now);
  }

  #clocks(): ClockPair {
    return { wall: asInstant(this.#wallMs), steadyMs: this.#steadyMs };
  }
}
