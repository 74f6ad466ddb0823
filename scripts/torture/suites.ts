import { run } from '../setup/run.mjs';
import type { Outcome, Setting } from './attack';

const DOORS = 6;

/** Files and pastes that were meddled with, over all doors: the tests of every run, with many more of them. */
export async function importFuzz({ rounds }: Setting): Promise<Outcome> {
  const env = { BAKKIE_FUZZ: String(Math.ceil(rounds / DOORS)) };
  const file = 'tests/unit/export/fuzz-doors.test.ts';
  return outcomeOf(rounds, await run('vitest', ['run', '--project', 'unit', file], { env }));
}

/** The hostile page, with this many frames. */
export async function hostilePage({ rounds }: Setting): Promise<Outcome> {
  const env = { BAKKIE_FRAMES: String(rounds) };
  const file = 'tests/e2e/90-a-hostile-page-gets-nothing';
  return outcomeOf(rounds, await run('playwright', ['test', file], { env }));
}

function outcomeOf(tried: number, { code, output }: { code: number; output: string }): Outcome {
  return code === 0 ? { tried, survived: tried, lost: [] } : { tried, survived: 0, lost: [output.trimEnd()] };
}
