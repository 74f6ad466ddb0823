import { fileURLToPath } from 'node:url';
import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { ALL_HOSTS, OPTIONAL_HOSTS } from './lib/platforms/registry';
import { pictureFiles } from './scripts/picture-files';

const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  // For the picture check's face finder: code that was shipped as WebAssembly, never text turned into code.
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "media-src 'self' blob:",
  "font-src 'self'",
  "worker-src 'self'",
  "connect-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** Content scripts start without a word in the page. */
const QUIET_CONTEXT = fileURLToPath(new URL('./lib/browser/content-script-context.ts', import.meta.url));

export default defineConfig({
  imports: false,
  // The sources a store asks for: what the build reads, and nothing that a run of the tests leaves behind.
  zip: { excludeSources: ['tests/**', 'test-results/**', 'screenshots/**', '**/*.log'] },
  vite: () => ({
    plugins: [preact({ reactAliasesEnabled: false, prefreshEnabled: false })],
    resolve: { alias: { 'wxt/utils/content-script-context': QUIET_CONTEXT } },
    // Every chunk of a page is asked for at once; the polyfill is for browsers of before 2023.
    build: { modulePreload: { polyfill: false } },
    worker: { format: 'es' },
  }),
  hooks: {
    'build:publicAssets': (_, files) => {
      files.push(...pictureFiles());
    },
    'vite:build:extendConfig': (entrypoints, { build }) => {
      const output = build?.rolldownOptions?.output;
      if (!entrypoints.some(({ type }) => type === 'sidepanel') || !output || Array.isArray(output)) return;
      // Each file a page asks for costs it a millisecond or two before the first picture: one for the page, one for what pages share.
      // What reads and writes calendars is loaded when it is needed, by whichever page.
      output.codeSplitting = {
        groups: [
          { name: 'calendar', test: /node_modules[\\/]ical\.js/, priority: 1 },
          { name: 'shared', minShareCount: 2 },
        ],
      };
    },
  },
  manifest: ({ browser, command }) => ({
    name: '__MSG_extName__',
    description: '__MSG_extDescription__',
    default_locale: 'en',
    // `notifications` and the two proxy hosts are asked for only when the user switches on what needs them. `scripting` gives an open
    // page the new script after an update; Firefox does that itself, and needs it for the proxy hosts alone.
    permissions: [
      'storage',
      'unlimitedStorage',
      'alarms',
      ...(browser === 'firefox' ? [] : ['scripting', 'sidePanel']),
    ],
    optional_permissions: ['notifications', ...(browser === 'firefox' ? ['scripting'] : [])],
    // The hosts of the meeting scripts once more: a script may only be put in an open page with these.
    ...(browser === 'firefox' ? {} : { host_permissions: [...ALL_HOSTS] }),
    optional_host_permissions: [...OPTIONAL_HOSTS],
    incognito: 'not_allowed',
    ...(command === 'build' && {
      content_security_policy: { extension_pages: CONTENT_SECURITY_POLICY },
    }),
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'bakkie@bakkie.example',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
          commands: { _execute_sidebar_action: { suggested_key: { default: 'Alt+Shift+B' } } },
        }
      : {
          minimum_chrome_version: '116',
          commands: {
            'open-panel': {
              suggested_key: { default: 'Alt+Shift+B' },
              description: '__MSG_openPanelCommand__',
            },
          },
        }),
  }),
});
