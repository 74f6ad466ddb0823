/** `npm run bench`: what Bakkie costs, measured side by side in one run. Exit code 1 when a bar is not met. */
import { runOnBuild } from './setup/run-on-build.mjs';

await runOnBuild('scripts/bench/bench.ts', 30);
