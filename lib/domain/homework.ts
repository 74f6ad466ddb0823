/** The note subject of what was found out about the other and their organisation beforehand (`advice.md`, S1-2, S2-2). */
export const FOUND_OUT = 'found-out';

const LINK = /\bhttps?:\/\/[^\s<>"'`]+/gi;
/** What a sentence around a link leaves at its end. */
const LEFT_BY_THE_SENTENCE = /[.,;:!?)\]}>*_’”]+$/;

/** The links in a text, each once, in their order. */
export const linksIn = (text: string): string[] => [
  ...new Set((text.match(LINK) ?? []).map((link) => link.replace(LEFT_BY_THE_SENTENCE, ''))),
];

/** How a link is named in a few words: `nrc.nl`. */
export const siteOf = (link: string): string => {
  const host = /^https?:\/\/([^/?#]+)/i.exec(link)?.[1] ?? link;
  return host.replace(/^www\./i, '');
};
