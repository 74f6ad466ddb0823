import type { ComponentChildren } from 'preact';
import { IconButton } from '@/components/ui/IconButton';
import { Line } from '@/components/ui/Line';
import type { Person } from '@/lib/domain/person';
import { useText } from '@/lib/i18n/use-text';
import { PersonHeading } from './PersonHeading';
import css from './RecordFrame.module.css';

export interface RecordFrameProps {
  person: Person | null;
  /** When, and how long. */
  facts: readonly string[];
  onBack: () => void;
  children: ComponentChildren;
}

/** One conversation opened from the list: with whom, when, and the way back. */
export function RecordFrame({ person, facts, onBack, children }: RecordFrameProps) {
  const { t } = useText();
  return (
    <main>
      <div class={css.top}>
        <IconButton icon="back" label={t('common.back')} onClick={onBack} />
        <PersonHeading person={person} />
      </div>
      <div class={css.body}>
        <p class={css.facts}>
          <Line parts={facts} />
        </p>
        {children}
      </div>
    </main>
  );
}
