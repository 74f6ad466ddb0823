/**
 * `npm test`: everything a change must pass, on a machine that has only Node 20 or later.
 * `npm test -- unit lint` runs those steps alone (and a build first for the ones that look at the built extension).
 * Every step runs, also after one that failed. The last line is `N passed, N failed`.
 */
import process from 'node:process';
import { ensureDependencies } from './setup/dependencies.mjs';
import { run } from './setup/run.mjs';
import { steps } from './steps.mjs';

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !steps.some((step) => step.name === name));
if (unknown.length > 0) {
  console.log(
    `There is no step ${unknown.join(', ')}. Choose from: ${steps.map((step) => step.name).join(', ')}.`,
  );
  process.exit(2);
}

const total = { passed: 0, failed: 0 };
const add = ({ passed, failed }) => {
  total.passed += passed;
  total.failed += failed;
};

try {
  await ensureDependencies();
  const { code, output } = await run('wxt', ['prepare']);
  if (code !== 0) throw new Error(`wxt prepare did not succeed:\n${output}`);
} catch (error) {
  console.log(error.message);
  add({ passed: 0, failed: 1 });
}

for (const step of total.failed > 0 ? [] : chosenSteps()) {
  const startedAt = Date.now();
  console.log(`\n── ${step.name}`);
  const count = await step.go();
  add(count);
  const seconds = Math.round((Date.now() - startedAt) / 1000);
  console.log(`── ${step.name}: ${count.passed} passed, ${count.failed} failed, ${seconds} s`);
}

process.exitCode = total.failed > 0 ? 1 : 0;
console.log(`\n${total.passed} passed, ${total.failed} failed`);

function chosenSteps() {
  if (wanted.length === 0) return steps;
  const needed = steps.filter(({ name }) => wanted.includes(name)).flatMap(({ needs = [] }) => needs);
  return steps.filter(({ name }) => wanted.includes(name) || needed.includes(name));
}
