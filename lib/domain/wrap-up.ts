import type { Conversation } from './conversation';
import { isOpen } from './questions';

/** What there is to do after a talk, in order. Each may be skipped. */
export const WRAP_STEPS = [
  'notes',
  'goal',
  'learnt',
  'named',
  'promises',
  'judged',
  'differently',
  'unasked',
  'thanks',
  'ahead',
] as const;
export type WrapStep = (typeof WRAP_STEPS)[number];

/** The note subjects of the wrap-up. */
export const LEARNT = 'learnt';
export const WILL_DO = 'will-do';
export const DIFFERENTLY = 'differently';
/** Who else can tell about this path (`advice.md`, S2-14). */
export const WHO_ELSE = 'who-else';
/** The thank-you as the user wrote it; empty as long as the composed one will do. */
export const THANK_YOU = 'thank-you';
export const THANK_REFERRER = 'thank-referrer';
/** The news for everybody who helped is one text; how it was put to somebody is a note under this and their id. */
export const HOW_IT_ENDED = 'how-it-ended';

/** The steps of this wrap-up: nothing left unasked is nothing to decide. */
export const stepsFor = ({ questions }: Pick<Conversation, 'questions'>): WrapStep[] =>
  WRAP_STEPS.filter((step) => step !== 'unasked' || questions.some(isOpen));

/** The lines somebody wrote, without the empty ones. */
export const linesOf = (text: string): string[] =>
  text
    .split(/\r\n|[\n\r\u2028\u2029]/)
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** A text with this line at its end; without it, when it was there. */
export function withLine(text: string, line: string): string {
  const lines = linesOf(text);
  const wanted = linesOf(line).join(' ');
  const rest = lines.filter((known) => known !== wanted);
  return (rest.length < lines.length ? rest : [...lines, wanted]).join('\n');
}
