import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { Button } from '@/components/ui/Button';
import { Disclosure } from '@/components/ui/Disclosure';
import { SortableList } from '@/components/ui/SortableList';
import { UndoToast } from '@/components/ui/UndoToast';
import {
  addQuestion,
  moveQuestion,
  removeQuestion,
  restoreQuestion,
  setQuestionState,
} from '@/lib/actions/change-questions';
import type { Conversation } from '@/lib/domain/conversation';
import { wording, type AskedQuestion } from '@/lib/domain/question';
import { useFormDraft } from '@/lib/hooks/use-form-draft';
import { useTime } from '@/lib/hooks/use-time';
import { useAttempt } from '@/lib/hooks/use-attempt';
import { useText } from '@/lib/i18n/use-text';
import { AddQuestion } from './AddQuestion';
import { FromLastTimeSection } from './FromLastTimeSection';
import { QuestionDetailsSection } from './QuestionDetailsSection';
import { QuestionRow } from './QuestionRow';
import css from './QuestionsSection.module.css';

/**
 * All questions of one conversation: to tick, to reorder, to add to. What is known already has left the list; folded below it, it can be
 * asked after all.
 */
export function QuestionsSection({
  conversation,
  folded = [],
  children,
  canTick = true,
}: {
  conversation: Conversation;
  /** Those that do not fit the time left. */
  folded?: readonly AskedQuestion[];
  /** What comes after the last question. */
  children?: ComponentChildren;
  /** Before the conversation there is nothing to tick. */
  canTick?: boolean;
}) {
  const { t } = useText();
  const attempt = useAttempt();
  const [openId, setOpenId] = useState<string | null>(null);
  const [isSorting, setSorting] = useState(false);
  const [removed, setRemoved] = useState<{ question: AskedQuestion; at: number } | null>(null);
  const [addedId, setAddedId] = useState<string | null>(null);
  const adding = useRef<HTMLInputElement>(null);
  const { now } = useTime();
  const draft = useFormDraft(`question:${conversation.id}`, { text: '' });
  const say = (question: AskedQuestion): string => wording(question, conversation.address);

  const isKnown = ({ state }: AskedQuestion): boolean => state === 'already-known';
  const toAsk = conversation.questions.filter((question) => !isKnown(question));
  const known = conversation.questions.filter(isKnown);

  // The one that is looked at stays where it is: time that passes takes no field away from under somebody's hands.
  const isFolded = ({ id }: AskedQuestion): boolean => id !== openId && folded.some((one) => one.id === id);
  const later = toAsk.filter(isFolded);

  useEffect(() => {
    if (conversation.questions.some(({ id }) => id === addedId)) setAddedId(null);
  }, [conversation.questions, addedId]);

  const remove = (question: AskedQuestion): void => {
    const at = conversation.questions.indexOf(question);
    setOpenId(null);
    setRemoved({ question, at });
    adding.current?.focus();
    attempt(() => removeQuestion(conversation.id, question.id, now()));
  };

  const row = (question: AskedQuestion) => (
    <QuestionRow
      key={question.id}
      sentence={say(question)}
      isDone={question.state !== 'prepared'}
      mustAsk={question.isMustAsk ? t('common.mustAsk') : null}
      stateLabel={
        isKnown(question)
          ? question.source || t('question.state.already-known')
          : question.state === 'answered'
            ? t('question.state.answered')
            : null
      }
      onTick={
        canTick && !isKnown(question)
          ? (isDone) => {
              const state = isDone ? 'asked' : 'prepared';
              attempt(() => setQuestionState(conversation.id, question.id, state, now()));
            }
          : null
      }
      moreLabel={t('question.details', { question: say(question) })}
      isOpen={openId === question.id}
      takesFocus={addedId === question.id}
      onToggle={() => {
        setOpenId(openId === question.id ? null : question.id);
      }}
    >
      <QuestionDetailsSection
        conversation={conversation}
        question={question}
        onRemove={() => {
          remove(question);
        }}
      />
    </QuestionRow>
  );

  return (
    <div class={css.questions}>
      {isSorting ? (
        <SortableList
          label={t('prepared.questions')}
          items={toAsk}
          keyOf={(question) => question.id}
          nameOf={say}
          texts={{
            grip: (name) => t('sort.drag', { name }),
            up: (name) => t('sort.up', { name }),
            down: (name) => t('sort.down', { name }),
            moved: (name, place, count) => t('sort.moved', { name, place, count }),
          }}
          onMove={(from, to) => {
            const [question, place] = [toAsk[from], toAsk[to]];
            if (!question || !place) return;
            const at = conversation.questions.indexOf(place);
            attempt(() => moveQuestion(conversation.id, question.id, at, now()));
          }}
        >
          {(question) => say(question)}
        </SortableList>
      ) : (
        <>
          <ul>{toAsk.filter((question) => !isFolded(question)).map(row)}</ul>
          {later.length > 0 && (
            <Disclosure summary={t('question.later', { count: later.length })}>
              <ul>{later.map(row)}</ul>
            </Disclosure>
          )}
        </>
      )}
      {children}
      {conversation.endedAt === null && <FromLastTimeSection conversation={conversation} />}
      <AddQuestion
        field={adding}
        label={t('question.addLabel')}
        add={t('common.add')}
        text={draft.fields.text}
        onInput={(text) => {
          draft.change({ text });
        }}
        onAdd={() => {
          const { text } = draft.fields;
          attempt(async () => {
            await draft.flush();
            const id = await addQuestion(conversation.id, text, now());
            // During the talk the field stays ready: letters typed elsewhere are keys there.
            if (!canTick) setAddedId(id);
            draft.change({ text: '' });
          });
        }}
      />
      {known.length > 0 && (
        <Disclosure summary={t('question.known', { count: known.length })}>
          <ul>{known.map(row)}</ul>
        </Disclosure>
      )}
      {toAsk.length > 1 && (
        <div>
          <Button
            variant="quiet"
            onClick={() => {
              setSorting(!isSorting);
            }}
          >
            {t(isSorting ? 'question.sorted' : 'question.sort')}
          </Button>
        </div>
      )}
      <UndoToast
        text={removed ? t('question.removed') : undefined}
        undoLabel={t('common.undo')}
        onUndo={() => {
          if (removed) attempt(() => restoreQuestion(conversation.id, removed.question, removed.at, now()));
          setRemoved(null);
        }}
        closeLabel={t('common.close')}
        onClose={() => {
          setRemoved(null);
        }}
      />
    </div>
  );
}
