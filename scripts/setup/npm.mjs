import process from 'node:process';
import { run } from './run.mjs';

/**
 * npm itself, by the path it gives to the scripts it runs; else by name.
 *
 * @param {string[]} args
 * @param {{ limitMs?: number }} [options]
 */
export function npm(args, options) {
  const itself = process.env.npm_execpath;
  return itself?.endsWith('npm-cli.js')
    ? run(process.execPath, [itself, ...args], options)
    : run('npm', args, options);
}

/**
 * What npm answered with `--json`, without the warnings it prints around it.
 *
 * @param {string} output
 * @returns {any} undefined when it answered nothing of the kind
 */
export function jsonIn(output) {
  const text = output.slice(output.indexOf('{'), output.lastIndexOf('}') + 1);
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
