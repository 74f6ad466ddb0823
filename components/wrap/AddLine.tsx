import { Button } from '@/components/ui/Button';
import { TextField } from '@/components/ui/TextField';
import css from './AddLine.module.css';
import { useOnLeavingStep } from './leave-step';

export interface AddLineProps {
  label: string;
  add: string;
  maxLength: number;
  text: string;
  onInput: (text: string) => void;
  onAdd: () => void;
}

/**
 * One more, thought of afterwards. Enter adds it; with nothing typed, Enter goes on as elsewhere. What still stands there when its step
 * is left is added too.
 */
export function AddLine({ label, add, maxLength, text, onInput, onAdd }: AddLineProps) {
  const isEmpty = text.trim() === '';
  useOnLeavingStep(isEmpty ? null : onAdd);
  return (
    <div class={css.line}>
      <TextField
        label={label}
        maxLength={maxLength}
        value={text}
        onInput={(event) => {
          onInput(event.currentTarget.value);
        }}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.isComposing || isEmpty) return;
          event.preventDefault();
          onAdd();
        }}
      />
      <Button disabled={isEmpty} onClick={onAdd}>
        {add}
      </Button>
    </div>
  );
}
