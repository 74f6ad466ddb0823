import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { auditDependencies } from './release/audit.mjs';
import { zipTwice } from './release/zips.mjs';
import { ensureChromium, ensureFirefox } from './setup/browsers.mjs';
import { root, run } from './setup/run.mjs';

/** @typedef {{ passed: number, failed: number }} Count */

const REPORTS = path.join(root, '.cache', 'reports');
const MINUTE = 60_000;

/**
 * Everything a change must pass, in order. A step counts one for itself, or one for every test in it; it says what went
 * wrong when something did. Steps that look at the built extension name `build` as what they need.
 *
 * @type {{ name: string, needs?: string[], go: () => Promise<Count> }[]}
 */
export const steps = [
  { name: 'types', go: () => asOne('tsc', ['--noEmit']) },
  {
    name: 'lint',
    go: async () =>
      sum(
        await asOne('eslint', ['.', '--max-warnings', '0']),
        await asOne('prettier', ['--check', '.', '--log-level', 'warn']),
        await asOne('knip', ['--no-progress']),
      ),
  },
  { name: 'audit', go: audit },
  { name: 'unit', go: () => vitest(['unit']) },
  { name: 'component', go: () => vitest(['component']) },
  {
    name: 'build',
    go: async () =>
      sum(
        await asOne('wxt', ['build']),
        await asOne('wxt', ['build', '-b', 'edge']),
        await asOne('wxt', ['build', '-b', 'firefox', '--mv3']),
      ),
  },
  { name: 'conventions', needs: ['build'], go: () => vitest(['conventions']) },
  { name: 'zips', go: zips },
  { name: 'e2e', needs: ['build'], go: withBrowser(ensureChromium, 'BAKKIE_CHROMIUM', playwright) },
  {
    name: 'firefox',
    needs: ['build'],
    go: withBrowser(ensureFirefox, 'BAKKIE_FIREFOX', (env) => vitest(['firefox'], env)),
  },
];

const sum = (...counts) =>
  counts.reduce((a, b) => ({ passed: a.passed + b.passed, failed: a.failed + b.failed }), {
    passed: 0,
    failed: 0,
  });

/** A program that says yes or no counts as one; what it printed matters only when it says no. */
async function asOne(command, args) {
  const { code, output } = await run(command, args, { limitMs: 10 * MINUTE });
  const good = code === 0;
  console.log(`${good ? 'ok' : 'FAILED'}  ${[command, ...args].join(' ')}`);
  if (!good) console.log(output.trimEnd());
  return good ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/** A known hole in what users get is a failure; one in a tool is told, and so is a registry that does not answer. */
async function audit() {
  const { noAnswer, shipped, tools } = await auditDependencies();
  if (noAnswer !== undefined) {
    console.log(`Not looked up: the registry did not answer (${noAnswer}).`);
    return { passed: 0, failed: 0 };
  }
  if (tools.length > 0) console.log(`Known holes in tools: ${tools.join(', ')}`);
  if (shipped.length > 0) console.log(`FAILED  known holes in what ships: ${shipped.join(', ')}`);
  return shipped.length > 0 ? { passed: 0, failed: 1 } : { passed: 1, failed: 0 };
}

/** Each file for the stores, made in two places, counts one when both are the same to the byte. */
async function zips() {
  const { same, different, trouble } = await zipTwice();
  for (const name of different)
    console.log(`FAILED  ${name} is not the same when it is made again elsewhere`);
  for (const said of trouble) console.log(said);
  return { passed: same.length, failed: different.length + trouble.length };
}

async function vitest(projects, env = {}) {
  const report = freshReport(projects.join('-'));
  const chosen = projects.flatMap((name) => ['--project', name]);
  const args = ['run', ...chosen, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const { code } = await run('vitest', args, { show: true, env, limitMs: 15 * MINUTE });
  return counted(code, report, ({ numPassedTests, numTotalTests, testResults }) => ({
    passed: numPassedTests,
    // A test that did not run did not pass. A file that could not be read holds no tests, and counts as one.
    failed:
      numTotalTests -
      numPassedTests +
      testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0).length,
  }));
}

async function playwright(env) {
  const report = freshReport('e2e');
  const { code } = await run('playwright', ['test', '--reporter=list,json'], {
    show: true,
    env: { ...env, PLAYWRIGHT_JSON_OUTPUT_FILE: report },
    limitMs: 40 * MINUTE,
  });
  return counted(code, report, ({ stats, errors }) => ({
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky + stats.skipped + errors.length,
  }));
}

/** A runner that ends badly, leaves no report or found no test has failed, whatever its numbers say. */
function counted(code, report, countsOf) {
  if (!existsSync(report)) return { passed: 0, failed: 1 };
  const counts = countsOf(JSON.parse(readFileSync(report, 'utf8')));
  const saysLessThanItDid = counts.failed === 0 && (code !== 0 || counts.passed === 0);
  return saysLessThanItDid ? { ...counts, failed: 1 } : counts;
}

function freshReport(name) {
  mkdirSync(REPORTS, { recursive: true });
  const file = path.join(REPORTS, `${name}.json`);
  rmSync(file, { force: true });
  return file;
}

/** Without the browser the tests in it cannot run: that is a failure with a reason, never a silent pass. */
function withBrowser(ensure, variable, go) {
  return async () => {
    try {
      return await go({ [variable]: await ensure() });
    } catch (error) {
      console.log(error.message);
      return { passed: 0, failed: 1 };
    }
  };
}
