import { NoteSection } from '@/components/notes/NoteSection';
import { startIntroduction, stopIntroduction, takeStep } from '@/lib/actions/take-steps';
import type { Conversation } from '@/lib/domain/conversation';
import { bandOf, INTRODUCTION_LINES, lineSubject, spokenFor } from '@/lib/domain/introduction';
import { timeStamp } from '@/lib/domain/note';
import type { Instant } from '@/lib/domain/time';
import { useFreeKeys } from '@/lib/hooks/use-free-keys';
import { useTime } from '@/lib/hooks/use-time';
import { useAttempt } from '@/lib/hooks/use-attempt';
import { useText } from '@/lib/i18n/use-text';
import css from './IntroductionSection.module.css';
import { lineLabel } from './line-label';
import { NowCard, type NowCardProps } from './NowCard';

/** The user's six lines with a stopwatch of their own. */
export function IntroductionSection({
  conversation,
  now,
  label,
  saying,
  notes,
  heading,
  isEditing,
  onEdit,
  onDone,
}: {
  conversation: Conversation;
  now: Instant;
  label: string;
  /** What to say where no lines were written. */
  saying: string;
  notes: ReadonlyMap<string, string>;
  heading: NowCardProps['heading'];
  isEditing: boolean;
  onEdit: () => void;
  onDone: () => void;
}) {
  const { t } = useText();
  const attempt = useAttempt();
  const time = useTime();
  const lines = INTRODUCTION_LINES.map((line) => notes.get(lineSubject(line)) ?? '').filter(
    (text) => text !== '',
  );
  const isSpeaking = conversation.introduction?.until === null;
  const spoken = spokenFor(conversation.introduction, now);

  const start = (): void => {
    attempt(() => startIntroduction(conversation.id, time.now()));
  };
  const end = (how: typeof stopIntroduction) => (): void => {
    onDone();
    attempt(() => how(conversation.id, time.now()));
  };
  const main = isSpeaking
    ? { label: t('introduction.stop'), onPress: end(stopIntroduction) }
    : { label: t('introduction.start'), onPress: start };
  useFreeKeys({ Enter: main.onPress });

  return (
    <NowCard
      label={label}
      sentence={lines.length === 0 && !isSpeaking ? saying : ''}
      main={main}
      second={[
        { label: t('live.skip'), onPress: end((id, now) => takeStep(id, 'introduction', now)) },
        { label: t('introduction.lines'), icon: 'pencil', isOpen: isEditing, onPress: onEdit },
      ]}
      heading={heading}
    >
      {lines.length > 0 && !isEditing && (
        <ol class={css.lines}>
          {lines.map((text, place) => (
            <li key={place}>{text}</li>
          ))}
        </ol>
      )}
      {isSpeaking && (
        <p class={css.watch}>
          <span class={css.spoken}>{timeStamp(spoken)}</span>{' '}
          <small>{t(`introduction.band.${bandOf(spoken)}`)}</small>
        </p>
      )}
      {isEditing && <IntroductionLinesSection conversation={conversation} />}
    </NowCard>
  );
}

/** The six lines, to write. */
export function IntroductionLinesSection({ conversation }: { conversation: Conversation }) {
  const { t } = useText();
  return (
    <div class={css.fields}>
      {INTRODUCTION_LINES.map((line) => (
        <NoteSection
          key={line}
          conversationId={conversation.id}
          subject={lineSubject(line)}
          label={lineLabel(line, conversation.address, t)}
          rows={1}
          elapsedMs={null}
        />
      ))}
    </div>
  );
}
