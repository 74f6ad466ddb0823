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
/** Faster than this nobody notices a letter. */
const MAY_BE_LOST_MS = 100;

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
    attack.name,
    await carryOut(attack, {
      executablePath,
      extension,
      seed,
      rounds: Number(values.rounds ?? attack.rounds),
      mayBeLostMs: MAY_BE_LOST_MS,
    }),
  );
}

async function carryOut({ go }: Attack, setting: Setting): Promise<Outcome> {
  try {
    return await go(setting);
  } catch (error) {
    return { tried: setting.rounds, survived: 0, lost: [String(error)] };
  }
}

function print(what: string, { tried, survived, lost, figures = '' }: Outcome): void {
  printRow(what, String(tried), String(survived), String(tried - survived), figures);
  for (const line of lost) console.log(`    ${line}`);
  if (survived < tried || lost.length > 0) process.exitCode = 1;
}

function printRow(what: string, tried: string, survived: string, lost: string, figures: string): void {
  console.log(
    `${what.padEnd(28)}${tried.padStart(7)}${survived.padStart(10)}${lost.padStart(6)}  ${figures}`.trimEnd(),
  );
}
