/** A file to hand to the browser. */
export interface TextFile {
  readonly name: string;
  readonly text: string;
}

/** Why the bytes of a chosen file are no JSON of ours to begin with. */
export type NoJson = 'too-large' | 'empty' | 'picture' | 'not-json';

/** Reads bytes that came from anywhere as JSON; what it says is not looked at here. */
export function readJsonFile(
  bytes: Uint8Array,
  largestBytes: number,
): { readonly name: 'json'; readonly value: unknown } | { readonly name: NoJson } {
  if (bytes.byteLength > largestBytes) return { name: 'too-large' };
  if (isPicture(bytes)) return { name: 'picture' };
  const text = decoded(bytes);
  if (text === null) return { name: 'not-json' };
  if (text.trim() === '') return { name: 'empty' };
  const json = parsed(text);
  return json === null ? { name: 'not-json' } : { name: 'json', value: json.value };
}

/** A file of ours that was cut short is no JSON any more, but begins as ever: with the name of its format. */
export const beginsAs = (format: string, bytes: Uint8Array): boolean =>
  new RegExp(`^\\s*\\{\\s*"format"\\s*:\\s*"${format}"`).test(String.fromCharCode(...bytes.subarray(0, 100)));

/** Whether a value says that it is a file of this format. */
export const isOfFormat = (format: string, value: unknown): boolean =>
  typeof value === 'object' && value !== null && 'format' in value && value.format === format;

/** The formats of our files: a question set, and a back-up. */
export const QUESTION_SETS = 'bakkie-question-sets';
export const BACK_UP = 'bakkie-back-up';

function parsed(text: string): { readonly value: unknown } | null {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return null;
  }
}

function decoded(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** How PNG, JPEG, GIF, WebP and HEIC or AVIF files begin. */
const PICTURES = [/^\x89PNG/, /^\xff\xd8\xff/, /^GIF8/, /^RIFF....WEBP/s, /^....ftyp(hei[cx]|mif1|avif)/s];

function isPicture(bytes: Uint8Array): boolean {
  const start = String.fromCharCode(...bytes.subarray(0, 16));
  return PICTURES.some((picture) => picture.test(start));
}
