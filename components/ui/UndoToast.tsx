import { useLayoutEffect, useRef } from 'preact/hooks';
import { Button } from './Button';
import { classNames } from './class-names';
import { IconButton } from './IconButton';
import css from './UndoToast.module.css';

export interface UndoToastProps {
  /** What was done ("Vraag verwijderd"); `undefined` shows nothing. Keep the toast mounted, so that the sentence is announced when it comes. */
  text: string | undefined;
  undoLabel: string;
  onUndo: () => void;
  closeLabel: string;
  onClose: () => void;
  /** Where it is drawn, with room of its own, rather than over the end of the page: beside what must stay within reach. */
  isInPlace?: boolean | undefined;
  /** The way back takes the focus as it comes: for a button that goes away with what it did. */
  takesFocus?: boolean | undefined;
}

/** Says what was removed and takes it back. It stays until it is answered: nobody has to hurry. */
export function UndoToast(props: UndoToastProps) {
  const { text, undoLabel, onUndo, closeLabel, onClose, isInPlace, takesFocus } = props;
  const back = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => {
    if (takesFocus) back.current?.focus();
  }, [takesFocus, text]);
  return (
    <div class={classNames(css.place, isInPlace && css.inPlace)}>
      <div role="status" class={text === undefined ? undefined : css.text}>
        {text}
      </div>
      {text !== undefined && (
        <div class={css.answers}>
          <Button ref={back} variant="plain" icon="undo" onClick={onUndo}>
            {undoLabel}
          </Button>
          <IconButton icon="close" label={closeLabel} onClick={onClose} />
        </div>
      )}
    </div>
  );
}
