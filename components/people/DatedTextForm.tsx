import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { Button } from '@/components/ui/Button';
import { TextField } from '@/components/ui/TextField';
import { useText } from '@/lib/i18n/use-text';
import css from './DatedTextForm.module.css';

export interface DatedTextFormProps {
  label: string;
  hint?: string | undefined;
  dateLabel: string;
  /** The day it begins with, as `YYYY-MM-DD`. */
  firstDay: () => string;
  /** What was typed, trimmed and not empty; `done` empties the field for the next. */
  onAdd: (text: string, day: string, done: () => void) => void;
  /** What else there is to choose, above it. */
  children?: ComponentChildren;
}

/** A line of text with the day it is about. */
export function DatedTextForm({ label, hint, dateLabel, firstDay, onAdd, children }: DatedTextFormProps) {
  const { t } = useText();
  const [text, setText] = useState('');
  const [day, setDay] = useState(firstDay);
  return (
    <form
      class={css.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (text.trim() === '' || day === '') return;
        onAdd(text.trim(), day, () => {
          setText('');
        });
      }}
    >
      {children}
      <TextField
        label={label}
        hint={hint}
        autoComplete="off"
        maxLength={2000}
        value={text}
        onInput={(event) => {
          setText(event.currentTarget.value);
        }}
      />
      <div class={css.when}>
        <TextField
          type="date"
          label={dateLabel}
          value={day}
          onInput={(event) => {
            setDay(event.currentTarget.value);
          }}
        />
        <Button type="submit">{t('common.add')}</Button>
      </div>
    </form>
  );
}
