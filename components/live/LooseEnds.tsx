import { useId } from 'preact/hooks';
import { Tag } from '@/components/ui/Tag';
import css from './LooseEnds.module.css';

export interface LooseEndsProps {
  /** A word and the short lines it stands before; each is known by a few words of the whole. */
  groups: readonly {
    tag: string;
    entries: readonly { id: string; text: string; whole: string }[];
  }[];
  onChoose: (id: string) => void;
}

/** What must not be forgotten, a short line each; pressing one brings it to the line "now". */
export function LooseEnds({ groups, onChoose }: LooseEndsProps) {
  return (
    <div class={css.ends}>
      {groups
        .filter(({ entries }) => entries.length > 0)
        .map((group) => (
          <Group key={group.tag} {...group} onChoose={onChoose} />
        ))}
    </div>
  );
}

function Group({
  tag,
  entries,
  onChoose,
}: LooseEndsProps['groups'][number] & Pick<LooseEndsProps, 'onChoose'>) {
  const tagId = useId();
  return (
    <div role="group" aria-labelledby={tagId} class={css.group}>
      <span id={tagId} class={css.tag}>
        <Tag>{tag}</Tag>
      </span>
      <ul>
        {entries.map(({ id, text, whole }) => (
          <li key={id}>
            <button
              type="button"
              class={css.end}
              title={whole}
              aria-label={text === whole ? undefined : `${text}: ${whole}`}
              onClick={() => {
                onChoose(id);
              }}
            >
              {text}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
