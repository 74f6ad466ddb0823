import { useState } from 'preact/hooks';
import { Button } from '@/components/ui/Button';
import { TextField } from '@/components/ui/TextField';
import css from './AddLine.module.css';

export interface AddLineProps {
  label: string;
  add: string;
  maxLength: number;
  onAdd: (text: string) => void;
}

/** One more, thought of afterwards. Enter adds it; with nothing typed, Enter goes on as elsewhere. */
export function AddLine({ label, add, maxLength, onAdd }: AddLineProps) {
  const [typed, setTyped] = useState('');
  const isEmpty = typed.trim() === '';
  const commit = (): void => {
    if (isEmpty) return;
    onAdd(typed.trim());
    setTyped('');
  };
  return (
    <div class={css.line}>
      <TextField
        label={label}
        maxLength={maxLength}
        value={typed}
        onInput={(event) => {
          setTyped(event.currentTarget.value);
        }}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.isComposing || isEmpty) return;
          event.preventDefault();
          commit();
        }}
      />
      <Button disabled={isEmpty} onClick={commit}>
        {add}
      </Button>
    </div>
  );
}
