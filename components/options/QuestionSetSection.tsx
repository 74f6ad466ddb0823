import { useContext, useState } from 'preact/hooks';
import { EmptyState } from '@/components/ui/EmptyState';
import { Notice } from '@/components/ui/Notice';
import { shippedSet, type ListedSet } from '@/lib/actions/list-question-sets';
import { deleteQuestionSet, duplicateQuestionSet, restoreShippedSets } from '@/lib/actions/question-sets';
import {
  blankQuestion,
  inGroupOrder,
  moveSetQuestion,
  QUESTIONS_AT_MOST,
  removeSetQuestion,
} from '@/lib/actions/question-sets-questions';
import { fittingLengths } from '@/lib/domain/fitting-lengths';
import { QUESTION_GROUPS, type Question } from '@/lib/domain/question';
import { canBeMustAsk, totalMinutes } from '@/lib/domain/questions';
import { asInstant, type Instant } from '@/lib/domain/time';
import { questionSetFile } from '@/lib/export/question-set-file';
import { useAttempt } from '@/lib/hooks/use-attempt';
import { useQuestionSets } from '@/lib/hooks/use-question-sets';
import { useText } from '@/lib/i18n/use-text';
import { FocusWishContext, focusPageTitle } from './focus-wish';
import { GonePlace } from './GonePlace';
import { offerFile } from '@/components/ui/offer-file';
import type { Place } from './place';
import { groupWish, textWish } from './QuestionEditor';
import { QuestionEditorSection } from './QuestionEditorSection';
import { QuestionGroups, rowWish } from './QuestionGroups';
import { QuestionSetHead, WORDS_WISH } from './QuestionSetHead';
import { SetWordsSection } from './SetWordsSection';

export interface QuestionSetSectionProps extends Place {
  id: string;
  /** Just made: its name is asked first. */
  isNew: boolean;
  /** Another set was made from this one; its id. */
  onMade: (id: string) => void;
  onRemoved: () => void;
}

/** One set, to read and to change. */
export function QuestionSetSection({ id, ...rest }: QuestionSetSectionProps) {
  const { t } = useText();
  const sets = useQuestionSets();
  if (sets === null) return null;
  const listed = sets.find(({ set }) => set.id === id);
  if (listed === undefined) {
    return <GonePlace section="questions" title={t('sets.title')} text={t('set.gone')} back={t('set.all')} />;
  }
  return <OpenSet listed={listed} {...rest} />;
}

type OpenSetProps = Omit<QuestionSetSectionProps, 'id'> & { listed: ListedSet };

function OpenSet({ listed, isNew, onMade, onRemoved, offerUndo }: OpenSetProps) {
  const attempt = useAttempt();
  const { t } = useText();
  const wish = useContext(FocusWishContext);
  const [openId, setOpenId] = useState<string>();
  const [blank, setBlank] = useState<Question | null>(null);
  const [areWordsOpen, setWordsOpen] = useState(isNew);
  const [isRestored, setRestored] = useState(false);
  const { set, origin } = listed;
  const isInSet = (id: string): boolean => set.questions.some((question) => question.id === id);
  const stored = inGroupOrder(set.questions);
  const questions = blank === null || isInSet(blank.id) ? stored : inGroupOrder([...stored, blank]);
  const isFull = set.questions.length >= QUESTIONS_AT_MOST;

  const open = (id: string | undefined, focus: string): void => {
    wish.current = focus;
    if (blank?.id !== id) setBlank(null);
    setOpenId(id);
  };
  const add = (): void => {
    if (isFull) return;
    const question = blankQuestion();
    wish.current = textWish(question.id);
    setBlank(question);
    setOpenId(question.id);
  };
  const remove = (id: string): void => {
    const place = questions.findIndex((question) => question.id === id);
    const neighbour = questions[place + 1] ?? questions[place - 1];
    setBlank(null);
    setOpenId(undefined);
    if (neighbour === undefined) focusPageTitle();
    else document.getElementById(rowWish(neighbour.id))?.focus();
    if (!isInSet(id)) return;
    attempt(async () => {
      const undo = await removeSetQuestion(set.id, id, now());
      offerUndo({ text: t('setQuestion.removed'), undo, focus: rowWish(id) });
    });
  };

  return (
    <>
      <QuestionSetHead
        set={set}
        minutes={totalMinutes(set.questions)}
        fits={set.questions.length === 0 ? null : fittingLengths(set.questions)}
        words={
          areWordsOpen ? (
            <SetWordsSection
              set={set}
              isOwn={origin === 'own'}
              onDone={() => {
                wish.current = WORDS_WISH;
                setWordsOpen(false);
              }}
            />
          ) : null
        }
        onWords={() => {
          setWordsOpen(true);
        }}
        onAdd={add}
        onDuplicate={() => {
          attempt(async () => {
            const id = await duplicateQuestionSet(set.id, t('set.copyOf', { name: set.name }), now());
            if (id !== null) onMade(id);
          });
        }}
        onShare={() => {
          offerFile(questionSetFile(set));
        }}
        onRemove={() => {
          onRemoved();
          attempt(async () => {
            const undo = await deleteQuestionSet(set.id, now());
            offerUndo({ text: t('set.deleted', { name: set.name.trim() || t('set.noName') }), undo });
          });
        }}
        onRestore={
          origin === 'changed' && shippedSet(set.id) !== null
            ? () => {
                attempt(async () => {
                  await restoreShippedSets({ id: set.id }, (name) => t('set.ownVersion', { name }), now());
                  setRestored(true);
                });
              }
            : undefined
        }
      />
      {isRestored && <Notice tone="good">{t('set.restored')}</Notice>}
      {isFull && <Notice>{t('set.full')}</Notice>}
      {questions.length === 0 && <EmptyState text={t('set.empty')} />}
      <QuestionGroups
        groups={inGroups(questions)}
        lang={set.language}
        openId={openId}
        onOpen={(id) => {
          open(id, textWish(id));
        }}
        onMove={(id, to) => {
          attempt(() => moveSetQuestion(set.id, id, to, now()));
        }}
        editor={(question) => (
          <QuestionEditorSection
            setId={set.id}
            language={set.language}
            question={question}
            isBlank={!isInSet(question.id)}
            canBeMustAsk={canBeMustAsk(set.questions)}
            onRegroup={() => {
              wish.current = groupWish(question.id);
            }}
            onDone={() => {
              open(undefined, rowWish(question.id));
              if (!isInSet(question.id)) focusPageTitle();
            }}
            onRemove={() => {
              remove(question.id);
            }}
          />
        )}
      />
    </>
  );
}

const now = (): Instant => asInstant(Date.now());

const inGroups = (questions: readonly Question[]) =>
  QUESTION_GROUPS.map((group) => ({
    group,
    questions: questions.filter((question) => question.group === group),
  })).filter(({ questions: some }) => some.length > 0);
