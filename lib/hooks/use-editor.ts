import { useLayoutEffect, useRef, useState } from 'preact/hooks';

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
  const [seated, setSeated] = useState<{ name: string; place: EditorPlace; turn: number }>({
    name,
    place: 'asking',
    turn: 0,
  });
  const finishing = useRef(finish);
  finishing.current = finish;
  const seat = useRef<Seat | null>(null);

  useLayoutEffect(() => {
    const sit = (place: EditorPlace): void => {
      setSeated((before) => ({ name, place, turn: before.turn + (place === 'here' ? 1 : 0) }));
    };
    const taken = new Seat(name, sit, () => finishing.current());
    seat.current = taken;
    return () => {
      taken.leave();
    };
  }, [name]);

  return {
    place: seated.name === name ? seated.place : 'asking',
    turn: seated.turn,
    takeOver: () => {
      seat.current?.takeOver();
    },
  };
}

/** This window's place at the one lock. */
class Seat {
  readonly #channel: BroadcastChannel;
  /** Aborted when what was asked under it no longer matters. */
  #queue = new AbortController();
  #letGo: (() => void) | null = null;
  #stealing: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly name: string,
    private readonly onPlace: (place: EditorPlace) => void,
    private readonly finish: () => Promise<void>,
  ) {
    this.#channel = new BroadcastChannel(name);
    this.#channel.onmessage = () => {
      if (this.#letGo === null) this.#stepBack();
      else void this.#giveWay(this.#letGo);
    };
    this.#ask({ ifAvailable: true });
  }

  takeOver(): void {
    this.#channel.postMessage('let-go');
    clearTimeout(this.#stealing);
    this.#stealing = setTimeout(() => {
      this.#leaveQueue();
      this.#ask({ steal: true });
    }, LET_GO_WITHIN_MS);
  }

  leave(): void {
    this.#queue.abort();
    clearTimeout(this.#stealing);
    this.#channel.close();
    const letGo = this.#letGo;
    void this.finish().then(letGo);
  }

  #wait(): void {
    this.onPlace('elsewhere');
    this.#ask({ signal: this.#queue.signal });
  }

  /** However a request ends (there was no room, we let go, we were taken for hung), this window stands in the queue again. */
  #ask(options: LockOptions): void {
    const { signal } = this.#queue;
    const waitAgain = (): void => {
      if (signal.aborted) return;
      this.#letGo = null;
      this.#wait();
    };
    navigator.locks
      .request(this.name, options, (lock) => (lock && !signal.aborted ? this.#hold() : undefined))
      .then(waitAgain, waitAgain);
  }

  #hold(): Promise<void> {
    clearTimeout(this.#stealing);
    this.onPlace('here');
    return new Promise((resolve) => {
      this.#letGo = resolve;
    });
  }

  async #giveWay(letGo: () => void): Promise<void> {
    // From here no letter is taken any more; then what was typed is stored; then the other window reads it.
    this.#letGo = null;
    this.onPlace('elsewhere');
    await this.finish();
    letGo();
  }

  /** Another window wants to edit: it goes first, also before our own earlier wish. */
  #stepBack(): void {
    clearTimeout(this.#stealing);
    this.#leaveQueue();
    this.#ask({ signal: this.#queue.signal });
  }

  #leaveQueue(): void {
    this.#queue.abort();
    this.#queue = new AbortController();
  }
}
