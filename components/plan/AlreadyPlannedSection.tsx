import { Button } from '@/components/ui/Button';
import { Notice } from '@/components/ui/Notice';
import { movePlan, type Move } from '@/lib/actions/move-plan';
import { agreedLength } from '@/lib/domain/conversation';
import { isFromInvitation, readPlanForm, type PlanForm } from '@/lib/domain/plan-form';
import { plannedAlready } from '@/lib/domain/planned-already';
import { asInstant, inMinutes } from '@/lib/domain/time';
import { useAttempt } from '@/lib/hooks/use-attempt';
import { useCalledOff, type WithPerson } from '@/lib/hooks/use-conversations';
import { useText } from '@/lib/i18n/use-text';
import css from './TakenNotice.module.css';
import { talkWords } from './when-words';

export interface AlreadyPlannedSectionProps {
  planned: readonly WithPerson[];
  form: PlanForm;
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
  const { planned, form, draftId, flush, onMoved, onOpen } = props;
  const text = useText();
  const { t, dayAndTime } = text;
  const attempt = useAttempt();
  const calledOff = useCalledOff();
  const now = asInstant(Date.now());
  const read = readPlanForm(form, now);
  if (!('answers' in read)) return null;
  const { name, plannedFor, lengthMin, meetingLink } = read.answers;
  const isNameSure = !isFromInvitation(form, 'name');
  const told = { name, isNameSure, startsAt: plannedFor, link: meetingLink };
  const entry = plannedAlready(planned, told) ?? plannedAlready(calledOff, told);
  if (entry === null) return null;

  const { conversation } = entry;
  const { id } = conversation;
  const to: Move = {
    plannedFor,
    lengthMin: isFromInvitation(form, 'length') ? lengthMin : null,
    meetingLink,
  };
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
      <p>{t(isOff ? 'takeIn.off' : 'takeIn.planned', { talk: talkWords(entry, text) })}</p>
      {(isOff || isMoved || isOther) && <p>{t('takeIn.planned.stays')}</p>}
    </Notice>
  );
}
