import { ChecklistSection } from '@/components/checklist/ChecklistSection';
import { LengthSection } from '@/components/clock/LengthSection';
import { PlanFieldsSection } from '@/components/conversations/PlanFieldsSection';
import { WhoSection } from '@/components/conversations/WhoSection';
import { Aside } from '@/components/ui/Aside';
import { Button } from '@/components/ui/Button';
import type { WithPerson } from '@/lib/hooks/use-conversations';
import { useText } from '@/lib/i18n/use-text';
import css from './SideSection.module.css';

/** What may stand beside the line "now", one at a time. The six lines stand in the card itself; keys and help lie over the panel. */
export type Side = 'time' | 'about' | 'checklist' | 'lines' | 'keys' | 'help';

/** What is folded away while the conversation runs, opened between the clock and the line "now". Escape folds it again. */
export function SideSection({
  side,
  onDone,
  ...entry
}: WithPerson & { side: Side | null; onDone: () => void }) {
  if (side !== 'time' && side !== 'checklist' && side !== 'about') return null;
  return (
    <Aside key={side} onClose={onDone}>
      {side === 'time' && <LengthSection conversation={entry.conversation} onDone={onDone} />}
      {side === 'checklist' && <ChecklistSection conversation={entry.conversation} />}
      {side === 'about' && <AboutSection {...entry} onDone={onDone} />}
    </Aside>
  );
}

/** Whom it is with and what it is for, put right on the way. */
function AboutSection({ conversation, person, onDone }: WithPerson & { onDone: () => void }) {
  const { t } = useText();
  return (
    <section class={css.about} aria-label={t('live.about')}>
      <WhoSection conversation={conversation} person={person} takesFocus={person === null} />
      <PlanFieldsSection conversation={conversation} person={person} />
      <div>
        <Button onClick={onDone}>{t('common.done')}</Button>
      </div>
    </section>
  );
}
