import { WrittenSection } from '@/components/marks/WrittenSection';
import { elapsed } from '@/lib/domain/clock';
import { agreedLength } from '@/lib/domain/conversation';
import { inMinutes } from '@/lib/domain/time';
import type { WithPerson } from '@/lib/hooks/use-conversations';
import { useTime } from '@/lib/hooks/use-time';
import { useText } from '@/lib/i18n/use-text';

/** What was noted, while it is fresh. */
export function FreshNotesSection({ conversation, isStill }: WithPerson & { isStill: boolean }) {
  const { t } = useText();
  const time = useTime();
  const talkedMs = elapsed(conversation, time.now());
  const talkedMin = Math.round(inMinutes(talkedMs));
  const overMin = talkedMin - Math.round(inMinutes(agreedLength(conversation)));
  return (
    <>
      <div>
        <p role="status">{t(isStill ? 'wrap.still' : 'wrap.text')}</p>
        <small>
          {t('past.length', { count: talkedMin })}
          {overMin > 0 && ` · ${t('clock.state.over', { count: overMin })}`}
        </small>
      </div>
      <WrittenSection conversation={conversation} />
    </>
  );
}
