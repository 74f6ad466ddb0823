import type { ComponentChildren, RefObject } from 'preact';
import { Button } from '@/components/ui/Button';
import { Notice } from '@/components/ui/Notice';
import { TextArea } from '@/components/ui/TextArea';
import css from './NoteEditor.module.css';

export interface NoteEditorProps {
  label: string;
  isLabelHidden?: boolean | undefined;
  hint?: string | undefined;
  placeholder?: string | undefined;
  rows?: number | undefined;
  /** The language of the text, where it is not the page's. */
  lang?: string | undefined;
  longest: number;
  text: string;
  /** "Bewaard", or that it is not. Empty before the first letter. */
  status: string;
  isReadOnly: boolean;
  /** Shown when another window edits, with the way to take over. */
  elsewhere: { text: string; takeOver: string; onTakeOver: () => void } | null;
  /** Beside the status: buttons. */
  tools?: ComponentChildren;
  area: RefObject<HTMLTextAreaElement | null>;
  onInput: (text: string) => void;
  onBlur: () => void;
  /** Alt+T in the field. */
  onStamp: (() => void) | null;
}

/** Text to write along in. What stands in the field is what is stored; the line below says so. */
export function NoteEditor(props: NoteEditorProps) {
  const {
    label,
    isLabelHidden,
    hint,
    placeholder,
    rows = 3,
    lang,
    longest,
    text,
    status,
    isReadOnly,
    elsewhere,
    area,
  } = props;
  return (
    <div class={css.note}>
      {elsewhere && (
        <Notice actions={<Button onClick={elsewhere.onTakeOver}>{elsewhere.takeOver}</Button>}>
          {elsewhere.text}
        </Notice>
      )}
      <TextArea
        ref={area}
        label={label}
        isLabelHidden={isLabelHidden}
        hint={hint}
        placeholder={placeholder}
        doesGrow
        rows={rows}
        lang={lang}
        maxLength={longest}
        value={text}
        readOnly={isReadOnly}
        onInput={(event) => {
          props.onInput(event.currentTarget.value);
        }}
        onBlur={props.onBlur}
        onKeyDown={(event) => {
          if (event.key === 'Escape') event.currentTarget.blur();
          if (!props.onStamp || !event.altKey || event.code !== 'KeyT') return;
          event.preventDefault();
          props.onStamp();
        }}
      />
      {(props.tools !== undefined || status !== '') && (
        <div class={css.foot}>
          <small role="status">{status}</small>
          <div class={css.tools}>{props.tools}</div>
        </div>
      )}
    </div>
  );
}
