import { Tag } from '@/components/ui/Tag';
import { EmptyState } from '@/components/ui/EmptyState';
import { LinkRow } from '@/components/ui/LinkRow';
import { useText } from '@/lib/i18n/use-text';
import { hrefOf } from './options-route';
import { PageTitle } from './PageTitle';
import css from './RecordList.module.css';

export interface ConversationRow {
  id: string;
  /** Whom it is with; empty when nobody was named. */
  name: string;
  /** When it was, or is planned; null when no time was set. */
  at: number | null;
  minutes: number;
  /** Its wrap-up is not done. */
  isLeft: boolean;
}

export interface ConversationListProps {
  groups: readonly { title: string; rows: readonly ConversationRow[] }[];
}

export function ConversationList({ groups }: ConversationListProps) {
  const { t, dayAndTime } = useText();
  return (
    <>
      <PageTitle line={groups.length > 0 ? t('records.intro') : undefined}>{t('records.title')}</PageTitle>
      {groups.length === 0 && <EmptyState text={t('records.empty')} />}
      {groups.map(({ title, rows }) => (
        <section key={title} class={css.group}>
          <h2>{title}</h2>
          <ul>
            {rows.map(({ id, name, at, minutes, isLeft }) => (
              <LinkRow
                key={id}
                href={hrefOf('conversations', id)}
                name={name || t('common.noName')}
                line={`${at === null ? t('records.noTime') : dayAndTime(at)} · ${t('common.minutesCount', { count: minutes })}`}
                mark={isLeft ? <Tag>{t('wrap.left')}</Tag> : undefined}
              />
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}
