import path from 'node:path';
import { parseArgs } from 'node:util';
import { findChromium } from '../setup/browsers.mjs';
import { root } from '../setup/run.mjs';
import type { Outcome, Setting } from './attack';
import { ATTACKS, type Attack } from './attacks';

const { values } = parseArgs({
  // After the two files that run this one.
  args: process.argv.slice(3),
  options: { seed: { type: 'string' }, rounds: { type: 'string' }, only: { type: 'string' } },
});
const seed = Number(values.seed ?? Date.now() % 1_000_000);
const executablePath = await findChromium();
if (executablePath === undefined) throw new Error('No Chromium found. "npm run torture" installs one.');
const extension = path.join(root, '.output/chrome-mv3');

console.log(
  `seed ${String(seed)}; "npm run torture -- --seed ${String(seed)}" plays the same rounds again\n`,
);
printRow('', 'tried', 'survived', 'lost', '');
for (const attack of ATTACKS) {
  if (values.only !== undefined && !attack.name.includes(values.only)) continue;
  print(
    await carryOut(attack, {
      executablePath,
      extension,
      seed,
      rounds: Number(values.rounds ?? attack.rounds),
    }),
  );
}

async function carryOut({ name, lanes, go }: Attack, setting: Setting): Promise<Outcome> {
  try {
    return together(
      name,
      await Promise.all(
        Array.from({ length: lanes }, (_, lane) =>
          go({ ...setting, seed: setting.seed + lane, rounds: Math.ceil(setting.rounds / lanes) }),
        ),
      ),
    );
  } catch (error) {
    return { what: name, tried: setting.rounds, survived: 0, lost: [String(error)] };
  }
}

function together(what: string, parts: readonly Outcome[]): Outcome {
  return {
    what,
    tried: sum(parts.map(({ tried }) => tried)),
    survived: sum(parts.map(({ survived }) => survived)),
    lost: parts.flatMap(({ lost }) => lost),
    figures: parts.flatMap(({ figures }) => figures ?? []).join('; '),
  };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

function print({ what, tried, survived, lost, figures = '' }: Outcome): void {
  printRow(what, String(tried), String(survived), String(tried - survived), figures);
  for (const line of lost) console.log(`    ${line}`);
  if (survived < tried) process.exitCode = 1;
}

function printRow(what: string, tried: string, survived: string, lost: string, figures: string): void {
  console.log(
    `${what.padEnd(28)}${tried.padStart(7)}${survived.padStart(10)}${lost.padStart(6)}  ${figures}`.trimEnd(),
  );
}
