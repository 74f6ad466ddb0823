import type { RefObject } from 'preact';
import { useState } from 'preact/hooks';
import { Button } from '@/components/ui/Button';
import { TextField } from '@/components/ui/TextField';
import css from './AddQuestion.module.css';

export interface AddQuestionProps {
  label: string;
  add: string;
  field: RefObject<HTMLInputElement | null>;
  /** Calls back when the question is stored; until then its words stay in the field. */
  onAdd: (text: string, onStored: () => void) => void;
}

/** One field for a question thought of on the spot. Enter adds it and leaves the field ready for another. */
export function AddQuestion({ label, add, field, onAdd }: AddQuestionProps) {
  const [text, setText] = useState('');
  return (
    <form
      class={css.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (text.trim() === '') return;
        onAdd(text, () => {
          setText('');
        });
      }}
    >
      <TextField
        ref={field}
        label={label}
        isLabelHidden
        placeholder={label}
        maxLength={500}
        value={text}
        onInput={(event) => {
          setText(event.currentTarget.value);
        }}
      />
      <Button type="submit">{add}</Button>
    </form>
  );
}
