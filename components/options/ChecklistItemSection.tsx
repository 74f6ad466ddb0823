import { useState } from 'preact/hooks';
import { writeItem } from '@/lib/actions/checklist';
import { itemWords } from '@/lib/actions/list-checklist';
import { ITEM_LONGEST, type ChecklistItem } from '@/lib/domain/checklist';
import { asInstant } from '@/lib/domain/time';
import { useDraft } from '@/lib/hooks/use-draft';
import { useText } from '@/lib/i18n/use-text';
import { ChecklistRow } from './ChecklistRow';
import { useEmptied } from './use-emptied';

export interface ChecklistItemSectionProps {
  item: ChecklistItem;
  /** Counted from 1. */
  place: number;
  /** The item is not on the list yet: its first letter puts it there. */
  isBlank: boolean;
  onEnter: () => void;
  onRemove: () => void;
}

export function ChecklistItemSection({ item, place, isBlank, onEnter, onRemove }: ChecklistItemSectionProps) {
  const { t, language } = useText();
  const [blank] = useState(isBlank ? item : null);
  const { text: words } = itemWords(item, language);
  const shipped = item.topic === null ? null : itemWords({ ...item, text: '' }, language).text;
  const text = useDraft(`${item.id}/${language}`, words, (typed) =>
    writeItem(item.id, typed, language, asInstant(Date.now()), blank),
  );
  const [typed, isEmptied] = useEmptied(text, shipped);
  return (
    <ChecklistRow
      id={item.id}
      place={place}
      name={words}
      text={typed}
      note={isEmptied ? t('common.emptied') : undefined}
      longest={ITEM_LONGEST}
      onEnter={onEnter}
      onRemove={() => {
        // A letter still on its way must not arrive after the removal.
        void text.flush().then(onRemove);
      }}
    />
  );
}
