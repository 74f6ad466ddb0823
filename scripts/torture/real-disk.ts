import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { run } from '../setup/run.mjs';
import type { Outcome, Setting } from './attack';

/** A name space in which this user may mount: one of their own, and for the superuser where those are forbidden. */
const WAYS = [['--user', '--map-root-user', '--mount'], ['--mount']];
const SIZE = '64m';

/** A disk that is really full: the profile on a small file system that is written full to the last byte, over and over. */
export async function realDisk(setting: Setting): Promise<Outcome> {
  const folder = await mkdtemp(path.join(tmpdir(), 'bakkie-disk-'));
  try {
    const mount = `mount -t tmpfs -o size=${SIZE} bakkie "$0"`;
    for (const way of WAYS) {
      const { code } = await run('unshare', [...way, 'sh', '-c', mount, folder]);
      if (code !== 0) continue;
      const play = ['node', 'scripts/run-typescript.mjs', 'scripts/torture/on-small-disk.ts'];
      const env = { BAKKIE_SMALL_DISK: JSON.stringify({ setting, folder }) };
      const { output } = await run(
        'unshare',
        [...way, 'sh', '-c', `${mount} && exec "$@"`, folder, ...play],
        { env },
      );
      const last = output.trimEnd().split('\n').at(-1) ?? '';
      if (!last.startsWith('{"tried"')) throw new Error(output);
      return JSON.parse(last) as Outcome;
    }
    const figures =
      'not tried: this machine lets nobody mount a small file system (Linux with "unshare" does)';
    return { tried: 0, survived: 0, lost: [], figures };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
