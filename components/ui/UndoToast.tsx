import { Button } from './Button';
import { IconButton } from './IconButton';
import css from './UndoToast.module.css';

export interface UndoToastProps {
  /** What was done ("Vraag verwijderd"); `undefined` shows nothing. Keep the toast mounted, so that the sentence is announced when it comes. */
  text: string | undefined;
  undoLabel: string;
  onUndo: () => void;
  closeLabel: string;
  onClose: () => void;
}

/** Says what was removed and takes it back. It stays until it is answered: nobody has to hurry. */
export function UndoToast({ text, undoLabel, onUndo, closeLabel, onClose }: UndoToastProps) {
  return (
    <div class={css.place}>
      <div role="status" class={text === undefined ? undefined : css.text}>
        {text}
      </div>
      {text !== undefined && (
        <div class={css.answers}>
          <Button variant="plain" icon="undo" onClick={onUndo}>
            {undoLabel}
          </Button>
          <IconButton icon="close" label={closeLabel} onClick={onClose} />
        </div>
      )}
    </div>
  );
}
