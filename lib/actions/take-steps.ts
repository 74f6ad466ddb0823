import { changeConversation } from '@/lib/db/conversations';
import { elapsed } from '@/lib/domain/clock';
import { isDone, type Step } from '@/lib/domain/steps';
import type { Instant } from '@/lib/domain/time';

/** Ticks one step of the conversation, at its own time; ticking twice changes nothing. */
export async function takeStep(id: string, step: Step, now: Instant): Promise<void> {
  await changeConversation(id, now, (record) =>
    isDone(record.steps, step)
      ? record
      : { ...record, steps: [...record.steps, { step, atMs: elapsed(record, now) }] },
  );
}

/** Takes a tick back. */
export async function untakeStep(id: string, step: Step, now: Instant): Promise<void> {
  await changeConversation(id, now, (record) => ({
    ...record,
    steps: record.steps.filter((done) => done.step !== step),
  }));
}

/** Starts the introduction's own stopwatch, anew if it ran before. */
export async function startIntroduction(id: string, now: Instant): Promise<void> {
  await changeConversation(id, now, (record) => ({ ...record, introduction: { from: now, until: null } }));
}

/** Stops the stopwatch; the introduction is done. */
export async function stopIntroduction(id: string, now: Instant): Promise<void> {
  await changeConversation(id, now, (record) => ({
    ...record,
    introduction: record.introduction && { ...record.introduction, until: now },
  }));
  await takeStep(id, 'introduction', now);
}

export async function setGoal(id: string, goal: string, now: Instant): Promise<void> {
  await changeConversation(id, now, (record) => ({ ...record, goal }));
}
