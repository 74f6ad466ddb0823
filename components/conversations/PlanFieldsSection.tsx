import { IntroductionLinesSection } from '@/components/live/IntroductionSection';
import { NoteSection } from '@/components/notes/NoteSection';
import { DraftFieldSection } from '@/components/prepare/DraftFieldSection';
import { PersonFieldSection } from '@/components/prepare/PersonFieldSection';
import { Disclosure } from '@/components/ui/Disclosure';
import { setGoal } from '@/lib/actions/take-steps';
import { REMEMBER_ME, SMALL_TALK } from '@/lib/domain/introduction';
import type { WithPerson } from '@/lib/hooks/use-conversations';
import { useTime } from '@/lib/hooks/use-time';
import { useText } from '@/lib/i18n/use-text';
import css from './PlanFieldsSection.module.css';

/** What the panel says for the user later on: the goal, through whom, the introduction. Each may be skipped. */
export function PlanFieldsSection({ conversation, person }: WithPerson) {
  const { t } = useText();
  const time = useTime();
  return (
    <div class={css.fields}>
      <DraftFieldSection
        subject={`goal:${conversation.id}`}
        stored={conversation.goal}
        save={(text) => setGoal(conversation.id, text, time.now())}
        label={t('plan.goal')}
        hint={t('plan.goal.hint')}
        longest={1000}
      />
      {person && (
        <>
          <PersonFieldSection person={person} field="organisation" longest={200} />
          <PersonFieldSection
            person={person}
            field="viaWhom"
            longest={200}
            hint={t('prepare.person.viaWhom.hint')}
          />
        </>
      )}
      <Disclosure summary={t('introduction.lines')}>
        <IntroductionLinesSection conversation={conversation} />
        <NoteSection
          conversationId={conversation.id}
          subject={REMEMBER_ME}
          label={t('introduction.rememberMe')}
          rows={1}
          elapsedMs={null}
        />
        <NoteSection
          conversationId={conversation.id}
          subject={SMALL_TALK}
          label={t('prepare.smallTalk')}
          rows={1}
          elapsedMs={null}
        />
      </Disclosure>
    </div>
  );
}
