const WITH_RECORDS = ['questions', 'conversations', 'people'] as const;
const PLAIN = ['checklist', 'phrases', 'search', 'looking-back', 'back-up', 'settings'] as const;

/** The places of the options page. An `id` names one question set, conversation or person. */
export type OptionsRoute =
  | { readonly section: (typeof WITH_RECORDS)[number]; readonly id: string | null }
  | { readonly section: (typeof PLAIN)[number] };

export type OptionsSectionName = OptionsRoute['section'];

/** `#/questions/explore-field-nl`. An address nobody knows leads to the questions. */
export function parseRoute(hash: string): OptionsRoute {
  const [, section = '', id = ''] = hash.split('/');
  const plain = PLAIN.find((name) => name === section);
  if (plain) return { section: plain };
  return { section: WITH_RECORDS.find((name) => name === section) ?? 'questions', id: decoded(id) };
}

export function hrefOf(section: OptionsSectionName, id?: string): string {
  return id === undefined ? `#/${section}` : `#/${section}/${encodeURIComponent(id)}`;
}

function decoded(id: string): string | null {
  try {
    return id === '' ? null : decodeURIComponent(id);
  } catch {
    return null;
  }
}
