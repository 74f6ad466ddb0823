import { TakeAlongSection } from '@/components/take-along/TakeAlongSection';
import { lengthToTell } from '@/lib/domain/clock';
import { timeStamp, WHOLE_CONVERSATION } from '@/lib/domain/note';
import { wording } from '@/lib/domain/question';
import { inMinutes } from '@/lib/domain/time';
import { wrapUpParts } from '@/lib/export/conversation-sheet';
import { useConversation } from '@/lib/hooks/use-conversations';
import { useMarks } from '@/lib/hooks/use-marks';
import { useNotes } from '@/lib/hooks/use-notes';
import { useThanksSources } from '@/lib/hooks/use-thanks-sources';
import { useText } from '@/lib/i18n/use-text';
import { ConversationRecord } from './ConversationRecord';
import { GonePlace } from './GonePlace';

export function ConversationSection({ id }: { id: string }) {
  const text = useText();
  const { t } = text;
  const { value: found } = useConversation(id);
  const notes = useNotes(id);
  const marks = useMarks(id);
  const followUps = useThanksSources(id, null)?.followUps ?? [];
  if (found === undefined) return null;
  if (found === null) {
    return (
      <GonePlace
        section="conversations"
        title={t('records.title')}
        text={t('records.gone')}
        back={t('records.all')}
      />
    );
  }
  const { conversation, person } = found;
  const about = (subject: string): string => notes.get(subject)?.trim() ?? '';
  return (
    <>
      <ConversationRecord
        name={person?.name ?? ''}
        at={conversation.startedAt ?? conversation.plannedFor}
        minutes={Math.round(inMinutes(lengthToTell(conversation)))}
        goal={conversation.goal.trim()}
        notes={about(WHOLE_CONVERSATION)}
        marks={marks.map(({ id: markId, atMs, kind, text: words }) => ({
          id: markId,
          time: timeStamp(atMs),
          tag: t(`mark.${kind}`),
          text: words,
        }))}
        wrapUp={wrapUpParts({ conversation, person, notes, marks, followUps }, text)}
        questions={conversation.questions.map((question) => ({
          id: question.id,
          text: wording(question, conversation.address),
          state: question.state,
          note: [question.source.trim(), about(question.id)].filter(Boolean).join('\n'),
        }))}
      />
      <TakeAlongSection conversationId={id} />
    </>
  );
}
