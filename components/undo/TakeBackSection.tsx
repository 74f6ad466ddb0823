import { UndoToast } from '@/components/ui/UndoToast';
import type { Undo } from '@/lib/actions/undo';
import { useAttempt } from '@/lib/hooks/use-attempt';
import { useTime } from '@/lib/hooks/use-time';
import { useText } from '@/lib/i18n/use-text';

/** What was just done, in a sentence, and the way back. */
export interface JustDone {
  readonly text: string;
  readonly undo: Undo;
}

/** Offers to take back what was just done. Keep it mounted, so that the sentence is announced when it comes. */
export function TakeBackSection({
  done,
  onGone,
  isInPlace,
  takesFocus,
}: {
  done: JustDone | null;
  onGone: () => void;
  isInPlace?: boolean;
  takesFocus?: boolean;
}) {
  const { t } = useText();
  const attempt = useAttempt();
  const time = useTime();
  return (
    <UndoToast
      text={done?.text}
      undoLabel={t('common.undo')}
      onUndo={() => {
        if (done) attempt(() => done.undo(time.now()));
        onGone();
      }}
      closeLabel={t('common.close')}
      onClose={onGone}
      isInPlace={isInPlace}
      takesFocus={takesFocus}
    />
  );
}
