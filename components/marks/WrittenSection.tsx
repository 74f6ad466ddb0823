import { NoteSection } from '@/components/notes/NoteSection';
import type { Conversation } from '@/lib/domain/conversation';
import { WHOLE_CONVERSATION } from '@/lib/domain/note';
import { useText } from '@/lib/i18n/use-text';
import { MarksSection } from './MarksSection';

/** The note and the marks of a conversation that is over, to read and to put right. */
export function WrittenSection({ conversation }: { conversation: Conversation }) {
  const { t } = useText();
  return (
    <MarksSection conversation={conversation} canMark={false}>
      {() => (
        <NoteSection
          conversationId={conversation.id}
          subject={WHOLE_CONVERSATION}
          label={t('note.label')}
          elapsedMs={null}
        />
      )}
    </MarksSection>
  );
}
