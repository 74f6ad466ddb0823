/** The places of the options page. An `id` names one question set or one conversation. */
export type OptionsRoute =
  | { readonly section: 'questions' | 'conversations'; readonly id: string | null }
  | { readonly section: 'checklist' | 'phrases' | 'settings' | 'back-up' };

export type OptionsSectionName = OptionsRoute['section'];

/** `#/questions/explore-field-nl`. An address nobody knows leads to the questions. */
export function parseRoute(hash: string): OptionsRoute {
  const [, section = '', id = ''] = hash.split('/');
  if (isPlain(section)) return { section };
  return { section: section === 'conversations' ? section : 'questions', id: decoded(id) };
}

const isPlain = (section: string): section is 'checklist' | 'phrases' | 'settings' | 'back-up' =>
  ['checklist', 'phrases', 'settings', 'back-up'].includes(section);

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
