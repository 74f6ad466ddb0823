/**
 * `npm run torture`: the power cut, the worker stopped, the disk full, all at random moments, and what was lost of it. Exit code 1 when
 * anything was. `--seed N` plays the same rounds again, `--rounds N` fewer of each, `--only NAME` one kind.
 */
import { runOnBuild } from './setup/run-on-build.mjs';

await runOnBuild('scripts/torture/torture.ts', 20);
