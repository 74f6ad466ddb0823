import { jsonIn, npm } from '../setup/npm.mjs';

const SECONDS = 1000;
const LEVELS = ['moderate', 'high', 'critical'];

/**
 * Asks the registry which packages have a hole that is known, from "moderate" on.
 *
 * @returns {Promise<{ shipped: string[], tools: string[] } | { noAnswer: string }>} names with the level; `shipped` is what users get,
 *   `tools` is what builds and tests it
 */
export async function auditDependencies() {
  const shipped = await audit(['--omit', 'dev']);
  if (typeof shipped === 'string') return { noAnswer: shipped };
  const all = await audit([]);
  if (typeof all === 'string') return { noAnswer: all };
  return { shipped, tools: all.filter((name) => !shipped.includes(name)) };
}

/** The packages with a hole, or why nobody can say. */
async function audit(which) {
  const args = ['audit', ...which, '--json', '--fetch-retries=0', '--fetch-timeout=8000'];
  const { output } = await npm(args, { limitMs: 20 * SECONDS });
  const answer = jsonIn(output);
  if (answer?.vulnerabilities === undefined) return answer?.message ?? output.trim().split('\n')[0] ?? '';
  return Object.values(answer.vulnerabilities)
    .filter(({ severity }) => LEVELS.includes(severity))
    .map(({ name, severity }) => `${name} (${severity})`);
}
