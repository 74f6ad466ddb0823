const ENOUGH = 3;

/** The first three words of a sentence, for where the whole of it would be too much to see; short sentences stay whole. */
export function firstWords(sentence: string): string {
  const words = sentence.trim().split(/\s+/);
  return words.length <= ENOUGH + 1 ? sentence.trim() : `${words.slice(0, ENOUGH).join(' ')}…`;
}
