import type { ComponentChildren } from 'preact';
import { Actions } from '@/components/ui/Actions';
import { Button } from '@/components/ui/Button';
import { EmptyState } from '@/components/ui/EmptyState';
import { Notice } from '@/components/ui/Notice';
import { SortableList } from '@/components/ui/SortableList';
import { useText } from '@/lib/i18n/use-text';
import ordered from './OrderedList.module.css';
import { PageTitle } from './PageTitle';
import { useSortTexts } from './use-sort-texts';

export interface ChecklistEditorProps {
  items: readonly { id: string; text: string }[];
  isFull: boolean;
  onAdd: () => void;
  onMove: (id: string, to: number) => void;
  /** Left out while the shipped items are all there as they came. */
  onRestore: (() => void) | undefined;
  row: (id: string, place: number) => ComponentChildren;
}

export function ChecklistEditor({ items, isFull, onAdd, onMove, onRestore, row }: ChecklistEditorProps) {
  const { t } = useText();
  const texts = useSortTexts();
  return (
    <>
      <PageTitle line={t('items.intro')}>{t('items.title')}</PageTitle>
      <Actions>
        <Button variant="main" onClick={onAdd}>
          {t('items.add')}
        </Button>
      </Actions>
      {isFull && <Notice>{t('items.full')}</Notice>}
      {items.length === 0 ? (
        <EmptyState text={t('items.empty')} />
      ) : (
        <SortableList
          class={ordered.list}
          label={t('items.listLabel')}
          items={items}
          keyOf={({ id }) => id}
          nameOf={({ text }) => text.trim() || t('items.itemNew')}
          texts={texts}
          onMove={(from, to) => {
            const moved = items[from];
            if (moved) onMove(moved.id, to);
          }}
        >
          {({ id }, place) => row(id, place + 1)}
        </SortableList>
      )}
      {onRestore && (
        <Actions>
          <Button variant="quiet" icon="undo" onClick={onRestore}>
            {t('items.restore')}
          </Button>
        </Actions>
      )}
    </>
  );
}
