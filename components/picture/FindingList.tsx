import { Icon } from '@/components/ui/Icon';
import css from './FindingList.module.css';

export interface FindingListProps {
  label: string;
  items: readonly { id: string; name: string; text: string }[];
}

/** What could be better besides the first thing: what it is about, and what to do. */
export function FindingList({ label, items }: FindingListProps) {
  return (
    <section>
      <h2>{label}</h2>
      <ul class={css.list}>
        {items.map(({ id, name, text }) => (
          <li key={id} class={css.item}>
            <Icon name="caution" />
            <span>{name}</span>
            <small>{text}</small>
          </li>
        ))}
      </ul>
    </section>
  );
}
