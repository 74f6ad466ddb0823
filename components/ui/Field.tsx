import { createContext, type ComponentChildren } from 'preact';
import { useContext, useEffect, useId, useRef, useState } from 'preact/hooks';
import { classNames } from './class-names';
import css from './Field.module.css';
import { Icon } from './Icon';
import { VisuallyHidden } from './VisuallyHidden';

/** The words around every field. */
export interface FieldTexts {
  label: string;
  /** For a field whose place already says what it is; the label is still read out. */
  isLabelHidden?: boolean | undefined;
  hint?: string | undefined;
  /** What became of what was typed; said as it comes. */
  note?: string | undefined;
  /** What is wrong and what to do about it; the field is marked invalid while it is there. */
  error?: string | undefined;
}

/** What a native field needs to belong to its words. */
interface FieldBond {
  id: string;
  'aria-describedby': string | undefined;
  'aria-invalid': true | undefined;
}

interface FieldProps extends FieldTexts {
  id: string | undefined;
  class: string | undefined;
  children: (bond: FieldBond) => ComponentChildren;
}

/** How it is said that so many characters of what was pasted did not fit; a page gives it in its language. */
export const CutWordsContext = createContext<(count: number) => string>(String);

/**
 * Label, hint and error around one native field, bound to it by id. What a browser cuts off without a word is told. Only for
 * use inside this room.
 */
export function Field({ id, label, isLabelHidden, hint, note, error, class: extra, children }: FieldProps) {
  const ownId = useId();
  const cutWords = useContext(CutWordsContext);
  const [cut, setCut] = useState(0);
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const before = ({ inputType, target, data }: InputEvent): void => {
      if (TOLD_BEFORE.includes(inputType)) setCut(cutFrom(target, data));
    };
    const field = place.current;
    field?.addEventListener('beforeinput', before);
    return () => field?.removeEventListener('beforeinput', before);
  }, []);
  const fieldId = id ?? ownId;
  const hintId = `${fieldId}-hint`;
  const errorId = `${fieldId}-error`;
  const describedBy = classNames(hint && hintId, error && errorId) || undefined;
  return (
    <div
      ref={place}
      class={classNames(css.field, extra)}
      onPasteCapture={({ target, clipboardData }) => {
        setCut(cutFrom(target, clipboardData?.getData('text/plain')));
      }}
      onInputCapture={({ inputType }) => {
        if (inputType !== 'insertFromPaste' && !TOLD_BEFORE.includes(inputType)) setCut(0);
      }}
    >
      <label class={css.label} for={fieldId}>
        {isLabelHidden ? <VisuallyHidden>{label}</VisuallyHidden> : label}
      </label>
      {hint && (
        <p class={css.hint} id={hintId}>
          {hint}
        </p>
      )}
      {children({ id: fieldId, 'aria-describedby': describedBy, 'aria-invalid': error ? true : undefined })}
      <div aria-live="polite">
        {note && <p class={css.hint}>{note}</p>}
        {cut > 0 && <p class={css.hint}>{cutWords(cut)}</p>}
        {error && (
          <p class={css.error} id={errorId}>
            <Icon name="caution" />
            {error}
          </p>
        )}
      </div>
    </div>
  );
}

/** What is typed, dictated or dropped: like a paste it may be more than fits. */
const TOLD_BEFORE: readonly string[] = ['insertText', 'insertFromDrop'];

/** How many characters of what comes in its field has no room for. */
function cutFrom(target: EventTarget | null, text: string | null | undefined): number {
  const isField = target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;
  if (!isField || target.readOnly || target.maxLength < 0) return 0;
  const { value, maxLength, selectionStart, selectionEnd } = target;
  const coming = (text ?? '').replace(/\r\n/g, '\n');
  const kept = value.length - ((selectionEnd ?? 0) - (selectionStart ?? 0));
  return Math.min(coming.length, Math.max(0, kept + coming.length - maxLength));
}
