/** A text of titled parts, before it becomes Markdown or plain text. */
export interface Sheet {
  readonly title: string;
  /** The facts under the title. */
  readonly line: string;
  readonly parts: readonly SheetPart[];
}

export interface SheetPart {
  readonly title: string;
  /** A paragraph each, or a point each where `isList`. */
  readonly texts: readonly string[];
  readonly isList: boolean;
}

/** What Markdown would take for its own signs, or a page for HTML. */
const SIGNS = /[\\`*_[\]<>#|~]/g;
/** At the beginning of a line these make a list, a rule or a heading. */
const LINE_SIGNS = /^(\s*)([-+=]|\d+[.)])/gm;

/** As Markdown (CommonMark). What the user typed stays text: no sign of it means anything. */
export function asMarkdown({ title, line, parts }: Sheet): string {
  const plain = (text: string): string =>
    text.replace(SIGNS, '\\$&').replace(LINE_SIGNS, (_, space: string, sign: string) => {
      const last = sign.slice(-1);
      return `${space}${sign.slice(0, -1)}\\${last}`;
    });
  const inPart = ({ texts, isList }: SheetPart): string =>
    texts
      .map((text) => {
        const lines = plain(text).split('\n');
        return isList ? `- ${lines.join('  \n  ')}` : lines.join('  \n');
      })
      .join(isList ? '\n' : '\n\n');
  return [
    `# ${plain(title)}`,
    plain(line),
    ...parts.flatMap((part) => [`## ${plain(part.title)}`, inPart(part)]),
    '',
  ].join('\n\n');
}

/** As plain text, as one would type it in a mail. */
export function asPlainText({ title, line, parts }: Sheet): string {
  const inPart = ({ texts, isList }: SheetPart): string =>
    texts.map((text) => (isList ? `- ${text.split('\n').join('\n  ')}` : text)).join(isList ? '\n' : '\n\n');
  return [`${title}\n${line}`, ...parts.map((part) => `${part.title.toUpperCase()}\n${inPart(part)}`)]
    .join('\n\n')
    .concat('\n');
}

/** The sheet with everything in it said otherwise. */
export const mapSheet = ({ title, line, parts }: Sheet, say: (text: string) => string): Sheet => ({
  title: say(title),
  line: say(line),
  parts: parts.map((part) => ({ ...part, title: part.title, texts: part.texts.map(say) })),
});
