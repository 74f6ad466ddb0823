import type { RefObject } from 'preact';
import { Button } from '@/components/ui/Button';
import { Notice } from '@/components/ui/Notice';
import { TextArea } from '@/components/ui/TextArea';
import css from './NoteEditor.module.css';

export interface NoteEditorProps {
  label: string;
  isLabelHidden?: boolean;
  placeholder?: string;
  text: string;
  /** "Bewaard", or what went wrong. Empty before the first letter. */
  status: string;
  isFailing: boolean;
  isReadOnly: boolean;
  /** Shown when another window edits, with the way to take over. */
  elsewhere: { text: string; takeOver: string; onTakeOver: () => void } | null;
  stamp: { label: string; keyHint: string; onStamp: () => void } | null;
  area: RefObject<HTMLTextAreaElement | null>;
  onInput: (text: string) => void;
  onBlur: () => void;
}

/** Text to write along in. What stands in the field is what is stored; the line below says so. */
export function NoteEditor(props: NoteEditorProps) {
  const { label, isLabelHidden, placeholder, text, status, isFailing, isReadOnly, elsewhere, stamp, area } =
    props;
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
        placeholder={placeholder}
        doesGrow
        rows={4}
        value={text}
        readOnly={isReadOnly}
        onInput={(event) => {
          props.onInput(event.currentTarget.value);
        }}
        onBlur={props.onBlur}
        onKeyDown={(event) => {
          if (stamp && event.altKey && event.code === 'KeyT') {
            event.preventDefault();
            stamp.onStamp();
          }
        }}
      />
      {isFailing && <Notice tone="caution">{status}</Notice>}
      <div class={css.foot}>
        <small role="status">{isFailing ? '' : status}</small>
        {stamp && !isReadOnly && (
          <Button
            variant="quiet"
            icon="clock"
            keyHint={stamp.keyHint}
            aria-keyshortcuts="Alt+T"
            onClick={stamp.onStamp}
          >
            {stamp.label}
          </Button>
        )}
      </div>
    </div>
  );
}
