import { classNames } from '@/components/ui/class-names';
import { Tag } from '@/components/ui/Tag';
import css from './MarkList.module.css';

export interface MarkListProps {
  label: string;
  entries: readonly { id: string; time: string; tag: string; text: string }[];
  onEdit: (id: string) => void;
  /** Of a long one the beginning: all of it stands in its editor. */
  isBrief: boolean;
}

/** The marked moments in the notes' margin. */
export function MarkList({ label, entries, onEdit, isBrief }: MarkListProps) {
  if (entries.length === 0) return null;
  return (
    <ul class={css.list} aria-label={label}>
      {entries.map(({ id, time, tag, text }) => (
        <li key={id}>
          <button
            type="button"
            class={css.entry}
            onClick={() => {
              onEdit(id);
            }}
          >
            <time>{time}</time>{' '}
            <span>
              <Tag look="wash">{tag}</Tag>
            </span>{' '}
            {text !== '' && <span class={classNames(css.text, isBrief && css.brief)}>{text}</span>}
          </button>
        </li>
      ))}
    </ul>
  );
}
