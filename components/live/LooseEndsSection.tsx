import { shortQuestion } from '@/lib/content/question-sets';
import type { Conversation } from '@/lib/domain/conversation';
import { firstWords } from '@/lib/domain/first-words';
import type { Mark } from '@/lib/domain/mark';
import { timeStamp } from '@/lib/domain/note';
import { openSideTracks, type NowLine } from '@/lib/domain/now-line';
import { wording } from '@/lib/domain/question';
import { isOpen } from '@/lib/domain/questions';
import { useText } from '@/lib/i18n/use-text';
import { LooseEnds } from './LooseEnds';

/** The must-asks that are still open and the side-tracks kept for later, but for the one on the line "now": never out of sight. */
export function LooseEndsSection({
  conversation,
  marks,
  line,
  onChoose,
}: {
  conversation: Conversation;
  marks: readonly Mark[];
  line: NowLine;
  /** A question or a side-track, by its id. */
  onChoose: (id: string) => void;
}) {
  const { t } = useText();
  const shownId = line.kind === 'question' ? line.question.id : line.kind === 'parked' ? line.mark.id : null;

  const must = conversation.questions
    .filter((question) => question.isMustAsk && isOpen(question) && question.id !== shownId)
    .map((question) => {
      const sentence = wording(question, conversation.address);
      return { id: question.id, text: shortQuestion(sentence, conversation.language), whole: sentence };
    });
  const parked = openSideTracks(marks)
    .filter(({ id }) => id !== shownId)
    .map(({ id, text, atMs }) => {
      const track = text || timeStamp(atMs);
      return { id, text: firstWords(track), whole: track };
    });
  return (
    <LooseEnds
      groups={[
        { tag: t('common.mustAsk'), entries: must },
        { tag: t('live.parked'), entries: parked },
      ]}
      onChoose={onChoose}
    />
  );
}
