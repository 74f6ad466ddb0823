import type { ComponentChildren } from 'preact';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { Actions } from './Actions';
import { classNames } from './class-names';
import css from './Dialog.module.css';
import { giveFocusBack } from './give-focus-back';
import { IconButton } from './IconButton';

export interface DialogProps {
  title: string;
  /** Asked for by Escape or the close button; the owner takes the dialog away. */
  onClose: () => void;
  /** With it, a close button stands in the corner. Leave it out where one of the actions closes. */
  closeLabel?: string | undefined;
  /** Buttons, the main one first. */
  actions?: ComponentChildren;
  children?: ComponentChildren;
  class?: string | undefined;
}

/**
 * A native modal dialog, open for as long as it is rendered. Focus goes to what says `autoFocus`, else to the first control;
 * it returns to where it was when the dialog goes.
 */
export function Dialog({ title, onClose, closeLabel, actions, children, class: extra }: DialogProps) {
  const titleId = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const isLeaving = useRef(false);

  useLayoutEffect(() => {
    const element = dialog.current;
    const before = document.activeElement;
    isLeaving.current = false;
    element?.showModal();
    return () => {
      isLeaving.current = true;
      element?.close();
      giveFocusBack(before);
    };
  }, []);

  return (
    <dialog
      ref={dialog}
      class={classNames(css.dialog, extra)}
      aria-labelledby={titleId}
      onCancel={(event) => {
        // A file field inside says "cancel" too.
        if (event.target !== event.currentTarget) return;
        event.preventDefault();
        onClose();
      }}
      onClose={() => {
        // A browser closes at a second Escape whatever `cancel` answers.
        if (!isLeaving.current) onClose();
      }}
    >
      <h2 class={css.title} id={titleId}>
        {title}
      </h2>
      {children}
      {actions !== undefined && <Actions class={css.actions}>{actions}</Actions>}
      {closeLabel !== undefined && (
        <IconButton icon="close" label={closeLabel} class={css.close} onClick={onClose} />
      )}
    </dialog>
  );
}
