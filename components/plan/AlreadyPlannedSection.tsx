import { Button } from '@/components/ui/Button';
import { Notice } from '@/components/ui/Notice';
import { movePlan, type Move } from '@/lib/actions/move-plan';
import { agreedLength } from '@/lib/domain/conversation';
import type { PlanAnswers } from '@/lib/domain/plan-form';
import { isSameName } from '@/lib/domain/planned-already';
import { asInstant, inMinutes } from '@/lib/domain/time';
import { useAttempt } from '@/lib/hooks/use-attempt';
import type { WithPerson } from '@/lib/hooks/use-conversations';
import { useText } from '@/lib/i18n/use-text';
import css from './TakenNotice.module.css';
import { talkWords } from './when-words';

export interface AlreadyPlannedSectionProps {
  /** The talk that was planned. */
  entry: WithPerson;
  /** What the form says now. */
  answers: PlanAnswers;
  /** Its length is one that was told, and not the one that a form begins with. */
  hasToldLength: boolean;
  draftId: string;
  /** Resolves when what was typed is on disk. */
  flush: () => Promise<void>;
  /** `back` moves it back. */
  onMoved: (id: string, back: () => Promise<void>) => void;
  /** Nothing is to change: the user goes to what was planned. */
  onOpen: (id: string) => void;
}

/**
 * The talk in the form is planned already, or was called off: that one can be moved, so that its preparation stays. A second one can be
 * made all the same.
 */
export function AlreadyPlannedSection(props: AlreadyPlannedSectionProps) {
  const { entry, answers, hasToldLength, draftId, flush, onMoved, onOpen } = props;
  const text = useText();
  const { t, dayAndTime } = text;
  const attempt = useAttempt();
  const { conversation, person } = entry;
  const { id } = conversation;
  const { name, plannedFor, meetingLink } = answers;
  const to: Move = { plannedFor, lengthMin: hasToldLength ? answers.lengthMin : null, meetingLink };
  const isWithOther = name !== '' && person !== null && !isSameName(person.name, name);
  const isOff = conversation.status === 'cancelled';
  const isMoved = to.plannedFor !== null && to.plannedFor !== conversation.plannedFor;
  const isOther =
    (to.lengthMin !== null && to.lengthMin !== inMinutes(agreedLength(conversation))) ||
    (to.meetingLink !== '' && to.meetingLink !== conversation.meetingLink);
  const at = plannedFor ?? conversation.plannedFor;
  const moveWords =
    at === null || !(isOff || isMoved)
      ? t('takeIn.update')
      : t(isOff ? 'takeIn.planAgain' : 'takeIn.move', { moment: dayAndTime(at) });
  const move = async (): Promise<void> => {
    await flush();
    const back = await movePlan(id, to, asInstant(Date.now()), draftId);
    onMoved(id, () => back(asInstant(Date.now())));
  };
  return (
    <Notice
      class={css.taken}
      tone="caution"
      actions={
        isOff || isMoved || isOther ? (
          <Button onClick={() => attempt(move)}>{moveWords}</Button>
        ) : (
          <Button
            onClick={() => {
              onOpen(id);
            }}
          >
            {t('takeIn.open')}
          </Button>
        )
      }
    >
      <p>
        {t(isOff ? 'takeIn.off' : isWithOther ? 'takeIn.sameLink' : 'takeIn.planned', {
          talk: talkWords(entry, text),
        })}
      </p>
      {(isOff || isMoved || isOther) && <p>{t('takeIn.planned.stays')}</p>}
    </Notice>
  );
}
