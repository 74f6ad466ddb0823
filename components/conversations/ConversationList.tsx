import { useLayoutEffect, useRef } from 'preact/hooks';
import { Button } from '@/components/ui/Button';
import { Icon } from '@/components/ui/Icon';
import { Tag } from '@/components/ui/Tag';
import { TwoLines } from '@/components/ui/TwoLines';
import css from './ConversationList.module.css';

export interface ConversationListProps {
  title: string;
  entries: readonly {
    id: string;
    name: string;
    when: string;
    /** What is still to do about it; null for nothing. */
    left?: string | null;
  }[];
  onOpen: (id: string) => void;
  /** There are more of them. */
  onMore?: { label: string; show: () => void } | null;
}

/** Conversations to open, a line each. */
export function ConversationList({ title, entries, onOpen, onMore = null }: ConversationListProps) {
  const list = useRef<HTMLUListElement>(null);
  /** From here on the lines are the ones that were asked for. */
  const askedFrom = useRef<number | null>(null);
  useLayoutEffect(() => {
    if (askedFrom.current === null || entries.length <= askedFrom.current) return;
    list.current?.children[askedFrom.current]?.querySelector('button')?.focus();
    askedFrom.current = null;
  }, [entries.length]);
  return (
    <section class={css.list}>
      <h2>{title}</h2>
      <ul ref={list}>
        {entries.map(({ id, name, when, left = null }) => (
          <li key={id}>
            <button
              type="button"
              class={css.entry}
              onClick={() => {
                onOpen(id);
              }}
            >
              <span class={css.name}>
                <TwoLines text={name} />
                {left !== null && (
                  <>
                    {' '}
                    <Tag>{left}</Tag>
                  </>
                )}
              </span>
              <small>{when}</small>
              <Icon name="chevron" />
            </button>
          </li>
        ))}
      </ul>
      {onMore && (
        <Button
          variant="quiet"
          onClick={() => {
            askedFrom.current = entries.length;
            onMore.show();
          }}
        >
          {onMore.label}
        </Button>
      )}
    </section>
  );
}
