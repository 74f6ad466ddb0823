import type { ComponentChildren } from 'preact';
import { Actions } from '@/components/ui/Actions';
import { Button } from '@/components/ui/Button';
import { useText } from '@/lib/i18n/use-text';
import css from './SituationEditor.module.css';
import type { TypedText } from './place';
import { TypedLine } from './TypedLine';

export interface SituationEditorProps {
  title: string;
  /** Only for a moment of the user's own. */
  own: {
    title: TypedText;
    titleWish: string;
    longest: number;
    onRemove: () => void;
  } | null;
  onDone: () => void;
  /** The editors of its phrases. */
  children: ComponentChildren;
}

/** One difficult moment, opened. */
export function SituationEditor({ title, own, onDone, children }: SituationEditorProps) {
  const { t } = useText();
  return (
    <div class={css.editor}>
      {own === null ? (
        <h3>{title}</h3>
      ) : (
        <TypedLine
          id={own.titleWish}
          label={t('phrases.moment')}
          value={own.title}
          longest={own.longest}
          onEnter={onDone}
          onEscape={onDone}
        />
      )}
      {children}
      <Actions class={css.actions}>
        <Button onClick={onDone}>{t('common.done')}</Button>
        {own && (
          <Button variant="quiet" icon="trash" onClick={own.onRemove}>
            {t('phrases.remove')}
          </Button>
        )}
      </Actions>
    </div>
  );
}
