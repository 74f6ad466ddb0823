import { Actions } from '@/components/ui/Actions';
import { Button } from '@/components/ui/Button';
import { Card } from '@/components/ui/Card';
import css from './NowCard.module.css';

export interface NowCardProps {
  /** The small line above: "Nu", "Tijd om af te ronden". */
  label: string;
  /** The one sentence. */
  sentence: string;
  actions: { asked: string; onAsked: () => void; other: string | null; onOther: () => void } | null;
}

/** The one thing to do now. */
export function NowCard({ label, sentence, actions }: NowCardProps) {
  return (
    <Card class={css.now}>
      <h2 class={css.label}>{label}</h2>
      <p class={css.sentence}>{sentence}</p>
      {actions && (
        <Actions>
          <Button variant="main" keyHint="↵" aria-keyshortcuts="Enter" onClick={actions.onAsked}>
            {actions.asked}
          </Button>
          {actions.other !== null && <Button onClick={actions.onOther}>{actions.other}</Button>}
        </Actions>
      )}
    </Card>
  );
}
