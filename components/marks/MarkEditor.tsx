import { useLayoutEffect, useRef } from 'preact/hooks';
import { Button } from '@/components/ui/Button';
import { Checkbox } from '@/components/ui/Checkbox';
import { RadioPills } from '@/components/ui/RadioPills';
import { TextField } from '@/components/ui/TextField';
import css from './MarkEditor.module.css';

export interface MarkEditorProps {
  label: string;
  hint: string | undefined;
  text: string;
  onInput: (text: string) => void;
  onBlur: () => void;
  /** For a promise: whose it is. */
  whose: {
    legend: string;
    options: { value: 'my-promise' | 'their-promise'; label: string }[];
    value: 'my-promise' | 'their-promise';
    onChoose: (whose: 'my-promise' | 'their-promise') => void;
  } | null;
  /** For a side-track: whether it was taken up again. */
  settled: { label: string; isSettled: boolean; onChange: (isSettled: boolean) => void } | null;
  done: string;
  remove: string;
  onDone: () => void;
  onRemove: () => void;
}

/** A few words with a marked moment: what is typed while it is open goes into them. Enter and Escape leave it; the mark stays either way. */
export function MarkEditor(props: MarkEditorProps) {
  const root = useRef<HTMLDivElement>(null);
  const field = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => {
    field.current?.focus();
    root.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  return (
    <div class={css.editor} ref={root} data-own-keys>
      <TextField
        ref={field}
        label={props.label}
        hint={props.hint}
        maxLength={2000}
        value={props.text}
        onInput={(event) => {
          props.onInput(event.currentTarget.value);
        }}
        onBlur={props.onBlur}
        onKeyDown={(event) => {
          if (event.key !== 'Escape' && event.key !== 'Enter') return;
          event.preventDefault();
          props.onDone();
        }}
      />
      {props.whose && (
        <RadioPills
          {...props.whose}
          onChoose={(whose) => {
            props.whose?.onChoose(whose);
            field.current?.focus();
          }}
        />
      )}
      {props.settled && (
        <Checkbox
          label={props.settled.label}
          checked={props.settled.isSettled}
          onChange={(event) => props.settled?.onChange(event.currentTarget.checked)}
        />
      )}
      <div class={css.acts}>
        <Button onClick={props.onDone}>{props.done}</Button>
        <Button variant="quiet" onClick={props.onRemove}>
          {props.remove}
        </Button>
      </div>
    </div>
  );
}
