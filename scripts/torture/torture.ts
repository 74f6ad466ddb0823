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

const seed = countIn('seed', values.seed) ?? Date.now() % 1_000_000;
const rounds = countIn('rounds', values.rounds);
const chosen = ATTACKS.filter(({ name }) => name.includes(values.only ?? ''));
if (chosen.length === 0)
  throw new Error(`No attack is called so. There are: ${ATTACKS.map(({ name }) => name).join(', ')}.`);
const executablePath = await findChromium();
if (executablePath === undefined) throw new Error('No Chromium found. "npm run torture" installs one.');
const extension = path.join(root, '.output/chrome-mv3');

console.log(
  `seed ${String(seed)}; "npm run torture -- --seed ${String(seed)}" plays the same rounds again\n`,
);
printRow('', 'tried', 'survived', 'lost', '');
for (const attack of chosen) {
  print(
    attack.name,
    await carryOut(attack, {
      executablePath,
      extension,
      seed,
      rounds: rounds ?? attack.rounds,
      mayBeLostMs: MAY_BE_LOST_MS,
    }),
  );
}

/** @throws {Error} where something else than a whole number from 1 on was given */
function countIn(option: string, given: string | undefined): number | undefined {
  if (given === undefined || /^[1-9]\d{0,8}$/.test(given)) return given === undefined ? given : Number(given);
  throw new Error(`--${option} takes a whole number from 1 on, and not "${given}".`);
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
