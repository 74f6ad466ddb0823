import { IconButton } from '@/components/ui/IconButton';
import { Line } from '@/components/ui/Line';
import { Menu, type MenuItem } from '@/components/ui/Menu';
import { TwoLines } from '@/components/ui/TwoLines';
import css from './DueList.module.css';

export interface DueListProps {
  label: string;
  entries: readonly {
    id: string;
    text: string;
    /** The day, and whom it is about. */
    detail: readonly string[];
    doneLabel: string;
    menuLabel: string;
    /** Another day, or not at all. */
    menu: readonly MenuItem[];
    /** There is something to write for it. */
    onOpen: (() => void) | null;
    onDone: () => void;
  }[];
}

/** What comes back, a line each: done with one press, or another day. */
export function DueList({ label, entries }: DueListProps) {
  return (
    <ul aria-label={label}>
      {entries.map(({ id, text, detail, doneLabel, menuLabel, menu, onOpen, onDone }) => (
        <li key={id} class={css.entry}>
          <IconButton class={css.done} icon="check" label={doneLabel} onClick={onDone} />
          <div class={css.words}>
            {onOpen ? (
              <button type="button" class={css.open} onClick={onOpen}>
                <TwoLines text={text} />
              </button>
            ) : (
              <TwoLines text={text} />
            )}
            <small>
              <Line parts={detail} />
            </small>
          </div>
          <Menu label={menuLabel} items={menu} />
        </li>
      ))}
    </ul>
  );
}
