import {
  fieldsIn,
  forgetLastWords,
  idsOfWords,
  listLastWords,
  printOf,
  putLastWords,
  readLastWords,
  type LastWords,
} from './last-words';

type Row = Readonly<Record<string, unknown>>;

/** What became of the records, and how a text and the fields of a form are made to say nothing of whom is erased. */
interface Erased {
  readonly changed: readonly { readonly before: Row; readonly after: Row }[];
  readonly hide: (text: string) => string;
  readonly withoutThem: (row: Row) => Row;
}

/**
 * Forgets the words about these records and hides in all others what was hidden in the records. They still go on where the texts stand
 * that they were typed over. Answers how to take it back.
 */
export function eraseFromLastWords(
  ids: ReadonlySet<unknown>,
  { changed, hide, withoutThem }: Erased,
): () => void {
  const prints = newPrints(changed);
  const hidden = (subject: string, { text, over }: LastWords): LastWords => {
    const fields = fieldsIn(subject, text);
    return {
      text: fields === null ? hide(text) : JSON.stringify(withoutThem(fields)),
      over: over?.map((print) => prints.get(print) ?? print) ?? null,
    };
  };
  const erased: { subject: string; before: LastWords; after: LastWords | null }[] = [];
  for (const { subject, text } of listLastWords()) {
    const before = readLastWords(subject);
    if (before === null) continue;
    const after = idsOfWords(subject, text).some((id) => ids.has(id)) ? null : hidden(subject, before);
    if (isSame(before, after)) continue;
    erased.push({ subject, before, after });
    if (after === null) forgetLastWords(subject);
    else putLastWords(subject, after);
  }
  return () => {
    for (const { subject, before, after } of erased)
      if (isSame(readLastWords(subject), after)) putLastWords(subject, before);
  };
}

/** The fingerprints of the texts in these records: of what they became, by those of what they were. */
function newPrints(changed: Erased['changed']): ReadonlyMap<number, number> {
  const prints = new Map<number, number>();
  const compare = (before: unknown, after: unknown): void => {
    if (before === after) return;
    if (typeof before === 'string' && typeof after === 'string') prints.set(printOf(before), printOf(after));
    else if (typeof before === 'object' && before !== null)
      for (const [key, inner] of Object.entries(before)) compare(inner, (after as Row | null)?.[key]);
  };
  for (const { before, after } of changed) compare(before, after);
  return prints;
}

const isSame = (a: LastWords | null, b: LastWords | null): boolean => JSON.stringify(a) === JSON.stringify(b);
