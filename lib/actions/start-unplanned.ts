import type { Language } from '@/lib/domain/question';
import type { Instant } from '@/lib/domain/time';
import { readSettings } from '@/lib/settings/settings';
import { listQuestionSets } from './list-question-sets';
import { planConversation } from './plan-conversation';
import { startConversation } from './run-conversation';

interface Start {
  readonly startedAt: Instant;
  readonly meetingId: string | null;
  readonly language: Language;
  /** Whom it is with; empty while that is not said. */
  readonly name?: string;
  /** A set by its id, null for no questions; the first set of the language where nothing was chosen. */
  readonly questionSetId?: string | null;
}

let underWay: Promise<string> | null = null;

/**
 * Makes a record on the spot and starts its clock; the draft that its name was typed in goes with it. Answers its id. Asked for again
 * while that is under way (a double click), it is done once.
 */
export function startUnplanned(start: Start, now: Instant, draftId: string | null = null): Promise<string> {
  underWay ??= begin(start, now, draftId).finally(() => {
    underWay = null;
  });
  return underWay;
}

async function begin(
  { name = '', language, questionSetId, ...start }: Start,
  now: Instant,
  draftId: string | null,
): Promise<string> {
  const [settings, sets] = await Promise.all([readSettings(), listQuestionSets()]);
  const chosen = sets.find(({ set }) =>
    questionSetId === undefined ? set.language === language : set.id === questionSetId,
  );
  const { id } = await planConversation(
    {
      name,
      plannedFor: null,
      lengthMin: settings.defaultLengthMin,
      questionSet: chosen?.set ?? null,
      meetingLink: '',
      language: chosen?.set.language ?? language,
      address: settings.address,
    },
    now,
    draftId,
  );
  await startConversation(id, start, now);
  return id;
}
