import type { Language } from './question';

const ENOUGH = 3;

/** Words that say little on their own: what asks, points, joins and helps. */
const SMALL: Readonly<Record<Language, ReadonlySet<string>>> = {
  nl: new Set(
    (
      'aan al als bij ben bent bij daar daarvan dan dat de deze die dit doe doen door echt een en er gaat graag had heb hebben hebt ' +
      'heeft hem het hier hij hoe hoort hun ik in is je jij jou jouw juist jullie kan komen komt kun kunnen kunt laatst ligt maar me ' +
      'meer met mij mijn moet moeten na naar niet nog nu of om ons ook op over pas te tot u uit uw van vind vindt volgens voor vooral ' +
      'waar waarom wanneer was wat we welk welke werd wie wil wilt word worden wordt wij zag ze zelf zie zien ziet zij zijn zo zou ' +
      'zouden zou zult'
    ).split(' '),
  ),
  en: new Set(
    (
      'a about after all am an and any are as at be been but by can come could did do does for from get had has have he heard her here ' +
      'him his how i if in into is it its just me more most much my now of on one or our out really right say see she so some than that ' +
      'the their them then there they think this to told up us was way we were what when where which who whom whose why will with would ' +
      'you your yourself'
    ).split(' '),
  ),
};

/**
 * The words of a sentence by which one knows it again at a glance, as on a card held in the hand: at most three, in their order, commas
 * between. A sentence of at most four words stays whole; one of small words only keeps its last three.
 */
export function keyWords(sentence: string, language: Language): string {
  const whole = sentence.trim();
  const words = whole.split(/\s+/);
  if (words.length <= ENOUGH + 1) return whole;
  const bare = words.map((word) => word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, ''));
  const telling = bare.filter((word) => word !== '' && !isSmall(word, language));
  if (telling.length < 2) return `…${words.slice(-ENOUGH).join(' ')}`;
  const text = telling.slice(0, ENOUGH).join(', ');
  return text.charAt(0).toLocaleUpperCase(language) + text.slice(1);
}

/** "I've" and "I’m" are small when "I" is. */
function isSmall(word: string, language: Language): boolean {
  const plain = word.toLocaleLowerCase(language);
  return SMALL[language].has(plain) || SMALL[language].has(plain.replace(/['’].*$/, ''));
}
