const UUID = /[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}/g;

/** The records that the name of a draft speaks of, by their ids. */
const idsIn = (name: string): readonly string[] => name.match(UUID) ?? [];

/** The records that a form that was begun is about: those its name speaks of, and whom was chosen in it. */
export function idsOfDraft(draft: Readonly<Record<string, unknown>>): readonly unknown[] {
  const chosen = (draft['fields'] as Readonly<Record<string, unknown>> | undefined)?.['personId'];
  return [...idsIn(String(draft['id'])), ...(chosen === undefined ? [] : [chosen])];
}
