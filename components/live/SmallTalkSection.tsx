import { Disclosure } from '@/components/ui/Disclosure';
import type { Person } from '@/lib/domain/person';
import { useRecalled } from '@/lib/hooks/use-recalled';
import { useText } from '@/lib/i18n/use-text';
import css from './SmallTalkSection.module.css';

/** What to open the talk with: the hooks that were prepared, else what is known of the person; and folded, what was said last time (S0-6). */
export function SmallTalkSection({
  conversationId,
  person,
  prepared,
}: {
  conversationId: string;
  person: Person | null;
  prepared: string;
}) {
  const { t, date } = useText();
  const recalled = useRecalled(person?.id ?? null, conversationId);
  const [hook] = (prepared.trim() || (person?.personalFacts ?? '')).trim().split('\n');
  const startedAt = recalled?.last?.startedAt ?? null;
  return (
    <>
      {hook && <p>{t('live.smallTalk', { text: hook })}</p>}
      {startedAt !== null && recalled?.notes && (
        <Disclosure summary={t('live.lastTime', { day: date(startedAt) })}>
          <p class={css.notes}>{recalled.notes}</p>
        </Disclosure>
      )}
    </>
  );
}
