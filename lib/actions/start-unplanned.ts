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
}

let underWay: Promise<string> | null = null;

/**
 * Makes a record on the spot, with the first question set of this language, and starts its clock. Answers its id. Asked for again
 * while that is under way (a double click), it is done once.
 */
export function startUnplanned(start: Start, now: Instant): Promise<string> {
  underWay ??= begin(start, now).finally(() => {
    underWay = null;
  });
  return underWay;
}

async function begin(start: Start, now: Instant): Promise<string> {
  const [settings, sets] = await Promise.all([readSettings(), listQuestionSets()]);
  const { id } = await planConversation(
    {
      name: '',
      plannedFor: null,
      lengthMin: settings.defaultLengthMin,
      questionSet: sets.find(({ set }) => set.language === start.language)?.set ?? null,
      meetingLink: '',
      language: start.language,
      address: settings.address,
    },
    now,
  );
  await startConversation(id, start, now);
  return id;
}
