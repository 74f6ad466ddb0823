import { NoteSection } from '@/components/notes/NoteSection';
import { Disclosure } from '@/components/ui/Disclosure';
import type { Conversation } from '@/lib/domain/conversation';
import { WHOLE_CONVERSATION } from '@/lib/domain/note';
import { LEARNT, linesOf, WILL_DO, withLine } from '@/lib/domain/wrap-up';
import { useFreeKeys } from '@/lib/hooks/use-free-keys';
import { useMarks } from '@/lib/hooks/use-marks';
import { useNote } from '@/lib/hooks/use-note';
import { useText } from '@/lib/i18n/use-text';
import { NoteDraftSection } from '@/components/notes/NoteDraftSection';
import { KeepList } from './KeepList';

const DIGITS = 9;

/** What was learnt: the marked moments, each a key away from being kept, and what will be done with it. */
export function LearntSection({ conversation: { id } }: { conversation: Conversation }) {
  const { t } = useText();
  const note = useNote(id, LEARNT);
  const moments = useMarks(id).filter(
    ({ kind, text }) => (kind === 'insight' || kind === 'thanks') && text.trim() !== '',
  );
  const kept = new Set(linesOf(note.text));
  const isKept = (text: string): boolean => kept.has(linesOf(text).join(' '));
  const toggle = (text: string): void => {
    if (!note.isReady) return;
    note.onInput(withLine(note.text, text));
    note.onBlur();
  };
  useFreeKeys(
    Object.fromEntries(
      moments.slice(0, DIGITS).map(({ text }, place) => [
        String(place + 1),
        () => {
          toggle(text);
        },
      ]),
    ),
  );
  return (
    <>
      {moments.length > 0 && note.isReady && (
        <KeepList
          label={t('wrap.learnt.marks')}
          moments={moments.map((mark, place) => ({
            id: mark.id,
            text: mark.text,
            key: place < DIGITS ? String(place + 1) : null,
            isKept: isKept(mark.text),
          }))}
          onToggle={(markId) => {
            const mark = moments.find((known) => known.id === markId);
            if (mark) toggle(mark.text);
          }}
        />
      )}
      <NoteDraftSection note={note} label={t('wrap.learnt')} rows={2} elapsedMs={null} />
      <NoteSection conversationId={id} subject={WILL_DO} label={t('wrap.willDo')} rows={1} elapsedMs={null} />
      <Disclosure summary={t('note.label')}>
        <NoteSection
          conversationId={id}
          subject={WHOLE_CONVERSATION}
          label={t('note.label')}
          isLabelHidden
          elapsedMs={null}
        />
      </Disclosure>
    </>
  );
}
