import css from './KeepList.module.css';

export interface KeepListProps {
  label: string;
  /** The key is drawn beside it; null where the keys ran out. */
  moments: readonly { id: string; text: string; key: string | null; isKept: boolean }[];
  onToggle: (id: string) => void;
}

/** Marked moments, to keep with one press each. */
export function KeepList({ label, moments, onToggle }: KeepListProps) {
  return (
    <ul class={css.list} aria-label={label}>
      {moments.map(({ id, text, key, isKept }) => (
        <li key={id}>
          <button
            type="button"
            class={css.moment}
            aria-pressed={isKept}
            aria-keyshortcuts={key ?? undefined}
            onClick={() => {
              onToggle(id);
            }}
          >
            {text}
            <kbd aria-hidden="true">{key}</kbd>
          </button>
        </li>
      ))}
    </ul>
  );
}
