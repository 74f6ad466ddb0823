import { closeSync, openSync, rmSync, writeSync } from 'node:fs';
import path from 'node:path';

/** A file system of its own, small enough to be filled to the last byte. */
export class SmallDisk {
  constructor(readonly folder: string) {}

  /** Whatever was given free since is taken too. */
  fill(): void {
    const ballast = openSync(this.#ballast, 'a');
    try {
      for (const size of [2 ** 20, 2 ** 12, 1]) writeUntilFull(ballast, Buffer.alloc(size, 1));
    } finally {
      closeSync(ballast);
    }
  }

  free(): void {
    rmSync(this.#ballast, { force: true });
  }

  get #ballast(): string {
    return path.join(this.folder, 'ballast');
  }
}

function writeUntilFull(file: number, piece: Buffer): void {
  try {
    for (;;) writeSync(file, piece);
  } catch (error) {
    if ((error as { code?: string }).code !== 'ENOSPC') throw error;
  }
}
