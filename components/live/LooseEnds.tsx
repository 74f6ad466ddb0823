import { Tag } from '@/components/ui/Tag';
import css from './LooseEnds.module.css';

export interface LooseEndsProps {
  entries: readonly { id: string; tag: string; text: string; label: string }[];
  onChoose: (id: string) => void;
}

/** What must not be forgotten, a short line each; pressing one brings it to the line "now". */
export function LooseEnds({ entries, onChoose }: LooseEndsProps) {
  if (entries.length === 0) return null;
  return (
    <ul class={css.ends}>
      {entries.map(({ id, tag, text, label }) => (
        <li key={id}>
          <button
            type="button"
            class={css.end}
            title={label}
            onClick={() => {
              onChoose(id);
            }}
          >
            <span class={css.text}>{text}</span>
            <Tag>{tag}</Tag>
          </button>
        </li>
      ))}
    </ul>
  );
}
