import { useState } from 'preact/hooks';
import { Button } from '@/components/ui/Button';
import { TextField } from '@/components/ui/TextField';
import css from './AddQuestion.module.css';

/** One field for a question thought of on the spot. Enter adds it and leaves the field ready for another. */
export function AddQuestion({
  label,
  add,
  onAdd,
}: {
  label: string;
  add: string;
  onAdd: (text: string) => void;
}) {
  const [text, setText] = useState('');
  return (
    <form
      class={css.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (text.trim() === '') return;
        onAdd(text);
        setText('');
      }}
    >
      <TextField
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
