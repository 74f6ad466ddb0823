import { Tag } from '@/components/ui/Tag';
import css from './MarkList.module.css';

export interface MarkListProps {
  label: string;
  entries: readonly { id: string; time: string; tag: string; text: string }[];
  onEdit: (id: string) => void;
}

/** The marked moments in the notes' margin. */
export function MarkList({ label, entries, onEdit }: MarkListProps) {
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
            <time>{time}</time>
            <span>
              <Tag look="wash">{tag}</Tag> {text}
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}
