import { BackLink } from '@/components/ui/BackLink';
import { Moments, type Moment } from '@/components/ui/Moments';
import { TwoLines } from '@/components/ui/TwoLines';
import type { QuestionState } from '@/lib/domain/question';
import { useText } from '@/lib/i18n/use-text';
import css from './ConversationRecord.module.css';
import { hrefOf } from './options-route';
import { PageTitle } from './PageTitle';

export interface ConversationRecordProps {
  /** Whom it is with; empty when nobody was named. */
  name: string;
  at: number | null;
  minutes: number;
  goal: string;
  /** What was written about the conversation as a whole. */
  notes: string;
  marks: readonly Moment[];
  /** What was written down after it, by what it is about. */
  wrapUp: readonly { title: string; texts: readonly string[] }[];
  questions: readonly { id: string; text: string; state: QuestionState; note: string }[];
}

/** One conversation to read back. */
export function ConversationRecord({
  name,
  at,
  minutes,
  goal,
  notes,
  marks,
  wrapUp,
  questions,
}: ConversationRecordProps) {
  const { t, dayAndTime } = useText();
  const hasNotes = notes !== '' || marks.length > 0 || questions.some(({ note }) => note !== '');
  const when = at === null ? t('records.noTime') : dayAndTime(at);
  return (
    <>
      <BackLink href={hrefOf('conversations')}>{t('records.all')}</BackLink>
      <PageTitle line={`${when} · ${t('common.minutesCount', { count: minutes })}`}>
        <TwoLines text={name || t('common.noName')} />
      </PageTitle>
      {goal !== '' && (
        <section>
          <h2>{t('records.goal')}</h2>
          <p class={css.text}>{goal}</p>
        </section>
      )}
      <section>
        <h2>{t('records.notes')}</h2>
        {notes !== '' && <p class={css.text}>{notes}</p>}
        {marks.length > 0 && <Moments moments={marks} />}
        {!hasNotes && <p class={css.none}>{t('records.noNotes')}</p>}
      </section>
      {questions.length > 0 && (
        <section>
          <h2>{t('sets.title')}</h2>
          <ul>
            {questions.map(({ id, text, state, note }) => (
              <li key={id} class={css.question}>
                <p>{text}</p>
                <span class={css.state}>{t(`records.state.${state}`)}</span>
                {note !== '' && <p class={css.note}>{note}</p>}
              </li>
            ))}
          </ul>
        </section>
      )}
      {wrapUp.map(({ title, texts }) => (
        <section key={title}>
          <h2>{title}</h2>
          <ul>
            {texts.map((line, place) => (
              <li key={place} class={css.line}>
                {line}
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}
