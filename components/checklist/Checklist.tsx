import { CheckRow } from '@/components/ui/CheckRow';
import css from './Checklist.module.css';

export interface ChecklistProps {
  /** Read out as the name of the list. */
  label: string;
  items: readonly { id: string; text: string; why: string }[];
  tickedIds: ReadonlySet<string>;
  onTick: (itemId: string, isTicked: boolean) => void;
}

/** What to see to before the call. The first item still open says why, or how; the others wait for their turn. */
export function Checklist({ label, items, tickedIds, onTick }: ChecklistProps) {
  const first = items.find(({ id }) => !tickedIds.has(id));
  return (
    <div role="group" aria-label={label} class={css.list}>
      {items.map(({ id, text, why }) => (
        <CheckRow
          key={id}
          state={tickedIds.has(id) ? 'ok' : 'none'}
          label={text}
          detail={id === first?.id && why !== '' ? why : undefined}
          onTick={(isTicked) => {
            onTick(id, isTicked);
          }}
        />
      ))}
    </div>
  );
}
