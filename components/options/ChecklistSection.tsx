import { useContext, useState } from 'preact/hooks';
import {
  blankItem,
  isShippedChecklistChanged,
  ITEMS_AT_MOST,
  moveItem,
  removeItem,
  restoreShippedChecklist,
} from '@/lib/actions/checklist';
import { itemWords } from '@/lib/actions/list-checklist';
import type { ChecklistItem } from '@/lib/domain/checklist';
import { asInstant, type Instant } from '@/lib/domain/time';
import { useAttempt } from '@/lib/hooks/use-attempt';
import { useChecklist } from '@/lib/hooks/use-checklist';
import { useText } from '@/lib/i18n/use-text';
import { ChecklistEditor } from './ChecklistEditor';
import { ChecklistItemSection } from './ChecklistItemSection';
import { itemWish } from './ChecklistRow';
import { FocusWishContext, focusPageTitle } from './focus-wish';
import type { Place } from './place';

/** The checklist, to change; conversations that were ticked keep their ticks. */
export function ChecklistSection({ offerUndo }: Place) {
  const attempt = useAttempt();
  const { t, language } = useText();
  const wish = useContext(FocusWishContext);
  const stored = useChecklist();
  const [blank, setBlank] = useState<ChecklistItem | null>(null);
  if (stored === null) return null;

  const isOnList = (id: string): boolean => stored.some((item) => item.id === id);
  const items = blank === null || isOnList(blank.id) ? stored : [...stored, blank];
  const isFull = stored.length >= ITEMS_AT_MOST;

  const add = (): void => {
    if (isFull) return;
    const item = blankItem();
    wish.current = itemWish(item.id);
    setBlank(item);
  };
  const remove = (id: string): void => {
    const place = items.findIndex((item) => item.id === id);
    const neighbour = items[place + 1] ?? items[place - 1];
    if (neighbour === undefined) focusPageTitle();
    else document.getElementById(itemWish(neighbour.id))?.focus();
    setBlank(null);
    if (!isOnList(id)) return;
    attempt(async () => {
      const undo = await removeItem(id, now());
      offerUndo({ text: t('items.removed'), undo, focus: itemWish(id) });
    });
  };

  return (
    <ChecklistEditor
      items={items.map((item) => itemWords(item, language))}
      isFull={isFull}
      onAdd={add}
      onMove={(id, to) => {
        if (isOnList(id)) attempt(() => moveItem(id, to, now()));
      }}
      onRestore={
        isShippedChecklistChanged(stored)
          ? () => {
              attempt(async () => {
                const undo = await restoreShippedChecklist(now());
                focusPageTitle();
                offerUndo({ text: t('items.restored'), undo });
              });
            }
          : undefined
      }
      row={(id, place) => {
        const item = items.find((candidate) => candidate.id === id);
        return (
          item && (
            <ChecklistItemSection
              item={item}
              place={place}
              isBlank={!isOnList(id)}
              onEnter={() => {
                // Enter goes on to the next item, as in any list one types.
                if (place === items.length) add();
                else document.getElementById(itemWish(items[place]?.id ?? ''))?.focus();
              }}
              onRemove={() => {
                remove(id);
              }}
            />
          )
        );
      }}
    />
  );
}

const now = (): Instant => asInstant(Date.now());
