import { describe, expect, it } from 'vitest';
import { isCode, isProduct, read, repositoryFiles } from './support/files';
import { textsIn } from './support/source';

type Message = string | Readonly<Record<string, string>>;
type Area = Record<'nl' | 'en', Readonly<Record<string, Message>>>;

const MESSAGES = 'lib/i18n/messages/';
const files = import.meta.glob<Record<string, Area>>(['/lib/i18n/messages/*.ts', '!**/index.ts'], {
  eager: true,
});
const areas = Object.values(files).flatMap((file) => Object.entries(file));
const keys = areas.flatMap(([, area]) => Object.keys(area.nl));

/** `{slots}` of a sentence; of a plural, those of all its forms together. */
function slotsOf(message: Message | undefined): string[] {
  const sentences = typeof message === 'string' ? [message] : Object.values(message ?? {});
  const slots = sentences.flatMap((sentence) => sentence.match(/\{\w+\}/g) ?? []);
  return [...new Set(slots)].sort();
}

it('there are sentences to look at', () => {
  expect(keys.length).toBeGreaterThan(0);
});

describe.each(areas)('the sentences of %s', (_, { nl, en }) => {
  it('are there in Dutch and in English', () => {
    expect(Object.keys(en).sort()).toEqual(Object.keys(nl).sort());
  });

  it.each(Object.keys(nl))('%s has the same slots and forms in both', (key) => {
    expect(slotsOf(en[key])).toEqual(slotsOf(nl[key]));
    expect(typeof en[key]).toBe(typeof nl[key]);
  });

  it('are never empty', () => {
    const sentences = [...Object.values(nl), ...Object.values(en)].flatMap((message) =>
      typeof message === 'string' ? [message] : Object.values(message),
    );
    expect(sentences.filter((sentence) => sentence.trim() === '')).toEqual([]);
  });
});

/** Bakkie speaks of itself by name, and has one word for one thing. */
it.each([
  ['nl', /\b(?:we|wij|ons|onze|printen|vragenlijst|zijspoor)\b/i],
  ['en', /\b(?:we|our|us|questionnaire|side-track)\b/i],
] as const)('no sentence in %s says what is said otherwise elsewhere', (language, other) => {
  const sentences = areas.flatMap(([, area]) =>
    Object.values(area[language]).flatMap((message) =>
      typeof message === 'string' ? [message] : Object.values(message),
    ),
  );
  expect(sentences.filter((sentence) => other.test(sentence))).toEqual([]);
});

it('no key stands in two areas', () => {
  expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
});

it('every sentence is used somewhere', () => {
  const code = repositoryFiles().filter(
    (file) => isProduct(file) && isCode(file) && !file.startsWith(MESSAGES),
  );
  const written = new Set(code.flatMap(textsIn));
  // A key may be put together: `question.${state}` uses every key of that form.
  const patterns = [...written]
    .filter((text) => /^[\w-]+\..*\*/.test(text))
    .map((text) => new RegExp(`^${text.replace(/[^\w*]/g, '\\$&').replaceAll('*', '.+')}$`));
  const unused = keys.filter((key) => !written.has(key) && !patterns.some((pattern) => pattern.test(key)));
  expect(unused).toEqual([]);
});

it("the browser's own texts are there in both languages", () => {
  const [nl, en] = ['nl', 'en'].map(
    (language) => JSON.parse(read(`public/_locales/${language}/messages.json`)) as Record<string, unknown>,
  );
  expect(Object.keys(nl ?? {}).sort()).toEqual(Object.keys(en ?? {}).sort());
});
