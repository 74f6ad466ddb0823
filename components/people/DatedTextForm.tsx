import type { ComponentChildren } from 'preact';
import { Button } from '@/components/ui/Button';
import { TextField } from '@/components/ui/TextField';
import { useText } from '@/lib/i18n/use-text';
import css from './DatedTextForm.module.css';

export interface DatedTextFormProps {
  label: string;
  dateLabel: string;
  text: string;
  /** `2026-12-05` */
  day: string;
  onText: (text: string) => void;
  onDay: (day: string) => void;
  /** Only with a text and a day. */
  onAdd: () => void;
  /** What else there is to choose, above it. */
  children?: ComponentChildren;
}

/** A line of text with the day it is about. */
export function DatedTextForm(props: DatedTextFormProps) {
  const { label, dateLabel, text, day, onText, onDay, onAdd, children } = props;
  const { t } = useText();
  return (
    <form
      class={css.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (text.trim() !== '' && day !== '') onAdd();
      }}
    >
      {children}
      <TextField
        label={label}
        autoComplete="off"
        maxLength={2000}
        value={text}
        onInput={(event) => {
          onText(event.currentTarget.value);
        }}
      />
      <div class={css.when}>
        <TextField
          type="date"
          label={dateLabel}
          value={day}
          onInput={(event) => {
            onDay(event.currentTarget.value);
          }}
        />
        <Button type="submit">{t('common.add')}</Button>
      </div>
    </form>
  );
}
