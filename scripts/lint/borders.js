import { fileURLToPath } from 'node:url';
import { doors, rooms, section } from '../../eslint.rooms.ts';

const DOORS = 'doors';
const PAGE_DOOR = 'page doors';

/** Settings of eslint-plugin-boundaries 7: what a room is, what a door is. Patterns start at the root of the repo. */
export const borderSettings = {
  'boundaries/elements': [
    ...rooms.map(({ name, folder }) => ({ type: name, pattern: folder, partialMatch: false })),
    { type: PAGE_DOOR, pattern: 'entrypoints/{popup,sidepanel,options}', partialMatch: false },
    { type: DOORS, pattern: 'entrypoints', partialMatch: false },
  ],
  'boundaries/elements-single-match': true,
  'boundaries/files': [section, ...doors].flatMap(({ name, files }) =>
    files.map((pattern) => ({ category: name, pattern })),
  ),
  'boundaries/legacy-templates': false,
  'import/resolver': { [fileURLToPath(new URL('./resolve-import.cjs', import.meta.url))]: {} },
};

const types = { dependency: { kind: 'type' } };
const toRooms = (names = []) => ({ to: { element: { type: names } } });
const toPackages = (names = []) => ({ to: { module: { origin: 'external', source: names } } });

/** One row of the table as policies: everything that is not named here stays forbidden. */
function policiesFor(from, { rooms: names = [], typesOf = [], packages = [] }) {
  return [
    names.length > 0 && { from, allow: toRooms(names) },
    typesOf.length > 0 && { from, allow: { ...toRooms(typesOf), ...types } },
    packages.length > 0 && { from, allow: toPackages(packages) },
  ].filter(Boolean);
}

export const borderRules = {
  'boundaries/no-unknown-files': 'error',
  'boundaries/dependencies': [
    'error',
    {
      default: 'disallow',
      checkAllOrigins: true,
      checkUnknownLocals: true,
      checkInternals: true,
      policies: [
        // A room may use its own files; the loose files of `entrypoints/` are doors beside each other and may not.
        {
          from: { element: { type: `!${DOORS}` } },
          allow: { dependency: { relationship: { to: 'internal' } } },
        },
        ...rooms.flatMap((room) => policiesFor({ element: { type: room.name } }, room)),
        ...[section, ...doors].flatMap((row) => policiesFor({ file: { categories: row.name } }, row)),
      ],
    },
  ],
};
