import { LinkRow } from '@/components/ui/LinkRow';
import { useText } from '@/lib/i18n/use-text';
import css from './SearchResults.module.css';

export interface SearchResultsProps {
  /** How many there are, in words; empty before anything is asked. */
  told: string;
  results: readonly {
    id: string;
    /** Where it stands; null when that is nowhere to go. */
    href: string | null;
    name: string;
    kind: string;
    at: number;
    pieces: readonly { text: string; isHit: boolean }[];
  }[];
}

export function SearchResults({ told, results }: SearchResultsProps) {
  const { date } = useText();
  return (
    <>
      <p role="status" class={css.told}>
        {told}
      </p>
      {results.length > 0 && (
        <ul class={css.results}>
          {results.map(({ id, href, name, kind, at, pieces }) => (
            <LinkRow
              key={id}
              href={href}
              name={name}
              line={pieces.map(({ text, isHit }, place) => (isHit ? <mark key={place}>{text}</mark> : text))}
              mark={`${kind} · ${date(at)}`}
            />
          ))}
        </ul>
      )}
    </>
  );
}
