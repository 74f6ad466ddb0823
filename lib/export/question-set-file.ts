import * as z from 'zod/mini';
import {
  MUST_ASKS_AT_MOST,
  questionSchema,
  questionSetSchema,
  type QuestionSet,
} from '@/lib/domain/question';
import { limitOf, type JsonLimits } from '@/lib/domain/json-limits';
import {
  BACK_UP,
  beginsAs,
  isOfFormat,
  QUESTION_SETS as FORMAT,
  readJsonFile,
  type NoJson,
  type TextFile,
} from './json-file';

const VERSION = 1;

/** A larger file is not looked into. The largest set there can be takes about two thirds of this. */
export const FILE_LARGEST_BYTES = 1024 * 1024;
const SETS_AT_MOST = 50;
const QUESTIONS_AT_MOST = 200;

/** The deepest value of a good file is a question's property: file → sets → set → questions → question → text. */
const LIMITS: JsonLimits = { depth: 5, values: 100_000 };

const sharedQuestionSchema = z.omit(questionSchema, { id: true });
const sharedSetSchema = z.extend(z.omit(questionSetSchema, { id: true }), {
  questions: z.array(sharedQuestionSchema).check(
    z.maxLength(QUESTIONS_AT_MOST),
    z.refine((questions) => questions.filter(({ isMustAsk }) => isMustAsk).length <= MUST_ASKS_AT_MOST),
  ),
});
const fileSchema = z.strictObject({
  format: z.literal(FORMAT),
  version: z.literal(VERSION),
  sets: z.array(sharedSetSchema).check(z.maxLength(SETS_AT_MOST)),
});

/** A question set as it travels: without ids, which are given anew where it arrives. */
export type SharedSet = z.infer<typeof sharedSetSchema>;

/** What a chosen file turned out to be. Where something is wrong is counted from 1, as far as that can be said. */
export type FileReading =
  | { readonly name: 'sets'; readonly sets: readonly SharedSet[] }
  | { readonly name: NoJson | 'back-up' | 'other-json' | 'newer-version' }
  | { readonly name: 'too-many-sets'; readonly most: number }
  | {
      readonly name: 'too-many-questions' | 'too-many-must-asks';
      readonly set: number;
      readonly most: number;
    }
  | { readonly name: 'broken'; readonly set: number | null; readonly question: number | null };

/** One set as a file to share. Questions without words stay behind. */
export function questionSetFile({ name, description, language, questions }: QuestionSet): TextFile {
  const shared: SharedSet = {
    name,
    description,
    language,
    questions: questions
      .filter(({ text, formalText }) => `${text}${formalText}`.trim() !== '')
      .map(({ group, text, formalText, isMustAsk, minutes }) => ({
        group,
        text,
        formalText,
        isMustAsk,
        minutes,
      })),
  };
  const file = { format: FORMAT, version: VERSION, sets: [shared] } satisfies z.infer<typeof fileSchema>;
  return { name: `${fileName(name)}.json`, text: `${JSON.stringify(file, null, 2)}\n` };
}

/** `Een vakgebied: verkennen?` → `bakkie-een-vakgebied-verkennen`: what every system takes as a file name. */
function fileName(name: string): string {
  const plain = name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return ['bakkie', ...(plain.match(/[\p{L}\p{N}]+/gu) ?? [])].join('-').slice(0, 80).replace(/-$/, '');
}

/**
 * Reads a file that came from anywhere. Nothing of it is used as it came: what is answered was rebuilt by the schema, and a file
 * that is not right to the last row is refused as a whole.
 */
export function readQuestionSetFile(bytes: Uint8Array): FileReading {
  const read = readJsonFile(bytes, FILE_LARGEST_BYTES);
  if (read.name === 'not-json' && beginsAs(FORMAT, bytes)) return BROKEN;
  return read.name === 'json' ? readSets(read.value) : read;
}

const BROKEN = { name: 'broken', set: null, question: null } as const;

function readSets(value: unknown): FileReading {
  const head = z.object({ format: z.literal(FORMAT), version: z.number() }).safeParse(value);
  if (!head.success) return { name: isOfFormat(BACK_UP, value) ? 'back-up' : 'other-json' };
  if (head.data.version > VERSION) return { name: 'newer-version' };
  if (limitOf(value, LIMITS) !== null) return BROKEN;
  const file = fileSchema.safeParse(value);
  if (!file.success) return wrongIn(file.error.issues[0]);
  return file.data.sets.length === 0 ? { name: 'empty' } : { name: 'sets', sets: file.data.sets };
}

function wrongIn(issue: z.core.$ZodIssue | undefined): FileReading {
  const [, set, list, question] = issue?.path ?? [];
  if (issue?.code === 'too_big' && set === undefined) return { name: 'too-many-sets', most: SETS_AT_MOST };
  if (typeof set !== 'number') return BROKEN;
  const inSet = { set: set + 1 };
  if (list === 'questions' && question === undefined) {
    if (issue?.code === 'too_big') return { name: 'too-many-questions', ...inSet, most: QUESTIONS_AT_MOST };
    if (issue?.code === 'custom') return { name: 'too-many-must-asks', ...inSet, most: MUST_ASKS_AT_MOST };
  }
  return { name: 'broken', ...inSet, question: typeof question === 'number' ? question + 1 : null };
}
