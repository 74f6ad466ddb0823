import { lineLabel } from '@/components/live/line-label';
import { NoteSection } from '@/components/notes/NoteSection';
import { CopyButton } from '@/components/ui/CopyButton';
import { Disclosure } from '@/components/ui/Disclosure';
import type { Conversation } from '@/lib/domain/conversation';
import { wordingHints } from '@/lib/domain/hints';
import {
  bandOf,
  INTRODUCTION_LINES,
  lineSubject,
  MY_SITUATION,
  REMEMBER_ME,
} from '@/lib/domain/introduction';
import { timeStamp } from '@/lib/domain/note';
import { spokenLength } from '@/lib/domain/spoken-length';
import type { Instant } from '@/lib/domain/time';
import { useNotes } from '@/lib/hooks/use-notes';
import { useText } from '@/lib/i18n/use-text';
import css from './BenchSection.module.css';
import { Hints } from './Hints';
import { StopwatchSection } from './StopwatchSection';

/** The introduction, made ready: six lines, how long they take to say, a stopwatch to practise with, and what is to stay behind. */
export function BenchSection({ conversation, now }: { conversation: Conversation; now: Instant }) {
  const { t } = useText();
  const notes = useNotes(conversation.id);
  const lines = INTRODUCTION_LINES.map((line) => notes.get(lineSubject(line)) ?? '').filter(
    (text) => text.trim() !== '',
  );
  const spoken = spokenLength(lines);
  const said = [...lines, notes.get(MY_SITUATION) ?? '', notes.get(REMEMBER_ME) ?? ''].join('\n');
  return (
    <>
      <p class={css.tip}>{t('prepare.bench.tip')}</p>
      {INTRODUCTION_LINES.map((line) => (
        <NoteSection
          key={line}
          conversationId={conversation.id}
          subject={lineSubject(line)}
          label={lineLabel(line, conversation.address, t)}
          hint={t(`prepare.line.${line}`)}
          rows={1}
          elapsedMs={null}
        />
      ))}
      <Hints hints={wordingHints(said, conversation)} />
      {lines.length > 0 && (
        <div class={css.foot}>
          <p role="status">{t(`prepare.spoken.${bandOf(spoken)}`, { time: timeStamp(spoken) })}</p>
          <CopyButton
            label={t('prepare.bench.copy')}
            text={lines.join('\n')}
            told={{ copied: t('prepare.bench.copied'), refused: t('prepare.copyRefused') }}
          />
        </div>
      )}
      <StopwatchSection now={now} />
      <NoteSection
        conversationId={conversation.id}
        subject={REMEMBER_ME}
        label={t('introduction.rememberMe')}
        hint={t('prepare.rememberMe.hint')}
        rows={1}
        elapsedMs={null}
      />
      <Disclosure summary={t('prepare.situation.summary')}>
        <NoteSection
          conversationId={conversation.id}
          subject={MY_SITUATION}
          label={t('prepare.situation')}
          hint={t('prepare.situation.hint')}
          rows={2}
          elapsedMs={null}
        />
      </Disclosure>
    </>
  );
}
