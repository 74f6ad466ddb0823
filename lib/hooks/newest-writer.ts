import { isFinal } from '@/lib/errors/errors';

/** How the newest value stands: on disk, on its way, or refused (and kept, to be tried again). */
export type WriteState =
  | { readonly name: 'stored' }
  | { readonly name: 'writing' }
  | { readonly name: 'failed'; readonly error: unknown };

const TRY_AGAIN_AFTER_MS = 2000;

/**
 * Writes values in the order they come: the first at once, then, while one write is under way, only the newest of what came
 * meanwhile. Nothing waits for a pause in the typing, so there is nothing to lose. A refused value is kept and tried again,
 * by itself unless it would be refused for ever.
 */
export class NewestWriter<T> {
  #waiting: { readonly value: T } | null = null;
  #newest: { readonly value: T } | null = null;
  readonly #underWay = new Set<Promise<void>>();
  #perhapsStored: readonly T[] = [];
  #retry: ReturnType<typeof setTimeout> | undefined;
  /** How many writes were begun: the last one has the newest value. */
  #begun = 0;

  constructor(
    private readonly save: (value: T) => Promise<void>,
    private readonly onState: (state: WriteState) => void,
  ) {}

  get isIdle(): boolean {
    return this.#waiting === null && this.#underWay.size === 0;
  }

  /** The newest value, as long as it is not known to be on disk. */
  get unsaved(): { readonly value: T } | null {
    return this.#newest;
  }

  /** What the disk may have of it by now: the last value that arrived, and those on their way. */
  get perhapsStored(): readonly T[] {
    return this.#perhapsStored;
  }

  write(value: T): void {
    this.#newest = { value };
    this.#waiting = this.#newest;
    this.onState({ name: 'writing' });
    if (this.#underWay.size === 0) this.#begin();
  }

  /**
   * Begins what still waits beside the write under way (the database keeps the order) and resolves when nothing is under way.
   * Never rejects: a refusal is told by the state.
   */
  async flush(): Promise<void> {
    this.#begin();
    await Promise.all(this.#underWay);
  }

  #begin(): void {
    if (this.#waiting === null) return;
    clearTimeout(this.#retry);
    const { value } = this.#waiting;
    this.#waiting = null;
    this.#begun += 1;
    const turn = this.#begun;
    this.#perhapsStored = [...this.#perhapsStored, value];
    const writing = this.save(value).then(
      () => {
        this.#perhapsStored = this.#perhapsStored.slice(this.#perhapsStored.indexOf(value));
        this.#underWay.delete(writing);
        this.#goOn();
      },
      (error: unknown) => {
        this.#perhapsStored = this.#perhapsStored.filter((other) => other !== value);
        this.#underWay.delete(writing);
        // An old value must not come back over a newer one that was begun beside it.
        if (turn < this.#begun) this.#goOn();
        else this.#keep(value, error);
      },
    );
    this.#underWay.add(writing);
  }

  #goOn(): void {
    if (this.isIdle) {
      this.#newest = null;
      this.onState({ name: 'stored' });
    } else if (this.#underWay.size === 0) this.#begin();
  }

  /** A newer value, if one came meanwhile, takes the refused one's place. */
  #keep(value: T, error: unknown): void {
    this.#waiting ??= { value };
    this.onState({ name: 'failed', error });
    clearTimeout(this.#retry);
    if (isFinal(error)) return;
    this.#retry = setTimeout(() => {
      this.#begin();
    }, TRY_AGAIN_AFTER_MS);
  }
}
