import type { SortableListProps } from '@/components/ui/SortableList';
import { useText } from '@/lib/i18n/use-text';

/** The words every list in order needs. */
export function useSortTexts(): SortableListProps<unknown>['texts'] {
  const { t } = useText();
  return {
    grip: (name) => t('sort.drag', { name }),
    up: (name) => t('sort.up', { name }),
    down: (name) => t('sort.down', { name }),
    moved: (name, place, count) => t('sort.moved', { name, place, count }),
  };
}
