import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { classNames } from '@/components/ui/class-names';
import { TextField } from '@/components/ui/TextField';
import { useText } from '@/lib/i18n/use-text';
import css from './RescuePalette.module.css';

export interface RescuePaletteProps {
  /** The difficult moments that fit what was typed. The digit picks one while nothing is typed. */
  rows: readonly { id: string; title: string; digit: string | null }[];
  typed: string;
  onType: (typed: string) => void;
  onPick: (id: string) => void;
}

/** Finds a difficult moment: a digit picks at once, letters find, arrows move, Enter picks. */
export function RescuePalette({ rows, typed, onType, onPick }: RescuePaletteProps) {
  const { t } = useText();
  const listId = useId();
  const field = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLUListElement>(null);
  const [at, setAt] = useState(0);
  const active = rows[at] ?? rows[0];
  const optionId = (id: string): string => `${listId}-${id}`;

  // Back from a sentence; when the dialog opens it gives its first control the focus.
  useLayoutEffect(() => {
    field.current?.focus();
  }, []);
  useLayoutEffect(() => {
    list.current?.querySelector('[aria-selected=true]')?.scrollIntoView({ block: 'nearest' });
  }, [active?.id]);

  const press = (event: KeyboardEvent): boolean => {
    const digit = typed === '' ? digitOf(event) : null;
    const row = digit === null ? undefined : rows.find((candidate) => candidate.digit === digit);
    if (row) onPick(row.id);
    else if (event.key === 'Enter' && active) onPick(active.id);
    else if (event.key === 'ArrowDown') setAt((at + 1) % Math.max(1, rows.length));
    else if (event.key === 'ArrowUp') setAt((at + rows.length - 1) % Math.max(1, rows.length));
    else if (event.key === 'Escape' && typed !== '') onType('');
    else return false;
    return true;
  };

  return (
    <>
      <TextField
        ref={field}
        type="text"
        label={t('rescue.search')}
        isLabelHidden
        class={css.search}
        placeholder={t('rescue.placeholder')}
        autoComplete="off"
        spellcheck={false}
        role="combobox"
        aria-expanded={rows.length > 0}
        aria-controls={listId}
        aria-activedescendant={active && optionId(active.id)}
        aria-autocomplete="list"
        value={typed}
        onInput={(event) => {
          setAt(0);
          onType(event.currentTarget.value);
        }}
        onKeyDown={(event) => {
          if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
          if (press(event)) event.preventDefault();
        }}
      />
      <ul ref={list} id={listId} class={css.list} role="listbox" aria-label={t('rescue.list')}>
        {rows.map(({ id, title, digit }) => (
          // eslint-disable-next-line jsx-a11y/click-events-have-key-events -- the field has the focus and takes the keys
          <li
            key={id}
            id={optionId(id)}
            role="option"
            class={classNames(css.row, id === active?.id && css.active)}
            aria-selected={id === active?.id}
            aria-keyshortcuts={digit !== null && typed === '' ? digit : undefined}
            onClick={() => {
              onPick(id);
            }}
          >
            <kbd class={css.digit} aria-hidden="true">
              {typed === '' ? digit : null}
            </kbd>
            {title}
          </li>
        ))}
      </ul>
      <p role="status" class={css.none}>
        {rows.length === 0 && t('rescue.none')}
      </p>
    </>
  );
}

/** The digit of a key, also on a keyboard whose upper row gives digits only with Shift (as in Belgium). */
const digitOf = ({ key, code }: KeyboardEvent): string | null =>
  /^\d$/.test(key) ? key : (/^Digit(\d)$/.exec(code)?.[1] ?? null);
