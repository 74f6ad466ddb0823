import { Icon } from '@/components/ui/Icon';
import css from './ConversationList.module.css';

export interface ConversationListProps {
  title: string;
  entries: readonly { id: string; name: string; when: string }[];
  onOpen: (id: string) => void;
}

/** Conversations to open, a line each. */
export function ConversationList({ title, entries, onOpen }: ConversationListProps) {
  return (
    <section class={css.list}>
      <h2>{title}</h2>
      <ul>
        {entries.map(({ id, name, when }) => (
          <li key={id}>
            <button
              type="button"
              class={css.entry}
              onClick={() => {
                onOpen(id);
              }}
            >
              <span class={css.name}>{name}</span>
              <small>{when}</small>
              <Icon name="chevron" />
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
