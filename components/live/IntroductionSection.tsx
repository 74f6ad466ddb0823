import { Disclosure } from '@/components/ui/Disclosure';
import { NoteSection } from '@/components/notes/NoteSection';
import { startIntroduction, stopIntroduction, takeStep } from '@/lib/actions/take-steps';
import type { Conversation } from '@/lib/domain/conversation';
import { bandOf, INTRODUCTION_LINES, lineSubject, spokenFor } from '@/lib/domain/introduction';
import { timeStamp } from '@/lib/domain/note';
import type { Instant } from '@/lib/domain/time';
import { useFreeKeys } from '@/lib/hooks/use-free-keys';
import { useNotes } from '@/lib/hooks/use-notes';
import { useTime } from '@/lib/hooks/use-time';
import { useAttempt } from '@/lib/hooks/use-attempt';
import { useText } from '@/lib/i18n/use-text';
import css from './IntroductionSection.module.css';
import { NowCard } from './NowCard';

/** The user's six lines with a stopwatch of their own. */
export function IntroductionSection({
  conversation,
  now,
  label,
  saying,
}: {
  conversation: Conversation;
  now: Instant;
  label: string;
  saying: string;
}) {
  const { t } = useText();
  const attempt = useAttempt();
  const time = useTime();
  const notes = useNotes(conversation.id);
  const lines = INTRODUCTION_LINES.map((line) => notes.get(lineSubject(line)) ?? '').filter(
    (text) => text !== '',
  );
  const isSpeaking = conversation.introduction?.until === null;
  const spoken = spokenFor(conversation.introduction, now);

  const start = () => attempt(() => startIntroduction(conversation.id, time.now()));
  const stop = () => attempt(() => stopIntroduction(conversation.id, time.now()));
  const main = isSpeaking
    ? { label: t('introduction.stop'), onPress: stop }
    : { label: t('introduction.start'), onPress: start };
  useFreeKeys({ Enter: main.onPress });

  return (
    <NowCard
      label={label}
      sentence={lines.length === 0 ? saying : ''}
      main={main}
      second={[
        {
          label: t('live.skip'),
          onPress: () => attempt(() => takeStep(conversation.id, 'introduction', time.now())),
        },
      ]}
    >
      {lines.length > 0 && (
        <ol class={css.lines}>
          {lines.map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ol>
      )}
      {isSpeaking && (
        <p class={css.watch}>
          <span class={css.spoken}>{timeStamp(spoken)}</span>{' '}
          <small>{t(`introduction.band.${bandOf(spoken)}`)}</small>
        </p>
      )}
      {!isSpeaking && lines.length === 0 && (
        <Disclosure summary={t('introduction.lines')}>
          <IntroductionLinesSection conversationId={conversation.id} />
        </Disclosure>
      )}
    </NowCard>
  );
}

/** The six lines, to write. */
export function IntroductionLinesSection({ conversationId }: { conversationId: string }) {
  const { t } = useText();
  return (
    <div class={css.fields}>
      {INTRODUCTION_LINES.map((line) => (
        <NoteSection
          key={line}
          conversationId={conversationId}
          subject={lineSubject(line)}
          label={t(`introduction.line.${line}`)}
          rows={1}
          elapsedMs={null}
        />
      ))}
    </div>
  );
}
