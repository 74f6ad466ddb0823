import { deleteDraft, getDraft, writeDraft } from '@/lib/db/drafts';
import type { PlanForm } from '@/lib/domain/plan-form';
import type { Instant } from '@/lib/domain/time';

/** Gives up what was typed in the quick form. Answers whether anything was. */
export async function dropDraft(draftId: string): Promise<boolean> {
  const draft = await getDraft(draftId);
  await deleteDraft(draftId);
  return draft !== null;
}

/** Brings back what was given up. */
export const restoreDraft = (draftId: string, typed: PlanForm, now: Instant): Promise<void> =>
  writeDraft({ id: draftId, fields: typed, updatedAt: now });
