import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { Actions } from '@/components/ui/Actions';
import { Button } from '@/components/ui/Button';
import { Tag } from '@/components/ui/Tag';
import { useText } from '@/lib/i18n/use-text';
import { useFocusWish } from './focus-wish';
import { PageTitle } from './PageTitle';
import css from './PhraseList.module.css';

export interface PhraseRow {
  id: string;
  title: string;
  /** The sentence as it sounds, in the page's language; empty when it has none yet. */
  sentence: string;
  isChanged: boolean;
}

export interface PhraseListProps {
  groups: readonly { title: string; rows: readonly PhraseRow[] }[];
  openId: string | undefined;
  onOpen: (id: string) => void;
  onAdd: () => void;
  /** What stands in the place of the row that is open. */
  editor: (id: string) => ComponentChildren;
}

/** Every difficult moment with the sentence for it; a press opens one, in its place. */
export function PhraseList({ groups, openId, onOpen, onAdd, editor }: PhraseListProps) {
  const { t } = useText();
  return (
    <>
      <PageTitle line={t('phrases.intro')}>{t('phrases.title')}</PageTitle>
      <Actions>
        <Button variant="main" onClick={onAdd}>
          {t('phrases.add')}
        </Button>
      </Actions>
      {groups.map(({ title, rows }) => (
        <section key={title} class={css.group}>
          <h2>{title}</h2>
          <ul class={css.rows}>
            {rows.map((row) => (
              <li key={row.id} class={css.row}>
                {row.id === openId ? (
                  editor(row.id)
                ) : (
                  <Row
                    {...row}
                    onOpen={() => {
                      onOpen(row.id);
                    }}
                  />
                )}
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}

function Row({ id, title, sentence, isChanged, onOpen }: PhraseRow & { onOpen: () => void }) {
  const { t } = useText();
  const button = useRef<HTMLButtonElement>(null);
  useFocusWish(phraseWish(id), button);
  return (
    <button ref={button} id={phraseWish(id)} type="button" class={css.open} onClick={onOpen}>
      <span class={css.title}>{title}</span>
      {isChanged && <Tag>{t('set.changed')}</Tag>}
      <span class={css.sentence}>{sentence}</span>
    </button>
  );
}

/** The row's id, and its name for a wish for focus. */
export const phraseWish = (id: string): string => `phrase-${id}`;
