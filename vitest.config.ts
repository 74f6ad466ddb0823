import { fileURLToPath } from 'node:url';
import preact from '@preact/preset-vite';
import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config';

const root = fileURLToPath(new URL('.', import.meta.url));

/** What every project shares: the `@/` alias, the preset that reads TSX, no globals. */
function project(test: NonNullable<TestProjectInlineConfiguration['test']>): TestProjectInlineConfiguration {
  return {
    plugins: [preact({ reactAliasesEnabled: false, prefreshEnabled: false, devToolsEnabled: false })],
    resolve: { alias: [{ find: /^@\//, replacement: root }] },
    test: { restoreMocks: true, unstubGlobals: true, ...test },
  };
}

export default defineConfig({
  test: {
    projects: [
      project({
        name: 'unit',
        // Property tests run thousands of cases; on a busy machine that takes its time.
        testTimeout: 120_000,
        environment: 'node',
        include: ['tests/unit/**/*.test.ts'],
        setupFiles: ['tests/unit/setup.ts'],
      }),
      project({
        name: 'component',
        testTimeout: 30_000,
        environment: 'happy-dom',
        include: ['tests/component/**/*.test.tsx'],
        setupFiles: ['tests/component/setup.ts'],
      }),
      project({
        name: 'conventions',
        environment: 'node',
        include: ['tests/conventions/**/*.test.ts'],
        testTimeout: 60_000,
      }),
      project({
        name: 'firefox',
        environment: 'node',
        include: ['tests/firefox/**/*.test.ts'],
        fileParallelism: false,
        // A call takes seconds to begin and to end; on a busy machine Firefox adds many more.
        testTimeout: 120_000,
        hookTimeout: 60_000,
      }),
    ],
  },
});
