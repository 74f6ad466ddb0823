import type { RefObject } from 'preact';
import { Button } from '@/components/ui/Button';
import { TextField } from '@/components/ui/TextField';
import css from './AddQuestion.module.css';

export interface AddQuestionProps {
  label: string;
  add: string;
  field: RefObject<HTMLInputElement | null>;
  text: string;
  onInput: (text: string) => void;
  onAdd: () => void;
}

/** One field for a question thought of on the spot. Enter adds it and empties the field. */
export function AddQuestion({ label, add, field, text, onInput, onAdd }: AddQuestionProps) {
  return (
    <form
      class={css.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (text.trim() !== '') onAdd();
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
          onInput(event.currentTarget.value);
        }}
      />
      <Button type="submit">{add}</Button>
    </form>
  );
}
