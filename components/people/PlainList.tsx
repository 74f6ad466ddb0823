import { IconButton } from '@/components/ui/IconButton';
import { useText } from '@/lib/i18n/use-text';
import css from './PlainList.module.css';

export interface PlainListProps {
  title: string;
  entries: readonly { id: string; text: string; line: string; onRemove: () => void }[];
}

/** What there is, line by line: nothing is added up. */
export function PlainList({ title, entries }: PlainListProps) {
  const { t } = useText();
  if (entries.length === 0) return null;
  return (
    <div class={css.list}>
      <h3>{title}</h3>
      <ul>
        {entries.map(({ id, text, line, onRemove }) => (
          <li key={id} class={css.entry}>
            <span>{text}</span>
            <small>{line}</small>
            <IconButton icon="close" label={t('people.exchange.remove', { text })} onClick={onRemove} />
          </li>
        ))}
      </ul>
    </div>
  );
}
