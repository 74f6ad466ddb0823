import { NoteSection } from '@/components/notes/NoteSection';
import { ThankYouSection } from '@/components/thank-you/ThankYouSection';
import { DIFFERENTLY, type WrapStep } from '@/lib/domain/wrap-up';
import type { WithPerson } from '@/lib/hooks/use-conversations';
import { useText } from '@/lib/i18n/use-text';
import { AheadSection } from './AheadSection';
import { FreshNotesSection } from './FreshNotesSection';
import { GoalSection } from './GoalSection';
import { JudgedSection } from './JudgedSection';
import { LearntSection } from './LearntSection';
import { NamedSection } from './NamedSection';
import { PromisesSection } from './PromisesSection';
import { UnaskedSection } from './UnaskedSection';

/** What one step of the wrap-up asks. */
export function WrapStepSection({
  step,
  isStill,
  ...talk
}: WithPerson & {
  step: WrapStep;
  /** The call may come back. */
  isStill: boolean;
}) {
  const { t } = useText();
  switch (step) {
    case 'notes':
      return <FreshNotesSection {...talk} isStill={isStill} />;
    case 'goal':
      return <GoalSection conversation={talk.conversation} />;
    case 'learnt':
      return <LearntSection conversation={talk.conversation} />;
    case 'named':
      return <NamedSection {...talk} />;
    case 'promises':
      return <PromisesSection {...talk} />;
    case 'judged':
      return <JudgedSection conversation={talk.conversation} />;
    case 'differently':
      return (
        <NoteSection
          conversationId={talk.conversation.id}
          subject={DIFFERENTLY}
          label={t('wrap.differently')}
          elapsedMs={null}
        />
      );
    case 'unasked':
      return <UnaskedSection conversation={talk.conversation} />;
    case 'thanks':
      return <ThankYouSection {...talk} />;
    case 'ahead':
      return <AheadSection {...talk} />;
  }
}
