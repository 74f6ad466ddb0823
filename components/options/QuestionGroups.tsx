import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { SortableList } from '@/components/ui/SortableList';
import { Tag } from '@/components/ui/Tag';
import type { Question, QuestionGroup } from '@/lib/domain/question';
import { useText } from '@/lib/i18n/use-text';
import { useFocusWish } from './focus-wish';
import ordered from './OrderedList.module.css';
import css from './QuestionGroups.module.css';
import { useSortTexts } from './use-sort-texts';

export interface QuestionGroupsProps {
  groups: readonly { group: QuestionGroup; questions: readonly Question[] }[];
  lang: string;
  openId: string | undefined;
  onOpen: (id: string) => void;
  /** Take the question to a place in its own group, counted from 0. */
  onMove: (id: string, to: number) => void;
  /** What stands in the place of the question that is open. */
  editor: (question: Question) => ComponentChildren;
}

/** The questions of a set under their headings; a press opens one, in its place. */
export function QuestionGroups({ groups, lang, openId, onOpen, onMove, editor }: QuestionGroupsProps) {
  const { t } = useText();
  const texts = useSortTexts();
  return groups.map(({ group, questions }) => (
    <section key={group} class={css.group}>
      <h2>{t(`group.${group}`)}</h2>
      <SortableList
        class={ordered.list}
        label={t('set.questionsIn', { group: t(`group.${group}`) })}
        items={questions}
        keyOf={({ id }) => id}
        nameOf={({ text }) => text.trim() || t('setQuestion.empty')}
        texts={texts}
        onMove={(from, to) => {
          const moved = questions[from];
          if (moved) onMove(moved.id, to);
        }}
      >
        {(question) =>
          question.id === openId ? (
            editor(question)
          ) : (
            <QuestionRow
              question={question}
              lang={lang}
              onOpen={() => {
                onOpen(question.id);
              }}
            />
          )
        }
      </SortableList>
    </section>
  ));
}

function QuestionRow({ question, lang, onOpen }: { question: Question; lang: string; onOpen: () => void }) {
  const { t } = useText();
  const button = useRef<HTMLButtonElement>(null);
  useFocusWish(rowWish(question.id), button);
  return (
    <button ref={button} id={rowWish(question.id)} type="button" class={css.question} onClick={onOpen}>
      <span lang={lang}>{question.text.trim() || t('setQuestion.empty')}</span>
      <span class={css.facts}>
        {question.isMustAsk && <Tag>{t('common.mustAsk')}</Tag>}
        <span>{t('setQuestion.minutesShort', { count: question.minutes })}</span>
      </span>
    </button>
  );
}

/** The row's id, and its name for a wish for focus. */
export const rowWish = (id: string): string => `question-${id}`;
