import { Actions } from '@/components/ui/Actions';
import { Button } from '@/components/ui/Button';
import { LinkRow } from '@/components/ui/LinkRow';
import { Notice } from '@/components/ui/Notice';
import { Tag } from '@/components/ui/Tag';
import type { QuestionSet } from '@/lib/domain/question';
import { useText } from '@/lib/i18n/use-text';
import { hrefOf } from './options-route';
import { PageTitle } from './PageTitle';
import css from './RecordList.module.css';

export interface SetRow {
  set: QuestionSet;
  /** The user changed a set that came with the product. */
  isChanged: boolean;
  minutes: number;
}

export interface SetGroup {
  title: string;
  rows: readonly SetRow[];
}

export interface QuestionSetListProps {
  groups: readonly SetGroup[];
  onCreate: () => void;
  onImport: () => void;
  /** Left out when every shipped set is there as it came. */
  onRestore: (() => void) | undefined;
  /** What was done just now. */
  news: string | undefined;
}

export function QuestionSetList({ groups, onCreate, onImport, onRestore, news }: QuestionSetListProps) {
  const { t } = useText();
  return (
    <>
      <PageTitle line={t('sets.intro')}>{t('sets.title')}</PageTitle>
      <Actions>
        <Button variant="main" onClick={onCreate}>
          {t('set.create')}
        </Button>
        <Button onClick={onImport}>{t('sets.fromFile')}</Button>
      </Actions>
      {news !== undefined && <Notice tone="good">{news}</Notice>}
      {groups.map(({ title, rows }) => (
        <section key={title} class={css.group}>
          <h2>{title}</h2>
          <ul>
            {rows.map((row) => (
              <Row key={row.set.id} {...row} />
            ))}
          </ul>
        </section>
      ))}
      {onRestore && (
        <Actions>
          <Button variant="quiet" icon="undo" onClick={onRestore}>
            {t('sets.restore')}
          </Button>
        </Actions>
      )}
    </>
  );
}

function Row({ set, isChanged, minutes }: SetRow) {
  const { t } = useText();
  const count = set.questions.length;
  return (
    <LinkRow
      href={hrefOf('questions', set.id)}
      name={set.name.trim() || t('set.noName')}
      line={[t('common.questionsCount', { count }), count > 0 && t('set.takes', { count: minutes })]
        .filter(Boolean)
        .join(' · ')}
      mark={isChanged ? <Tag>{t('set.changed')}</Tag> : undefined}
    />
  );
}
