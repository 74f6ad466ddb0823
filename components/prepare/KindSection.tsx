import { Disclosure } from '@/components/ui/Disclosure';
import { RadioPills } from '@/components/ui/RadioPills';
import { Select } from '@/components/ui/Select';
import { chooseQuestionSet, setTalkType } from '@/lib/actions/prepare-conversation';
import type { Conversation } from '@/lib/domain/conversation';
import { personHints } from '@/lib/domain/hints';
import {
  questionsOnTheWay,
  TALK_TYPE_QUESTIONS,
  talkTypeBy,
  type TalkTypeAnswers,
} from '@/lib/domain/talk-type';
import { useAttempt } from '@/lib/hooks/use-attempt';
import type { WithPerson } from '@/lib/hooks/use-conversations';
import { useFormDraft } from '@/lib/hooks/use-form-draft';
import { useQuestionSets } from '@/lib/hooks/use-question-sets';
import { useTime } from '@/lib/hooks/use-time';
import { useText } from '@/lib/i18n/use-text';
import { Hints } from './Hints';
import css from './KindSection.module.css';

/** Exploring or sowing: chosen, or found by two or three questions. It decides the question set and the wording. */
export function KindSection({ conversation, person }: WithPerson) {
  const { t } = useText();
  const attempt = useAttempt();
  const { now } = useTime();
  const { id, talkType } = conversation;
  return (
    <>
      <RadioPills
        legend={t('prepare.kind.legend')}
        options={(['explore', 'sow'] as const).map((value) => ({ value, label: t(`prepare.kind.${value}`) }))}
        value={talkType ?? undefined}
        onChoose={(value) => {
          attempt(() => setTalkType(id, value, now()));
        }}
      />
      {talkType !== null && <p role="status">{t(`prepare.kind.${talkType}.means`)}</p>}
      <Hints hints={personHints(talkType, person)} />
      <Disclosure summary={t('prepare.kind.help')} open={talkType === null}>
        <AnswersSection conversation={conversation} />
      </Disclosure>
      <SetSection conversation={conversation} />
    </>
  );
}

/** The questions that find the kind out, one after the other; a single "not yet" decides. */
function AnswersSection({ conversation: { id } }: { conversation: Conversation }) {
  const { t } = useText();
  const attempt = useAttempt();
  const { now } = useTime();
  const draft = useFormDraft(`kind:${id}`, { 'knows-work': '', 'knows-place': '', 'wants-to-tell': '' });
  if (!draft.isReady) return null;
  const answers = read(draft.fields);
  return (
    <div class={css.answers}>
      {questionsOnTheWay(answers).map((question) => (
        <RadioPills
          key={question}
          legend={t(`prepare.kind.${question}`)}
          options={(['yes', 'no'] as const).map((value) => ({
            value,
            label: t(`prepare.kind.${question}.${value}`),
          }))}
          value={draft.fields[question] === '' ? undefined : draft.fields[question]}
          onChoose={(answer) => {
            draft.change({ [question]: answer });
            const path = talkTypeBy(read({ ...draft.fields, [question]: answer }));
            if (path.kind === 'decided') attempt(() => setTalkType(id, path.type, now()));
          }}
        />
      ))}
    </div>
  );
}

const read = (fields: Readonly<Record<string, string>>): TalkTypeAnswers =>
  Object.fromEntries(
    TALK_TYPE_QUESTIONS.filter((question) => fields[question] === 'yes' || fields[question] === 'no').map(
      (question) => [question, fields[question] === 'yes'],
    ),
  );

/** The question set that goes with it; questions the user already did something with stay. */
function SetSection({ conversation }: { conversation: Conversation }) {
  const { t, language } = useText();
  const attempt = useAttempt();
  const { now } = useTime();
  const sets = useQuestionSets() ?? [];
  const languages = language === 'nl' ? (['nl', 'en'] as const) : (['en', 'nl'] as const);
  return (
    <Select
      label={t('plan.set')}
      value={conversation.questionSetId ?? ''}
      onChange={(event) => {
        const setId = event.currentTarget.value;
        attempt(() => chooseQuestionSet(conversation.id, setId === '' ? null : setId, now()));
      }}
    >
      {languages.map((spoken) => (
        <optgroup key={spoken} label={t(`plan.language.${spoken}`)}>
          {sets
            .filter(({ set }) => set.language === spoken)
            .map(({ set }) => (
              <option key={set.id} value={set.id}>
                {set.name}
              </option>
            ))}
        </optgroup>
      ))}
      <option value="">{t('plan.set.none')}</option>
    </Select>
  );
}
