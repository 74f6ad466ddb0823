import { useState } from 'preact/hooks';
import { stateSentence } from '@/components/clock/state-sentence';
import { setQuestionState } from '@/lib/actions/change-questions';
import { addTime, endConversation } from '@/lib/actions/run-conversation';
import { takeStep } from '@/lib/actions/take-steps';
import { followUps, sayingFor } from '@/lib/content/now-lines';
import { minutesLeft, readClock } from '@/lib/domain/clock';
import { REMEMBER_ME, SMALL_TALK } from '@/lib/domain/introduction';
import { nowLine, partsDone, type NowLine } from '@/lib/domain/now-line';
import { spokenName } from '@/lib/domain/spoken-name';
import { fillPhrase } from '@/lib/domain/phrase';
import { wording } from '@/lib/domain/question';
import { isOpen } from '@/lib/domain/questions';
import type { Step } from '@/lib/domain/steps';
import { planTime } from '@/lib/domain/time-plan';
import { minutes, type Instant } from '@/lib/domain/time';
import type { WithPerson } from '@/lib/hooks/use-conversations';
import { useFreeKeys } from '@/lib/hooks/use-free-keys';
import { useMarks } from '@/lib/hooks/use-marks';
import { useNotes } from '@/lib/hooks/use-notes';
import { useTime } from '@/lib/hooks/use-time';
import { useAttempt } from '@/lib/hooks/use-attempt';
import { useText } from '@/lib/i18n/use-text';
import { IntroductionSection } from './IntroductionSection';
import { NowCard, type NowCardProps } from './NowCard';
import css from './NowSection.module.css';

const FIVE_MORE = minutes(5);

/** The line "now": the one thing to do, and what may be done instead. Enter does it. */
export function NowSection({
  conversation,
  person,
  now,
  chosenId,
  onChoose,
}: WithPerson & { now: Instant; chosenId: string | null; onChoose: (questionId: string | null) => void }) {
  const { t } = useText();
  const attempt = useAttempt();
  const time = useTime();
  const notes = useNotes(conversation.id);
  const marks = useMarks(conversation.id);
  const [asksFurther, setAsksFurther] = useState(false);
  const clock = readClock(conversation, now);
  const line = nowLine(
    conversation,
    planTime(conversation, partsDone(conversation), now),
    clock.state,
    chosenId,
  );
  const state = stateSentence(clock.state, minutesLeft(clock.remainingMs), t);

  const say = (step: Step): string =>
    fillPhrase(sayingFor(step, conversation.language, conversation.address), {
      name: spokenName(person?.name ?? '', conversation.language, conversation.address),
      viaWhom: person?.viaWhom ?? '',
      goal: conversation.goal,
      thanks: marks
        .filter(({ kind, text }) => kind === 'thanks' && text !== '')
        .map(({ text }) => text)
        .join(', '),
      rememberMe: notes.get(REMEMBER_ME) ?? '',
    });
  const take = (step: Step) => () => attempt(() => takeStep(conversation.id, step, time.now()));
  const nextOpen = (): string | null => {
    const open = conversation.questions.filter(isOpen);
    const at = open.findIndex(({ id }) => line.kind === 'question' && id === line.question.id);
    return open[(at + 1) % open.length]?.id ?? null;
  };

  const isIntroduction = line.kind === 'step' && line.step === 'introduction';
  const card = describe(line);
  useFreeKeys({
    // The introduction has a stopwatch of its own to start and stop.
    Enter: isIntroduction ? null : (card.main?.onPress ?? null),
    n:
      line.kind === 'question'
        ? () => {
            onChoose(nextOpen());
          }
        : null,
  });

  if (isIntroduction) {
    return (
      <IntroductionSection
        conversation={conversation}
        now={now}
        label={t('live.introduction.label')}
        saying={say('introduction')}
      />
    );
  }
  return (
    <NowCard {...card}>
      {line.kind === 'step' && line.step === 'glad' && notes.get(SMALL_TALK) && (
        <p class={css.aside}>{t('live.smallTalk', { text: notes.get(SMALL_TALK) ?? '' })}</p>
      )}
      {line.kind === 'question' && asksFurther && (
        <ul class={css.aside}>
          {followUps(conversation.language, conversation.address).map((prompt) => (
            <li key={prompt}>{prompt}</li>
          ))}
        </ul>
      )}
    </NowCard>
  );

  function describe(of: NowLine): NowCardProps {
    switch (of.kind) {
      case 'question':
        return {
          label: state,
          sentence: wording(of.question, conversation.address),
          main: {
            label: t('live.asked'),
            onPress: () => {
              onChoose(null);
              attempt(() => setQuestionState(conversation.id, of.question.id, 'asked', time.now()));
            },
          },
          second: [
            {
              label: t('live.other'),
              onPress: () => {
                onChoose(nextOpen());
              },
            },
            {
              label: t('live.followUps'),
              icon: 'chevron',
              isOpen: asksFurther,
              onPress: () => {
                setAsksFurther(!asksFurther);
              },
            },
          ],
        };
      case 'step':
        if (of.step === 'leave-asked') return askLeave();
        return {
          label: t(`live.${of.step}.label`),
          sentence: say(of.step),
          main: { label: t('live.done'), onPress: take(of.step) },
          second: [],
        };
      case 'goodbye':
        return {
          label: state,
          sentence: t('live.goodbye'),
          main: {
            label: t('live.finish'),
            onPress: () => attempt(() => endConversation(conversation.id, time.now(), time.now())),
          },
          second: [],
        };
      case 'listen':
        return { label: state, sentence: t('live.listen'), main: null, second: [] };
    }
  }

  /** At zero, once: five more minutes, only with the other's leave. */
  function askLeave(): NowCardProps {
    return {
      label: state,
      sentence: say('leave-asked'),
      main: {
        label: t('live.leave.yes'),
        onPress: () => {
          take('leave-asked')();
          attempt(() => addTime(conversation.id, FIVE_MORE, time.now()));
        },
      },
      second: [{ label: t('live.leave.no'), onPress: take('leave-asked') }],
    };
  }
}
