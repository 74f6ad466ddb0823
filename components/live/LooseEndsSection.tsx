import { settleMark } from '@/lib/actions/mark-moment';
import { readClock } from '@/lib/domain/clock';
import type { Conversation } from '@/lib/domain/conversation';
import { nowLine, partsDone } from '@/lib/domain/now-line';
import { wording } from '@/lib/domain/question';
import { isOpen } from '@/lib/domain/questions';
import { firstWords } from '@/lib/domain/first-words';
import { planTime } from '@/lib/domain/time-plan';
import type { Instant } from '@/lib/domain/time';
import { useMarks } from '@/lib/hooks/use-marks';
import { useTime } from '@/lib/hooks/use-time';
import { useAttempt } from '@/lib/hooks/use-attempt';
import { useText } from '@/lib/i18n/use-text';
import { LooseEnds } from './LooseEnds';

/** The must-asks that are still open (but for the one being asked) and the side-tracks kept for later: never out of sight. */
export function LooseEndsSection({
  conversation,
  now,
  chosenId,
  onChoose,
}: {
  conversation: Conversation;
  now: Instant;
  chosenId: string | null;
  onChoose: (questionId: string) => void;
}) {
  const { t } = useText();
  const attempt = useAttempt();
  const time = useTime();
  const { state } = readClock(conversation, now);
  const line = nowLine(conversation, planTime(conversation, partsDone(conversation), now), state, chosenId);
  const shownId = line.kind === 'question' ? line.question.id : null;

  const must = conversation.questions
    .filter((question) => question.isMustAsk && isOpen(question) && question.id !== shownId)
    .map((question) => {
      const sentence = wording(question, conversation.address);
      return {
        id: question.id,
        tag: t('common.mustAsk'),
        text: firstWords(sentence),
        label: `${sentence} (${t('common.mustAsk')})`,
      };
    });
  const parked = useMarks(conversation.id)
    .filter(({ kind, isSettled }) => kind === 'parked' && !isSettled)
    .map(({ id, text }) => ({ id, tag: t('live.parked'), text, label: `${t('live.again')}: ${text}` }));

  return (
    <LooseEnds
      entries={[...must, ...parked]}
      onChoose={(id) => {
        if (parked.some((mark) => mark.id === id)) attempt(() => settleMark(id, time.now()));
        else onChoose(id);
      }}
    />
  );
}
