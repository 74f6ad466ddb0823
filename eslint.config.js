import js from '@eslint/js';
import boundaries from 'eslint-plugin-boundaries';
import jsxA11y from 'eslint-plugin-jsx-a11y';
import reactHooks from 'eslint-plugin-react-hooks';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';
import { borderRules, borderSettings } from './scripts/lint/borders.js';
import { forbidden, globalsOfScripts } from './scripts/lint/forbidden.js';

const TYPED = ['**/*.{ts,tsx}'];
const PRODUCT = ['lib/**/*.{ts,tsx}', 'components/**/*.{ts,tsx}', 'entrypoints/**/*.{ts,tsx}'];
const TESTS = ['tests/**/*.{ts,tsx}'];

/** Longest file in lines, blank lines and comments included. */
const atMost = (max) => ['error', { max }];

export default defineConfig(
  globalIgnores(['.output/', '.wxt/', '.cache/', 'test-results/', 'screenshots/']),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  {
    files: TYPED,
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-import-type-side-effects': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
    },
  },
  {
    files: ['**/*.{js,mjs,cjs}'],
    languageOptions: { globals: globalsOfScripts },
  },
  {
    files: PRODUCT,
    plugins: { boundaries },
    settings: borderSettings,
    rules: {
      ...borderRules,
      'max-lines': atMost(220),
      'no-console': 'error',
      'no-empty': ['error', { allowEmptyCatch: false }],
      'no-eval': 'error',
      'no-restricted-globals': ['error', ...forbidden.network],
      'no-restricted-syntax': [
        'error',
        ...forbidden.defaultExport,
        ...forbidden.injection,
        ...forbidden.slowSchemas,
      ],
    },
  },
  {
    files: ['components/**/*.tsx', 'entrypoints/**/*.tsx', 'lib/hooks/**'],
    extends: [jsxA11y.flatConfigs.recommended],
    plugins: { 'react-hooks': reactHooks },
    // Preact writes `for`, not `htmlFor`.
    settings: { 'jsx-a11y': { attributes: { for: ['for', 'htmlFor'] } } },
    rules: { 'react-hooks/rules-of-hooks': 'error', 'react-hooks/exhaustive-deps': 'error' },
  },
  {
    files: ['lib/errors/**'],
    // `report()` is the one place that writes to the console.
    rules: { 'no-console': 'off' },
  },
  {
    files: ['lib/domain/**'],
    rules: {
      'no-restricted-globals': ['error', ...forbidden.network, ...forbidden.surroundings],
      'no-restricted-syntax': [
        'error',
        ...forbidden.defaultExport,
        ...forbidden.injection,
        ...forbidden.slowSchemas,
        ...forbidden.clockAndChance,
      ],
    },
  },
  {
    files: ['entrypoints/**'],
    rules: {
      'max-lines': atMost(40),
      'no-restricted-syntax': ['error', ...forbidden.injection],
    },
  },
  {
    files: TESTS,
    rules: {
      'no-restricted-syntax': ['error', ...forbidden.defaultExport, ...forbidden.waiting],
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
);
