import { lengthToTell } from '@/lib/domain/clock';
import { isWrapUpLeft, type Conversation } from '@/lib/domain/conversation';
import { inMinutes } from '@/lib/domain/time';
import { useConversations, type WithPerson } from '@/lib/hooks/use-conversations';
import { useText } from '@/lib/i18n/use-text';
import { ConversationList, type ConversationRow } from './ConversationList';

/** Every conversation: running, planned (the first one first), then what has been and what was called off (the last one first). */
export function ConversationsSection() {
  const { t } = useText();
  const conversations = useConversations();
  if (conversations === null) return null;
  const rowsThat = (belong: (conversation: Conversation) => boolean): ConversationRow[] =>
    conversations
      .filter(({ conversation }) => belong(conversation))
      .map(rowOf)
      .sort((a, b) => (b.at ?? Infinity) - (a.at ?? Infinity));
  const groups = [
    { title: t('records.running'), rows: rowsThat(({ status }) => status === 'live') },
    { title: t('records.planned'), rows: rowsThat(({ status }) => status === 'planned').reverse() },
    {
      title: t('records.past'),
      rows: rowsThat((one) => isWrapUpLeft(one) || one.status === 'closed'),
    },
    { title: t('records.calledOff'), rows: rowsThat(({ status }) => status === 'cancelled') },
  ];
  return <ConversationList groups={groups.filter(({ rows }) => rows.length > 0)} />;
}

const rowOf = ({ conversation, person }: WithPerson): ConversationRow => ({
  id: conversation.id,
  name: person?.name ?? '',
  at: conversation.startedAt ?? conversation.plannedFor,
  minutes: Math.round(inMinutes(lengthToTell(conversation))),
  isLeft: isWrapUpLeft(conversation),
});
