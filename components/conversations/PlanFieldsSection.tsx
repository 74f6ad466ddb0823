import { IntroductionLinesSection } from '@/components/live/IntroductionSection';
import { NoteSection } from '@/components/notes/NoteSection';
import { Disclosure } from '@/components/ui/Disclosure';
import { TextField } from '@/components/ui/TextField';
import { describePerson } from '@/lib/actions/describe-person';
import { setGoal } from '@/lib/actions/take-steps';
import { REMEMBER_ME, SMALL_TALK } from '@/lib/domain/introduction';
import type { Person } from '@/lib/domain/person';
import type { WithPerson } from '@/lib/hooks/use-conversations';
import { useDraft } from '@/lib/hooks/use-draft';
import { useTime } from '@/lib/hooks/use-time';
import { useText } from '@/lib/i18n/use-text';
import css from './PlanFieldsSection.module.css';

/** What the panel says for the user later on: the goal, through whom, the introduction. Each may be skipped. */
export function PlanFieldsSection({ conversation, person }: WithPerson) {
  const { t } = useText();
  const time = useTime();
  const goal = useDraft(`goal:${conversation.id}`, conversation.goal, (text) =>
    setGoal(conversation.id, text, time.now()),
  );
  return (
    <div class={css.fields}>
      <TextField
        label={t('plan.goal')}
        hint={t('plan.goal.hint')}
        maxLength={1000}
        value={goal.text}
        onInput={(event) => {
          goal.onInput(event.currentTarget.value);
        }}
        onBlur={goal.onBlur}
      />
      {person && (
        <>
          <PersonField person={person} field="organisation" />
          <PersonField person={person} field="viaWhom" />
        </>
      )}
      <Disclosure summary={t('introduction.lines')}>
        <IntroductionLinesSection conversationId={conversation.id} />
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
          label={t('introduction.smallTalk')}
          rows={1}
          elapsedMs={null}
        />
      </Disclosure>
    </div>
  );
}

function PersonField({ person, field }: { person: Person; field: 'organisation' | 'viaWhom' }) {
  const { t } = useText();
  const time = useTime();
  const draft = useDraft(`person:${person.id}:${field}`, person[field], (text) =>
    describePerson(person.id, { [field]: text }, time.now()),
  );
  return (
    <TextField
      label={t(`plan.${field}`)}
      maxLength={200}
      value={draft.text}
      onInput={(event) => {
        draft.onInput(event.currentTarget.value);
      }}
      onBlur={draft.onBlur}
    />
  );
}
