import { useEffect, useRef, useState } from 'preact/hooks';

/** `asking`: not known yet · `here`: this window edits · `elsewhere`: another window does, here one reads. */
export type EditorPlace = 'asking' | 'here' | 'elsewhere';

export interface Editor {
  readonly place: EditorPlace;
  /** How often this window became the editor: each turn begins with what is stored. */
  readonly turn: number;
  /** Asks the other window to store its last letters and let go. */
  readonly takeOver: () => void;
}

/** How long the other window may take to let go before it is taken for hung. */
const LET_GO_WITHIN_MS = 2000;

/**
 * One editor at a time for what `name` names, over all windows. The first one to ask edits; the others read and may take over.
 * `finish` is awaited before letting go: it stores what the field still holds. A window that closes or crashes lets go by itself.
 */
export function useEditor(name: string, finish: () => Promise<void>): Editor {
  const [{ place, turn }, setSeated] = useState<{ place: EditorPlace; turn: number }>({
    place: 'asking',
    turn: 0,
  });
  const finishing = useRef(finish);
  finishing.current = finish;
  const seat = useRef<Seat | null>(null);

  useEffect(() => {
    const sit = (now: EditorPlace): void => {
      setSeated((before) => ({ place: now, turn: before.turn + (now === 'here' ? 1 : 0) }));
    };
    const taken = new Seat(name, sit, () => finishing.current());
    seat.current = taken;
    return () => {
      taken.leave();
    };
  }, [name]);

  return {
    place,
    turn,
    takeOver: () => {
      seat.current?.takeOver();
    },
  };
}

/** This window's place at the one lock. */
class Seat {
  readonly #channel: BroadcastChannel;
  #queue = new AbortController();
  #letGo: (() => void) | null = null;

  constructor(
    private readonly name: string,
    private readonly onPlace: (place: EditorPlace) => void,
    private readonly finish: () => Promise<void>,
  ) {
    this.#channel = new BroadcastChannel(name);
    this.#channel.onmessage = () => void this.#giveWay();
    void navigator.locks.request(name, { ifAvailable: true }, (lock) => {
      if (this.#queue.signal.aborted) return undefined;
      if (lock) return this.#hold();
      this.#wait();
      return undefined;
    });
  }

  takeOver(): void {
    this.#channel.postMessage('let-go');
    setTimeout(() => {
      if (this.#letGo !== null || this.#queue.signal.aborted) return;
      this.#queue.abort();
      this.#queue = new AbortController();
      this.#ask({ steal: true });
    }, LET_GO_WITHIN_MS);
  }

  leave(): void {
    this.#queue.abort();
    this.#channel.close();
    void this.finish().then(() => this.#letGo?.());
  }

  #wait(): void {
    this.onPlace('elsewhere');
    this.#ask({ signal: this.#queue.signal });
  }

  #ask(options: LockOptions): void {
    const asked = this.#queue;
    navigator.locks
      .request(this.name, options, () => this.#hold())
      .catch(() => {
        // Given up by ourselves, or taken from us because we did not answer in time.
        this.#letGo = null;
        if (!asked.signal.aborted) this.#wait();
      });
  }

  #hold(): Promise<void> {
    this.onPlace('here');
    return new Promise((resolve) => {
      this.#letGo = resolve;
    });
  }

  async #giveWay(): Promise<void> {
    if (this.#letGo === null) return;
    // From here no letter is taken any more; then what was typed is stored; then the other window reads it.
    this.onPlace('elsewhere');
    await this.finish();
    this.#letGo();
    this.#letGo = null;
    this.#wait();
  }
}
