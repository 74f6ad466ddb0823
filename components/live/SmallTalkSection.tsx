import { Disclosure } from '@/components/ui/Disclosure';
import { SMALL_TALK } from '@/lib/domain/introduction';
import type { WithPerson } from '@/lib/hooks/use-conversations';
import { useRecalled } from '@/lib/hooks/use-recalled';
import { useText } from '@/lib/i18n/use-text';
import css from './SmallTalkSection.module.css';

/** What to open the talk with: the hooks that were prepared, else what is known of the person; and folded, what was said last time (S0-6). */
export function SmallTalkSection({
  conversation,
  person,
  notes,
}: WithPerson & { notes: ReadonlyMap<string, string> }) {
  const { t, date } = useText();
  const recalled = useRecalled(person?.id ?? null, conversation.id);
  const [hook] = (notes.get(SMALL_TALK)?.trim() || (person?.personalFacts ?? '')).trim().split('\n');
  const startedAt = recalled?.last?.startedAt ?? null;
  const said = recalled?.notes.trim() ?? '';
  if (!hook && said === '') return null;
  return (
    <div class={css.aside}>
      {hook && <p>{t('live.smallTalk', { text: hook })}</p>}
      {startedAt !== null && said !== '' && (
        <Disclosure summary={t('live.lastTime', { day: date(startedAt) })}>
          <p class={css.notes}>{said}</p>
        </Disclosure>
      )}
    </div>
  );
}
