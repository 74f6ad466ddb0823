import { useState } from 'preact/hooks';
import { Disclosure } from '@/components/ui/Disclosure';
import { TakeBackSection, type JustDone } from '@/components/undo/TakeBackSection';
import { dueBy, type DueEntry } from '@/lib/domain/due';
import { useDue } from '@/lib/hooks/use-due';
import { useText } from '@/lib/i18n/use-text';
import css from './DueFoldSection.module.css';
import { DueListSection } from './DueListSection';

/** What is due today or was before, folded to one line; nothing when there is nothing. */
export function DueFoldSection({ today, onOpen }: { today: string; onOpen: (due: DueEntry) => void }) {
  const { t } = useText();
  const all = useDue(today) ?? [];
  const [done, setDone] = useState<JustDone | null>(null);
  const due = dueBy(all, today);
  return (
    <div class={due.length > 0 || done ? css.fold : undefined}>
      {due.length > 0 && (
        <Disclosure summary={t('due.count', { count: due.length })}>
          <DueListSection
            label={t('due.title')}
            entries={due}
            today={today}
            onOpen={onOpen}
            onDecided={setDone}
          />
        </Disclosure>
      )}
      <TakeBackSection
        done={done}
        onGone={() => {
          setDone(null);
        }}
      />
    </div>
  );
}
