import { useState } from 'preact/hooks';
import { stateSentence } from '@/components/clock/state-sentence';
import { setQuestionState } from '@/lib/actions/change-questions';
import { isClosing, minutesLeft, type Clock } from '@/lib/domain/clock';
import type { Conversation } from '@/lib/domain/conversation';
import { wording } from '@/lib/domain/question';
import { isOpen, nextQuestion } from '@/lib/domain/questions';
import { asInstant } from '@/lib/domain/time';
import { useFreeKey } from '@/lib/hooks/use-free-key';
import { useText } from '@/lib/i18n/use-text';
import { NowCard } from './NowCard';

/** The question to ask now; Enter says it was asked, wherever nothing else takes the key. */
export function NowSection({ conversation, clock }: { conversation: Conversation; clock: Clock }) {
  const { t } = useText();
  const [chosenId, setChosenId] = useState<string | null>(null);
  const open = conversation.questions.filter(isOpen);
  const question =
    open.find(({ id }) => id === chosenId) ?? nextQuestion(conversation.questions, isClosing(clock.state));

  const ask = (): void => {
    if (question) void setQuestionState(conversation.id, question.id, 'asked', asInstant(Date.now()));
  };
  useFreeKey('Enter', ask);

  const another = question && open[(open.indexOf(question) + 1) % open.length];
  return (
    <NowCard
      label={stateSentence(clock.state, minutesLeft(clock.remainingMs), t)}
      sentence={
        question
          ? wording(question, conversation.address)
          : t(conversation.questions.length === 0 ? 'live.noQuestions' : 'live.allAsked')
      }
      actions={
        question && {
          asked: t('live.asked'),
          onAsked: ask,
          other: open.length > 1 ? t('live.otherQuestion') : null,
          onOther: () => {
            setChosenId(another?.id ?? null);
          },
        }
      }
    />
  );
}
