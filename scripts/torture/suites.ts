import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { run } from '../setup/run.mjs';
import type { Outcome, Setting } from './attack';

const FILES = ['tests/unit/export/fuzz-doors.test.ts', 'tests/unit/export/back-up-file.test.ts'];
/** The tests in them that try many cases, one or two a door. */
const PROPERTIES = 9;

/** What vitest says of its tests; `tried` is what they counted themselves. */
interface Report {
  readonly testResults: readonly {
    readonly assertionResults: readonly {
      readonly status: string;
      readonly failureMessages: readonly string[];
      readonly meta: { readonly tried?: number };
    }[];
  }[];
}

/** Files and pastes that were meddled with, over all doors: the tests of every run, with many more of them. */
export async function importFuzz({ rounds, seed }: Setting): Promise<Outcome> {
  const folder = await mkdtemp(path.join(tmpdir(), 'bakkie-fuzz-'));
  try {
    const to = path.join(folder, 'report.json');
    const env = { BAKKIE_FUZZ: String(Math.ceil(rounds / PROPERTIES)), BAKKIE_SEED: String(seed) };
    const reporting = ['--reporter=json', `--outputFile=${to}`];
    const { code, output } = await run('vitest', ['run', '--project', 'unit', ...reporting, ...FILES], {
      env,
    });
    const report = await readFile(to, 'utf8').catch(() => Promise.reject(new Error(output.trimEnd())));
    const tests = (JSON.parse(report) as Report).testResults.flatMap(
      ({ assertionResults }) => assertionResults,
    );
    const passed = tests.filter(({ status }) => status === 'passed');
    const [tried, survived] = [triedIn(tests), triedIn(passed)];
    const lost = tests.flatMap(({ failureMessages }) => failureMessages);
    if (tried < rounds || (code === 0) !== (lost.length === 0))
      throw new Error(`Only ${String(tried)} were tried. ${[output.trimEnd(), ...lost].join('\n')}`);
    return { tried, survived, lost };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

const triedIn = (tests: Report['testResults'][number]['assertionResults']): number =>
  tests.reduce((sum, { meta }) => sum + (meta.tried ?? 0), 0);

/** The hostile page, once, with this many frames. */
export async function hostilePage({ rounds: frames }: Setting): Promise<Outcome> {
  const env = { BAKKIE_FRAMES: String(frames) };
  const file = 'tests/e2e/90-a-hostile-page-gets-nothing';
  const { code, output } = await run('playwright', ['test', file], { env });
  const figures = `1 pass with ${String(frames)} frames`;
  return code === 0
    ? { tried: 1, survived: 1, lost: [], figures }
    : { tried: 1, survived: 0, lost: [output.trimEnd()], figures };
}
