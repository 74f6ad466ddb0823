import { useState } from 'preact/hooks';
import { WhenFields } from '@/components/plan/WhenFields';
import { setPlannedFor } from '@/lib/actions/plan-conversation';
import type { Conversation } from '@/lib/domain/conversation';
import { planFormOf, readPlanForm } from '@/lib/domain/plan-form';
import { useAttempt } from '@/lib/hooks/use-attempt';
import { useTime } from '@/lib/hooks/use-time';

/** Day and time, stored as soon as they make a moment that is to come. What does not, says so once it is left. */
export function WhenSection({ conversation }: { conversation: Conversation }) {
  const attempt = useAttempt();
  const time = useTime();
  const [typed, setTyped] = useState<{ date: string; time: string } | null>(null);
  const [wasLeft, setLeft] = useState(false);
  const { id, plannedFor } = conversation;
  const stored = planFormOf(conversation, '');
  const form = { ...stored, meetingLink: '', ...typed };
  const read = readPlanForm(form, time.now(), plannedFor);
  return (
    <WhenFields
      when={form}
      problems={wasLeft && 'problems' in read ? read.problems : {}}
      onChange={(change) => {
        const when = { date: form.date, time: form.time, ...change };
        setTyped(when);
        setLeft(false);
        const next = readPlanForm({ ...form, ...when }, time.now(), plannedFor);
        if ('answers' in next && next.answers.plannedFor !== plannedFor)
          attempt(() => setPlannedFor(id, next.answers.plannedFor, time.now()));
      }}
      onLeave={() => {
        setLeft(true);
        if ('answers' in read) setTyped(null);
      }}
    />
  );
}
