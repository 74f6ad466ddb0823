import { Button } from '@/components/ui/Button';
import { Notice } from '@/components/ui/Notice';
import { useText } from '@/lib/i18n/use-text';
import css from './UndoNotice.module.css';

/** A sentence about what just happened, and the way to take it back. */
export interface Told {
  readonly text: string;
  readonly undo: (() => void) | null;
}

/** Stands above the view, not over it: in a popup everything below is the way on. */
export function UndoNotice({ text, undo }: Told) {
  const { t } = useText();
  return (
    <Notice
      class={css.told}
      actions={
        undo && (
          <Button icon="undo" onClick={undo}>
            {t('common.undo')}
          </Button>
        )
      }
    >
      {text}
    </Notice>
  );
}
