import { IconButton } from '@/components/ui/IconButton';
import { useText } from '@/lib/i18n/use-text';
import css from './ChecklistRow.module.css';
import type { TypedText } from './place';
import { TypedLine } from './TypedLine';

export interface ChecklistRowProps {
  id: string;
  /** Counted from 1. */
  place: number;
  /** What it says on disk; names the button that removes it. */
  name: string;
  text: TypedText;
  /** What became of what was typed. */
  note: string | undefined;
  longest: number;
  /** The text is finished: on to the next. */
  onEnter: () => void;
  onRemove: () => void;
}

/** One item: its text can be changed where it stands. */
export function ChecklistRow({ id, place, name, text, note, longest, onEnter, onRemove }: ChecklistRowProps) {
  const { t } = useText();
  return (
    <div class={css.row}>
      <TypedLine
        class={css.text}
        label={t('items.itemLabel', { place })}
        isLabelHidden
        placeholder={t('items.itemNew')}
        value={text}
        note={note}
        longest={longest}
        id={itemWish(id)}
        onEnter={onEnter}
      />
      <IconButton
        icon="trash"
        label={t('items.remove', { name: name.trim() || t('items.itemNew') })}
        onClick={onRemove}
      />
    </div>
  );
}

/** The field's id, and its name for a wish for focus. */
export const itemWish = (id: string): string => `item-${id}`;
