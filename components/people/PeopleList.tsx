import { LinkRow } from '@/components/ui/LinkRow';
import { useText } from '@/lib/i18n/use-text';

export interface PersonRow {
  id: string;
  href: string;
  name: string;
  /** Role and organisation. */
  line: string;
  /** When there was contact last; null when never. */
  lastContactAt: number | null;
}

/** Everybody, by name. */
export function PeopleList({ people }: { people: readonly PersonRow[] }) {
  const { t, date } = useText();
  return (
    <ul aria-label={t('people.list')}>
      {people.map(({ id, href, name, line, lastContactAt }) => (
        <LinkRow
          key={id}
          href={href}
          name={name || t('people.noName')}
          line={[line, lastContactAt === null ? '' : t('people.lastContact', { date: date(lastContactAt) })]
            .filter(Boolean)
            .join(' · ')}
        />
      ))}
    </ul>
  );
}
