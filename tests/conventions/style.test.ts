import { expect, it } from 'vitest';
import { isCode, isProduct, read, repositoryFiles } from './support/files';
import { textsIn } from './support/source';

const TOKENS = 'components/theme/tokens.css';

const RAW_COLOUR =
  /#(?:[0-9a-f]{3,4}|[0-9a-f]{6}|[0-9a-f]{8})\b|\b(?:rgba?|hsla?|hwb|lab|lch|oklab|oklch|color)\(/i;
const NAMED_COLOUR =
  /(?<![\w-])(?:white|black|red|green|blue|yellow|orange|brown|gr[ae]y|pink|purple|beige|ivory)(?![\w-])/i;
const PHYSICAL =
  /^(?:(?:margin|padding|border)-(?:left|right|top|bottom)|left|right|top|bottom|float|(?:min-|max-)?(?:width|height))$/;

const files = repositoryFiles().filter(isProduct);
const sheets = files.filter((file) => file.endsWith('.css'));

interface Declaration {
  at: string;
  property: string;
  value: string;
}

/** `property: value` of a style sheet, without comments. Custom properties too. */
function declarationsIn(file: string): Declaration[] {
  const css = read(file).replace(/\/\*[\s\S]*?\*\//g, '');
  return [...css.matchAll(/([\w-]+)\s*:\s*([^;{}]+);/g)].map(([, property = '', value = '']) => ({
    at: `${file} ${property}: ${value.trim()}`,
    property,
    value,
  }));
}

it('there are style sheets to look at', () => {
  expect(sheets).toContain(TOKENS);
});

it('colours come from the tokens alone', () => {
  const raw = sheets
    .filter((file) => file !== TOKENS)
    .flatMap(declarationsIn)
    .filter(({ value }) => RAW_COLOUR.test(value) || NAMED_COLOUR.test(value));
  expect(raw.map(({ at }) => at)).toEqual([]);
});

it('colours are not hidden in code; what cannot read a style sheet repeats a colour of the tokens', () => {
  const tokens = read(TOKENS).toLowerCase();
  const hidden = files.filter(isCode).flatMap((file) => {
    // The badge and the button in the meeting page are drawn where no style sheet of ours reaches.
    const mayRepeat = file.startsWith('lib/');
    const raw = textsIn(file).flatMap((text) => text.match(new RegExp(RAW_COLOUR, 'gi')) ?? []);
    return raw
      .filter((colour) => !mayRepeat || !tokens.includes(colour))
      .map((colour) => `${file} ${colour}`);
  });
  expect(hidden).toEqual([]);
});

it('every colour of the tokens has a light and a dark side', () => {
  const oneSided = declarationsIn(TOKENS).filter(
    ({ value }) => RAW_COLOUR.test(value) && !value.includes('light-dark('),
  );
  expect(oneSided.map(({ at }) => at)).toEqual([]);
});

it('sides are logical, so that nothing breaks in another script', () => {
  const physical = sheets
    .flatMap(declarationsIn)
    .filter(
      ({ property, value }) =>
        PHYSICAL.test(property) || (property === 'text-align' && /left|right/.test(value)),
    );
  expect(physical.map(({ at }) => at)).toEqual([]);
});
