import { conversationSchema } from '@/lib/domain/conversation';
import { exchangeSchema } from '@/lib/domain/exchange';
import { followUpSchema } from '@/lib/domain/follow-up';
import { markSchema } from '@/lib/domain/mark';
import type { Together } from '@/lib/domain/merge';
import { noteSchema } from '@/lib/domain/note';
import { personSchema } from '@/lib/domain/person';
import { ownChecklistSchema } from './checklist';
import { draftSchema } from './drafts';
import { ownTextSchema } from './own-texts';
import { ownPhraseSchema } from './phrases';
import type { CheckedTable } from './quarantine';
import { ownQuestionSetSchema } from './question-sets';

/** What tells whether a row fits, and rebuilds it. */
interface RowSchema {
  readonly safeParse: (row: unknown) => { readonly success: boolean; readonly data?: unknown };
  readonly parse: (row: unknown) => unknown;
}

interface KeptTable {
  readonly schema: RowSchema;
  /** Fields that make sense only together: a merge takes all of them from one side. */
  readonly together?: Together;
}

/** The picture check's own measures are about this machine and its camera: they stay behind. */
export type KeptName = Exclude<CheckedTable, 'goodSetups' | 'verdicts'>;

/**
 * Every table with records of the user's: what a back-up holds. A test fails when the database has a table that is neither here nor
 * named as one that stays behind.
 */
const TABLES: Record<KeptName, KeptTable> = {
  conversations: {
    schema: conversationSchema,
    together: [
      ['status', 'startedAt', 'endedAt', 'pauses', 'closedAt'],
      ['questionSetId', 'questions'],
    ],
  },
  people: { schema: personSchema },
  notes: { schema: noteSchema },
  marks: { schema: markSchema },
  followUps: { schema: followUpSchema, together: [['outcome', 'outcomeAt']] },
  exchanges: { schema: exchangeSchema },
  ownTexts: { schema: ownTextSchema },
  questionSets: { schema: ownQuestionSetSchema },
  checklists: { schema: ownChecklistSchema },
  phrases: { schema: ownPhraseSchema },
  drafts: { schema: draftSchema },
};

export const KEPT_TABLES = Object.keys(TABLES) as readonly KeptName[];

export const schemaOf = (table: KeptName): RowSchema => TABLES[table].schema;

export const isKeptTable = (name: string): name is KeptName => Object.hasOwn(TABLES, name);

export const togetherIn = (table: string): Together =>
  (isKeptTable(table) ? TABLES[table].together : undefined) ?? [];
