import type { RefObject } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { stateSentence } from '@/components/clock/state-sentence';
import { setQuestionState } from '@/lib/actions/change-questions';
import { settleMark } from '@/lib/actions/mark-moment';
import { addTime } from '@/lib/actions/run-conversation';
import { finishConversation } from '@/lib/actions/wrap-up';
import { takeStep, untakeStep } from '@/lib/actions/take-steps';
import { followUps, sayingFor } from '@/lib/content/now-lines';
import { minutesLeft, readClock } from '@/lib/domain/clock';
import { REMEMBER_ME } from '@/lib/domain/introduction';
import type { Mark } from '@/lib/domain/mark';
import { timeStamp } from '@/lib/domain/note';
import { questionAfter, type NowLine } from '@/lib/domain/now-line';
import { fillPhrase } from '@/lib/domain/phrase';
import { wording } from '@/lib/domain/question';
import { nameAloud } from '@/lib/domain/spoken-name';
import type { Step } from '@/lib/domain/steps';
import { minutes, type Instant } from '@/lib/domain/time';
import type { WithPerson } from '@/lib/hooks/use-conversations';
import { useAttempt } from '@/lib/hooks/use-attempt';
import { useFreeKeys } from '@/lib/hooks/use-free-keys';
import { useNotes } from '@/lib/hooks/use-notes';
import { useTime } from '@/lib/hooks/use-time';
import { useText } from '@/lib/i18n/use-text';
import { AskFurther } from './AskFurther';
import { IntroductionSection } from './IntroductionSection';
import { NowCard, type NowCardProps } from './NowCard';
import { SmallTalkSection } from './SmallTalkSection';

const FIVE_MORE = minutes(5);

export interface NowSectionProps extends WithPerson {
  marks: readonly Mark[];
  line: NowLine;
  now: Instant;
  /** The user is on the way to the end, with time left: the way back to where the talk was, in place of another question. */
  onNotYet: (() => void) | null;
  /** Brings a question or a side-track to the line, by its id; null leaves the choice to the plan. */
  onChoose: (id: string | null) => void;
  card: RefObject<HTMLHeadingElement | null>;
  /** The six lines are being written in the card. */
  isEditingLines: boolean;
  onEditLines: () => void;
}

/** The line "now": the one thing to do, and what may be done instead. Enter does it, Backspace takes the last tick back. */
export function NowSection(props: NowSectionProps) {
  const { conversation, person, marks, line, now, onNotYet, onChoose, card: heading } = props;
  const { id, language, address } = conversation;
  const { t } = useText();
  const attempt = useAttempt();
  const time = useTime();
  const notes = useNotes(id);
  const [asksFurther, setAsksFurther] = useState(false);
  const takeBack = useRef<(() => Promise<void>) | null>(null);
  const clock = readClock(conversation, now);
  // How far over time it is stands on the clock.
  const state = onNotYet
    ? t('live.closeFirst')
    : clock.state === 'over'
      ? t('live.over')
      : stateSentence(clock.state, minutesLeft(clock.remainingMs), t);

  const say = (step: Step): string =>
    fillPhrase(sayingFor(step, conversation), {
      name: nameAloud(person?.name ?? '', language, address),
      viaWhom: person?.viaWhom ?? '',
      goal: conversation.goal,
      thanks: marks
        .filter(({ kind, text }) => kind === 'thanks' && text !== '')
        .map(({ text }) => text)
        .join(', '),
      rememberMe: notes.get(REMEMBER_ME) ?? '',
    });
  const tick = (act: () => Promise<void>, back: () => Promise<void>): void => {
    onChoose(null);
    takeBack.current = back;
    attempt(act);
  };
  const untake = (step: Step) => () => untakeStep(id, step, time.now());
  const take = (step: Step) => (): void => {
    tick(() => takeStep(id, step, time.now()), untake(step));
  };
  const isTurn = line.kind === 'question' || line.kind === 'parked';
  const nextId = isTurn
    ? questionAfter(conversation, now, line.kind === 'question' ? line.question.id : null)
    : null;
  const goOn = (): void => {
    onChoose(nextId);
  };

  const wayBack = onNotYet === null ? [] : [{ label: t('live.notYet'), onPress: onNotYet }];
  const others = onNotYet ? wayBack : [{ label: t('live.other'), isPressedOn: true, onPress: goOn }];
  const isIntroduction = line.kind === 'step' && line.step === 'introduction';
  const card = describe(line);
  useFreeKeys({
    // The introduction has a stopwatch of its own to start and stop.
    Enter: isIntroduction ? null : (card.main?.onPress ?? null),
    n: nextId === null ? null : goOn,
    Backspace: () => {
      const back = takeBack.current;
      takeBack.current = null;
      if (back) attempt(back);
    },
  });

  if (isIntroduction) {
    return (
      <IntroductionSection
        conversation={conversation}
        now={now}
        label={t('live.introduction.label')}
        saying={say('introduction')}
        notes={notes}
        heading={heading}
        isEditing={props.isEditingLines}
        onEdit={props.onEditLines}
        onDone={() => {
          takeBack.current = untake('introduction');
        }}
      />
    );
  }
  return (
    <NowCard {...card} heading={heading}>
      {line.kind === 'step' && line.step === 'glad' ? (
        <SmallTalkSection {...props} notes={notes} />
      ) : (
        line.kind === 'question' && asksFurther && <AskFurther prompts={followUps(language, address)} />
      )}
    </NowCard>
  );

  function describe(of: NowLine): Omit<NowCardProps, 'heading'> {
    switch (of.kind) {
      case 'question': {
        const question = of.question.id;
        return {
          label: state,
          sentence: wording(of.question, address),
          main: {
            label: t('live.asked'),
            onPress: () => {
              tick(
                () => setQuestionState(id, question, 'asked', time.now()),
                () => setQuestionState(id, question, 'prepared', time.now()),
              );
            },
          },
          second: [
            ...others,
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
      }
      case 'parked': {
        const { id: markId, text, atMs } = of.mark;
        return {
          label: t('live.again'),
          sentence: text || t('live.parkedAt', { time: timeStamp(atMs) }),
          main: {
            label: t('live.done'),
            onPress: () => {
              tick(
                () => settleMark(markId, true, time.now()),
                () => settleMark(markId, false, time.now()),
              );
            },
          },
          second: nextId === null ? wayBack : others,
        };
      }
      case 'step':
        if (of.step === 'leave-asked') return askLeave();
        return {
          label: t(`live.${of.step}.label`),
          sentence: say(of.step),
          main: { label: t('live.done'), onPress: take(of.step) },
          second: wayBack,
        };
      case 'goodbye':
        return {
          label: state,
          sentence: t('live.goodbye'),
          main: {
            label: t('live.finish'),
            onPress: () => attempt(() => finishConversation(conversation, time.now())),
          },
          second: wayBack,
        };
      case 'listen':
        return { label: state, sentence: t('live.listen'), main: null, second: wayBack };
    }
  }

  /** At zero, once: five more minutes, only with the other's leave. */
  function askLeave(): Omit<NowCardProps, 'heading'> {
    return {
      label: t('live.leave.label'),
      sentence: say('leave-asked'),
      main: {
        label: t('live.leave.yes'),
        onPress: () => {
          take('leave-asked')();
          attempt(() => addTime(id, FIVE_MORE, time.now()));
        },
      },
      second: [{ label: t('live.leave.no'), onPress: take('leave-asked') }],
    };
  }
}
