import { CheckRow } from '@/components/ui/CheckRow';
import css from './Checklist.module.css';

export interface ChecklistProps {
  /** Read out as the name of the list. */
  label: string;
  items: readonly {
    id: string;
    text: string;
    why: string;
    /** What the picture check says of it: when it was measured good, or what to do. */
    measured: { isGood: boolean; text: string } | null;
  }[];
  tickedIds: ReadonlySet<string>;
  onTick: (itemId: string, isTicked: boolean) => void;
}

/**
 * What to see to before the call. The first item still open says why, or how; the others wait for their turn. What was measured says so,
 * or says what to do.
 */
export function Checklist({ label, items, tickedIds, onTick }: ChecklistProps) {
  const first = items.find(({ id }) => !tickedIds.has(id));
  return (
    <div role="group" aria-label={label} class={css.list}>
      {items.map(({ id, text, why, measured }) => {
        const isTicked = tickedIds.has(id);
        const isWanting = !isTicked && measured?.isGood === false;
        const hint = id === first?.id && why !== '' ? why : undefined;
        return (
          <CheckRow
            key={id}
            state={isTicked ? 'ok' : isWanting ? 'attention' : 'none'}
            label={text}
            detail={isWanting || (isTicked && measured?.isGood === true) ? measured.text : hint}
            onTick={(is) => {
              onTick(id, is);
            }}
          />
        );
      })}
    </div>
  );
}
