import path from 'node:path';
import { expect, it } from 'vitest';
import { isCode, isProduct, linesThat, read, repositoryFiles } from './support/files';

const files = repositoryFiles();
const texts = files.filter((file) => !/\.(png|woff2?|ico|wasm|bin)$/.test(file));
const product = files.filter(isProduct);

it('no folder is a drawer for everything', () => {
  const drawers = files.filter(
    (file) => !file.startsWith('tests/') && /(^|\/)(utils?|helpers?|common|misc)\//.test(file),
  );
  expect(drawers).toEqual([]);
});

it('components are written Like This, everything else like-this', () => {
  const wrong = product.filter((file) => {
    const name = path.basename(file).replace(/(\.module|\.content)?\.\w+$/, '');
    const isComponent = file.startsWith('components/') && /(\.tsx|\.module\.css)$/.test(file);
    return !(isComponent ? /^[A-Z][A-Za-z0-9]*$/ : /^[a-z0-9]+(-[a-z0-9]+)*$/).test(name);
  });
  expect(wrong).toEqual([]);
});

it('no name says nothing: Manager, Helper, Util, Data, Info', () => {
  const named =
    /^export (?:abstract )?(?:async )?(?:const|function|class|interface|type|enum) \w*(?:Manager|Helper|Utils?|Data|Info)\b/;
  expect(linesThat(named, product.filter(isCode))).toEqual([]);
});

it('a lint exception carries its reason', () => {
  const bare = /eslint-disable(?!.* -- \S+ \S+)/;
  const excepted = files.filter((file) => isCode(file) && !file.startsWith('tests/conventions/'));
  expect(linesThat(bare, excepted)).toEqual([]);
  expect(linesThat(/@ts-(ignore|nocheck)|@ts-expect-error(?! \S+ \S+)/, excepted)).toEqual([]);
});

it('what is still to be done carries its day', () => {
  const undated = /\b(TODO|FIXME|XXX|HACK)\b(?! \d{4}-\d{2}-\d{2})/;
  expect(
    linesThat(
      undated,
      texts.filter((file) => isCode(file) && !file.startsWith('tests/conventions/')),
    ),
  ).toEqual([]);
});

it('nothing names a place on one machine, or where packages were fetched', () => {
  const place = /(?<![\w.~@-])\/(work|home\/\w+|root|Users\/\w+)\/|[A-Z]:\\Users\\/;
  const host = /registry\.(npmjs|yarnpkg)|npmmirror|artifactory|jfrog|verdaccio|"resolved":/i;
  const elsewhere = texts.filter((file) => file !== 'tests/conventions/files.test.ts');
  expect(linesThat(place, elsewhere)).toEqual([]);
  expect(linesThat(host, elsewhere)).toEqual([]);
});

it.each([
  ['decision', /^docs\/decisions\/(\d+)-/],
  ['test in the browser', /^tests\/e2e\/(\d+)-/],
])('a number names one %s', (_, numbered) => {
  const numbers = files.map((file) => numbered.exec(file)?.[1]).filter((number) => number !== undefined);
  expect(numbers.length).toBeGreaterThan(10);
  expect(numbers.filter((number, place) => numbers.indexOf(number) !== place)).toEqual([]);
});

it('versions are exact', () => {
  const { dependencies, devDependencies } = JSON.parse(read('package.json')) as Record<
    string,
    Record<string, string>
  >;
  const loose = Object.entries({ ...dependencies, ...devDependencies }).filter(
    ([, version]) => !/^\d+\.\d+\.\d+$/.test(version),
  );
  expect(loose).toEqual([]);
});

it('the lock file is whole, so that npm ci accepts it on every system', () => {
  const { packages } = JSON.parse(read('package-lock.json')) as {
    packages: Record<string, { optionalDependencies?: Record<string, string> }>;
  };
  const there = new Set(Object.keys(packages).map((place) => place.replace(/^.*node_modules\//, '')));
  const missing = Object.values(packages)
    .flatMap(({ optionalDependencies = {} }) => Object.keys(optionalDependencies))
    .filter((name) => !there.has(name));
  expect(missing).toEqual([]);
});

it('the licence is MIT, and says so in both places', () => {
  expect(read('LICENSE')).toMatch(/^MIT License/);
  expect((JSON.parse(read('package.json')) as { license: string }).license).toBe('MIT');
});
