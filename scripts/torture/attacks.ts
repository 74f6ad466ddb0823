import type { Outcome, Setting } from './attack';
import { fullDisk, reachedQuota } from './full-disk';
import { kills } from './kills';
import { realDisk } from './real-disk';
import { reloads } from './reloads';
import { hostilePage, importFuzz } from './suites';
import { twoWindows } from './two-windows';
import { workerStops } from './worker-stops';

export interface Attack {
  readonly name: string;
  /** In the long run; of the hostile page, its frames. */
  readonly rounds: number;
  readonly go: (setting: Setting) => Promise<Outcome>;
}

export const ATTACKS: readonly Attack[] = [
  { name: 'browser killed', rounds: 200, go: kills },
  { name: 'worker stopped', rounds: 50, go: workerStops },
  { name: 'extension reloaded', rounds: 50, go: reloads },
  { name: 'disk full', rounds: 30, go: fullDisk },
  { name: 'quota reached', rounds: 30, go: reachedQuota },
  { name: 'real disk full', rounds: 20, go: realDisk },
  { name: 'two windows', rounds: 30, go: twoWindows },
  { name: 'import fuzz', rounds: 12_000, go: importFuzz },
  { name: 'hostile page', rounds: 1_000, go: hostilePage },
];
