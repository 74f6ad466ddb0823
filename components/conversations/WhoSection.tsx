import { useEffect, useRef } from 'preact/hooks';
import { QuestionSetField } from '@/components/plan/QuestionSetField';
import { TextField } from '@/components/ui/TextField';
import { chooseQuestions, nameConversation } from '@/lib/actions/about-conversation';
import { listQuestionSets } from '@/lib/actions/list-question-sets';
import { useAttempt } from '@/lib/hooks/use-attempt';
import type { WithPerson } from '@/lib/hooks/use-conversations';
import { useFormDraft } from '@/lib/hooks/use-form-draft';
import { useLive } from '@/lib/hooks/use-live';
import { useTime } from '@/lib/hooks/use-time';
import { useText } from '@/lib/i18n/use-text';

/** Whom a conversation is with and which questions it has: to say or to change at any time, also while it runs. */
export function WhoSection({
  conversation,
  person,
  takesFocus = false,
}: WithPerson & {
  /** Somebody asked for the field of the name. */
  takesFocus?: boolean;
}) {
  const { t } = useText();
  const attempt = useAttempt();
  const time = useTime();
  const sets = useLive(listQuestionSets).value;
  const draftId = `name:${conversation.id}`;
  const draft = useFormDraft(draftId, { name: person?.name ?? '' });
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (takesFocus && draft.isReady) field.current?.focus();
    // eslint-disable-next-line react-hooks/exhaustive-deps -- once, as it opens
  }, [draft.isReady]);
  if (!draft.isReady) return null;

  const settle = (): void => {
    const { name } = draft.fields;
    if (name.trim() === (person?.name ?? '')) return;
    attempt(() => draft.flush().then(() => nameConversation(conversation.id, name, time.now(), draftId)));
  };
  return (
    <>
      <TextField
        ref={field}
        label={t('plan.name')}
        maxLength={200}
        autoComplete="off"
        value={draft.fields.name}
        onInput={(event) => {
          draft.change({ name: event.currentTarget.value });
        }}
        // Half a name is nobody's: it is theirs when the field is left, or at Enter.
        onBlur={settle}
        onKeyDown={(event) => {
          if (event.key === 'Enter') settle();
        }}
      />
      {sets && (
        <QuestionSetField
          sets={sets.map(({ set }) => set)}
          value={conversation.questionSetId ?? ''}
          onChange={(chosen) => {
            const set = sets.find((listed) => listed.set.id === chosen)?.set ?? null;
            attempt(() => chooseQuestions(conversation.id, set, time.now()));
          }}
        />
      )}
    </>
  );
}
