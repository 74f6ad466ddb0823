import * as z from 'zod/mini';

export const languageSchema = z.enum(['nl', 'en']);
export type Language = z.infer<typeof languageSchema>;

/** How the other is addressed in every ready sentence: Dutch "je" or "u". English has one form. */
export const addressSchema = z.enum(['je', 'u']);
export type Address = z.infer<typeof addressSchema>;

export const MUST_ASKS_AT_MOST = 3;

/** The groups a question stands in, in the order a conversation takes them (`advice.md`, S4-10b). */
export const QUESTION_GROUPS = [
  'person',
  'work',
  'chances',
  'fit',
  'vacancies',
  'day',
  'route',
  'closing',
] as const;
export const questionGroupSchema = z.enum(QUESTION_GROUPS);
export type QuestionGroup = z.infer<typeof questionGroupSchema>;

export const QUESTION_LONGEST = 500;
export const QUESTION_MINUTES_MOST = 30;
export const SET_NAME_LONGEST = 200;
export const SET_DESCRIPTION_LONGEST = 500;

/** A question as it stands in a set. */
export const questionSchema = z.strictObject({
  id: z.string().check(z.minLength(1), z.maxLength(100)),
  group: questionGroupSchema,
  /** The sentence to say, with "je" in Dutch. */
  text: z.string().check(z.maxLength(QUESTION_LONGEST)),
  /** The same sentence with "u"; empty where `text` serves both. */
  formalText: z.string().check(z.maxLength(QUESTION_LONGEST)),
  isMustAsk: z.boolean(),
  /** How long this question is expected to take, in minutes. */
  minutes: z.int().check(z.minimum(1), z.maximum(QUESTION_MINUTES_MOST)),
});
export type Question = z.infer<typeof questionSchema>;

export const questionStateSchema = z.enum(['prepared', 'asked', 'answered', 'already-known']);
export type QuestionState = z.infer<typeof questionStateSchema>;

/** A question as it stands in a conversation: a snapshot of the set's, with what became of it. */
export const askedQuestionSchema = z.extend(questionSchema, {
  state: questionStateSchema,
  /** Where the answer was found before the conversation; only with `already-known`. */
  source: z.string().check(z.maxLength(500)),
  /** What the user decided about a question that was not asked; null while undecided. */
  leftFor: z.nullable(z.enum(['mail', 'next-time', 'nothing'])),
});
export type AskedQuestion = z.infer<typeof askedQuestionSchema>;

export const questionSetSchema = z.strictObject({
  id: z.string().check(z.minLength(1), z.maxLength(100)),
  name: z.string().check(z.maxLength(SET_NAME_LONGEST)),
  description: z.string().check(z.maxLength(SET_DESCRIPTION_LONGEST)),
  language: languageSchema,
  questions: z.array(questionSchema).check(z.maxLength(200)),
});
export type QuestionSet = z.infer<typeof questionSetSchema>;

/** The sentence to say to this person. */
export function wording(question: Pick<Question, 'text' | 'formalText'>, address: Address): string {
  return address === 'u' && question.formalText !== '' ? question.formalText : question.text;
}
