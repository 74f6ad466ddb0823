/** What a few words about somebody who was named say. */
export interface Named {
  readonly name: string;
  readonly organisation: string;
}

/** Reads "Sietske, Rijkswaterstaat", "Sietske (Rijkswaterstaat)", "Sietske – Rijkswaterstaat" and "Sietske bij Rijkswaterstaat". */
export function readNamed(text: string): Named {
  const plain = text.replace(/\s+/g, ' ').trim();
  const [, name = plain, rest = ''] =
    /^(.+?)(?:\s*[,;(]\s*|\s+[-–—]\s+|\s+(?:bij|at|from)\s+)(.*)$/i.exec(plain) ?? [];
  return { name: name.trim().slice(0, 200), organisation: rest.replace(/[\s).;,]+$/, '').slice(0, 200) };
}

/** The words that are read back as this. */
export const namedWords = ({ name, organisation }: Named): string =>
  organisation.trim() === '' ? name : `${name}, ${organisation}`;

/** The same for one name however often and with whatever capitals it was written. */
export const nameKey = (text: string): string => readNamed(text).name.toLowerCase();
