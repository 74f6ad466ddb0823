import { useEffect, useRef } from 'preact/hooks';
import { QuestionSetField } from '@/components/plan/QuestionSetField';
import { Button } from '@/components/ui/Button';
import { TextField } from '@/components/ui/TextField';
import { listQuestionSets } from '@/lib/actions/list-question-sets';
import { startUnplanned } from '@/lib/actions/start-unplanned';
import type { Instant } from '@/lib/domain/time';
import { useAttempt } from '@/lib/hooks/use-attempt';
import { useFormDraft } from '@/lib/hooks/use-form-draft';
import { useFreeKeys } from '@/lib/hooks/use-free-keys';
import { useLive } from '@/lib/hooks/use-live';
import { useTime } from '@/lib/hooks/use-time';
import { useText } from '@/lib/i18n/use-text';
import css from './NewTalkSection.module.css';

const DRAFT = 'new-talk';

/** A conversation that nobody prepared, made on the spot while its call runs: whom with and which questions, both at will. */
export function NewTalkSection({
  call,
  takesFocus,
  hasPlans,
}: {
  call: { startedAt: Instant; meetingId: string };
  /** The user asked for it; when it is simply there, the hands stay where they are. */
  takesFocus: boolean;
  /** Then this may well be one of them, and a slip on Enter makes no second, empty record: without a name it takes the button. */
  hasPlans: boolean;
}) {
  const { t, language } = useText();
  const attempt = useAttempt();
  const time = useTime();
  const sets = (useLive(listQuestionSets).value ?? []).map(({ set }) => set);
  const draft = useFormDraft(DRAFT, {
    name: '',
    questionSetId: sets.find((set) => set.language === language)?.id ?? '',
  });
  const { name, questionSetId } = draft.fields;
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (takesFocus) field.current?.focus();
  }, [takesFocus]);

  const begin = (): void => {
    const chosen = questionSetId === '' ? null : questionSetId;
    attempt(() =>
      draft
        .flush()
        .then(() => startUnplanned({ ...call, language, name, questionSetId: chosen }, time.now(), DRAFT)),
    );
  };
  const isReady = draft.isReady && sets.length > 0;
  const hasEnter = isReady && !(hasPlans && name.trim() === '');
  useFreeKeys({ Enter: hasEnter ? begin : null });

  return (
    <form
      class={css.talk}
      onSubmit={(event) => {
        event.preventDefault();
        if (isReady) begin();
      }}
    >
      <TextField
        ref={field}
        label={t('plan.name')}
        maxLength={200}
        autoComplete="off"
        readOnly={!isReady}
        value={name}
        onInput={(event) => {
          draft.change({ name: event.currentTarget.value });
        }}
        onKeyDown={(event: KeyboardEvent) => {
          if (event.key === 'Enter' && !hasEnter) event.preventDefault();
        }}
      />
      <QuestionSetField
        sets={sets}
        value={questionSetId}
        onChange={(chosen) => {
          draft.change({ questionSetId: chosen });
        }}
      />
      <div>
        <Button type="submit" variant="main" aria-keyshortcuts={hasEnter ? 'Enter' : undefined}>
          {t('bind.start')}
        </Button>
      </div>
    </form>
  );
}
