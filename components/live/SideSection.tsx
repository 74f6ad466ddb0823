import { ChecklistSection } from '@/components/checklist/ChecklistSection';
import { LengthSection } from '@/components/clock/LengthSection';
import { PlanFieldsSection } from '@/components/conversations/PlanFieldsSection';
import { WhoSection } from '@/components/conversations/WhoSection';
import { Button } from '@/components/ui/Button';
import type { WithPerson } from '@/lib/hooks/use-conversations';
import { useText } from '@/lib/i18n/use-text';
import css from './SideSection.module.css';

/** What may stand beside the line "now", one at a time. The six lines stand in the card itself; keys and help lie over the panel. */
export type Side = 'time' | 'about' | 'checklist' | 'lines' | 'keys' | 'help';

/** What is folded away while the conversation runs, opened between the clock and the line "now". */
export function SideSection({
  side,
  conversation,
  person,
  onDone,
}: WithPerson & { side: Side | null; onDone: () => void }) {
  const { t } = useText();
  switch (side) {
    case 'time':
      return <LengthSection conversation={conversation} onDone={onDone} />;
    case 'checklist':
      return <ChecklistSection conversation={conversation} />;
    case 'about':
      return (
        <section class={css.about} aria-label={t('live.about')}>
          <WhoSection conversation={conversation} person={person} takesFocus={person === null} />
          <PlanFieldsSection conversation={conversation} person={person} />
          <div>
            <Button onClick={onDone}>{t('common.done')}</Button>
          </div>
        </section>
      );
    default:
      return null;
  }
}
