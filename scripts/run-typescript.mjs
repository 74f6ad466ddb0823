/** Runs a TypeScript file of this repository with its `@/` imports: `node scripts/run-typescript.mjs scripts/walk.ts`. */
import path from 'node:path';
import process from 'node:process';
import { runnerImport } from 'vite';
import { root } from './setup/run.mjs';

await runnerImport(path.resolve(root, process.argv[2]), {
  root,
  configFile: false,
  logLevel: 'error',
  resolve: { alias: [{ find: /^@\//, replacement: root }] },
});
