import { Notice } from '@/components/ui/Notice';
import { useText } from '@/lib/i18n/use-text';

/** Why what was typed is not on disk yet; null while all is well. */
export type SaveTrouble = 'disk-full' | 'other' | null;

/** Says that typed text could not be stored and is kept. Nothing is said while storing works: it always does. */
export function SaveState({ trouble }: { trouble: SaveTrouble }) {
  const { t } = useText();
  return trouble === null ? null : <Notice tone="caution">{t(`common.notSaved.${trouble}`)}</Notice>;
}
