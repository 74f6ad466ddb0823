import { QuestionSetField } from '@/components/plan/QuestionSetField';
import { Disclosure } from '@/components/ui/Disclosure';
import { RadioPills } from '@/components/ui/RadioPills';
import { chooseQuestions } from '@/lib/actions/about-conversation';
import { setTalkType } from '@/lib/actions/prepare-conversation';
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
  const sets = useQuestionSets() ?? [];
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
      <QuestionSetField
        sets={sets.map(({ set }) => set)}
        value={conversation.questionSetId ?? ''}
        onChange={(chosen) => {
          const next = sets.find(({ set }) => set.id === chosen)?.set ?? null;
          attempt(() => chooseQuestions(id, next, now()));
        }}
      />
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
