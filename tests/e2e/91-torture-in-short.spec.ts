import { fileURLToPath } from 'node:url';
import { fullDisk, reachedQuota } from '../../scripts/torture/full-disk';
import { kills } from '../../scripts/torture/kills';
import { realDisk } from '../../scripts/torture/real-disk';
import { reloads } from '../../scripts/torture/reloads';
import { twoWindows } from '../../scripts/torture/two-windows';
import { workerStops } from '../../scripts/torture/worker-stops';
import { expect, test } from './support/launch';

const EXTENSION = fileURLToPath(new URL('../../.output/chrome-mv3/', import.meta.url));
/** How quick the disk is, `npm run torture` tells on a machine that does nothing else. */
const MAY_BE_LOST_MS = 3_000;
/** The same rounds each time; `BAKKIE_SEED=…` plays others, and `npm run torture` many more. */
const SEED = Number(process.env['BAKKIE_SEED'] ?? 20261204);

for (const [name, go, rounds] of [
  ['the browser is killed', kills, 2],
  ['the worker is stopped', workerStops, 3],
  ['the extension is reloaded', reloads, 2],
  ['the disk is full', fullDisk, 2],
  ['the quota is reached', reachedQuota, 2],
  ['a real disk is full to the last byte', realDisk, 2],
  ['two windows take over from one another', twoWindows, 2],
] as const) {
  test(`${name} while a hand writes, and nothing is lost (seed ${String(SEED)})`, async ({
    chromiumPath,
  }) => {
    const outcome = await go({
      executablePath: chromiumPath,
      extension: EXTENSION,
      seed: SEED,
      rounds,
      mayBeLostMs: MAY_BE_LOST_MS,
    });
    expect(outcome.lost).toEqual([]);
    // A machine may let nobody mount a disk of its own; the run then says so, and counts nothing.
    expect(outcome.tried).toBe(outcome.figures?.startsWith('not tried') ? 0 : rounds);
    expect(outcome.survived).toBe(outcome.tried);
  });
}
