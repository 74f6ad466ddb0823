/**
 * Who may import whom: the one place where the borders between the rooms are written down.
 * `eslint.config.js` turns this table into rules and `tests/conventions/borders.test.ts` shows that each border holds.
 */

/** What may be imported, besides a room's own files. Everything that is not named is forbidden. */
interface Row {
  /** What the other rows call it. */
  name: string;
  rooms?: string[];
  /** Rooms it may take types from, and nothing that exists at run time. */
  typesOf?: string[];
  packages?: string[];
}

/** A room is a folder with one job; `*` stands for one folder name. */
interface Room extends Row {
  folder: string;
}

/** Patterns of files inside a room, or of doors: the file or folder that the browser opens. */
interface Door extends Row {
  files: string[];
}

const view = {
  rooms: ['ui', 'theme', 'i18n'],
  typesOf: ['domain', 'picture', 'devices'],
  packages: ['preact'],
};

const binding = {
  rooms: [
    ...view.rooms,
    'feature',
    'domain',
    'hooks',
    'actions',
    'content',
    'export',
    'picture',
    'devices',
    'errors',
  ],
  typesOf: ['db', 'settings', 'presence'],
  packages: ['preact'],
};

export const rooms: Room[] = [
  { name: 'domain', folder: 'lib/domain', packages: ['zod'] },
  {
    name: 'db',
    folder: 'lib/db',
    rooms: ['domain', 'errors'],
    packages: ['dexie', 'fake-indexeddb', 'zod', 'uuid'],
  },
  // Of the domain only what knows no zod: `tests/conventions/content-scripts.test.ts` walks the imports.
  { name: 'platforms', folder: 'lib/platforms', rooms: ['errors', 'domain'] },
  {
    name: 'picture',
    folder: 'lib/picture',
    typesOf: ['domain'],
    packages: ['@tensorflow/tfjs-core', '@tensorflow/tfjs-converter', '@tensorflow/tfjs-backend-wasm'],
  },
  { name: 'devices', folder: 'lib/devices' },
  { name: 'messaging', folder: 'lib/messaging', rooms: ['domain', 'browser', 'errors'], packages: ['zod'] },
  { name: 'presence', folder: 'lib/presence', rooms: ['domain', 'browser'], packages: ['zod'] },
  { name: 'settings', folder: 'lib/settings', rooms: ['domain', 'browser'], packages: ['zod'] },
  {
    name: 'actions',
    folder: 'lib/actions',
    rooms: ['domain', 'db', 'settings', 'browser', 'i18n', 'errors', 'content', 'export'],
  },
  {
    name: 'background',
    folder: 'lib/background',
    rooms: ['domain', 'actions', 'db', 'presence', 'settings', 'messaging', 'browser', 'i18n', 'errors'],
  },
  {
    name: 'hooks',
    folder: 'lib/hooks',
    rooms: ['domain', 'actions', 'db', 'presence', 'settings', 'picture', 'devices', 'errors'],
    packages: ['preact'],
  },
  {
    name: 'export',
    folder: 'lib/export',
    rooms: ['domain', 'i18n', 'content'],
    packages: ['zod', 'ical.js'],
  },
  { name: 'content', folder: 'lib/content', rooms: ['domain'] },
  { name: 'i18n', folder: 'lib/i18n', typesOf: ['domain'], packages: ['preact'] },
  { name: 'browser', folder: 'lib/browser', packages: ['webextension-polyfill'] },
  { name: 'errors', folder: 'lib/errors' },
  { name: 'ui', folder: 'components/ui', packages: ['preact'] },
  { name: 'theme', folder: 'components/theme', packages: ['preact', '@fontsource-variable/figtree'] },
  { name: 'pages', folder: 'components/pages', ...binding },
  { name: 'feature', folder: 'components/*', ...view },
];

/** A file of a feature that binds stores and actions to its views: `components/<feature>/XSection.tsx`. */
export const section: Door = { name: 'section', files: ['components/*/*Section.tsx'], ...binding };

/** Doors wire rooms together and never import each other. */
export const doors: Door[] = [
  {
    name: 'worker door',
    files: ['entrypoints/background.ts'],
    rooms: ['background', 'platforms', 'browser', 'errors'],
    packages: ['wxt'],
  },
  {
    name: 'content door',
    files: ['entrypoints/*.content.ts', 'entrypoints/*.content/**'],
    rooms: ['platforms', 'messaging', 'browser', 'errors'],
    packages: ['wxt'],
  },
  {
    name: 'page door',
    files: ['entrypoints/{popup,sidepanel,options,rehearsal,picture}/**'],
    rooms: ['pages', 'theme', 'hooks', 'i18n', 'messaging', 'browser', 'errors'],
    packages: ['preact'],
  },
];
