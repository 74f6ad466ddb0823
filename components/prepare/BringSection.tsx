import { NoteSection } from '@/components/notes/NoteSection';
import type { Conversation } from '@/lib/domain/conversation';
import { wordingHints } from '@/lib/domain/hints';
import { FOR_THEM, WHAT_I_BRING, WHY_YOU } from '@/lib/domain/invitation';
import { useNotes } from '@/lib/hooks/use-notes';
import { useText } from '@/lib/i18n/use-text';
import { Hints } from './Hints';

const SUBJECTS = [WHAT_I_BRING, FOR_THEM, WHY_YOU] as const;

/** What one brings, what is in it for the other, and why just this person: the ground of an honest request. */
export function BringSection({ conversation }: { conversation: Conversation }) {
  const { t } = useText();
  const notes = useNotes(conversation.id);
  const text = SUBJECTS.map((subject) => notes.get(subject) ?? '').join('\n');
  return (
    <>
      {SUBJECTS.map((subject) => (
        <NoteSection
          key={subject}
          conversationId={conversation.id}
          subject={subject}
          label={t(`prepare.bring.${subject}`)}
          hint={t(
            subject === WHY_YOU && conversation.address === 'u'
              ? `prepare.bring.${subject}.hint.u`
              : `prepare.bring.${subject}.hint`,
          )}
          rows={2}
          elapsedMs={null}
        />
      ))}
      <Hints hints={wordingHints(text, conversation)} />
    </>
  );
}
