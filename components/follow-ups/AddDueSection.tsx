import { useState } from 'preact/hooks';
import { Button } from '@/components/ui/Button';
import { Disclosure } from '@/components/ui/Disclosure';
import { Select } from '@/components/ui/Select';
import { TextField } from '@/components/ui/TextField';
import type { JustDone } from '@/components/undo/TakeBackSection';
import { planFollowUp } from '@/lib/actions/settle-due';
import { nearDays } from '@/lib/domain/day';
import { useAttempt } from '@/lib/hooks/use-attempt';
import { useFormDraft } from '@/lib/hooks/use-form-draft';
import { usePeople } from '@/lib/hooks/use-people';
import { useTime } from '@/lib/hooks/use-time';
import { useText } from '@/lib/i18n/use-text';
import css from './DueSection.module.css';
import { DayChoice } from './DayChoice';

export interface AddDueSectionProps {
  summary: string;
  today: string;
  /** For whom; null asks it. */
  personId?: string | null;
  onAdded: (done: JustDone) => void;
}

/** Something to send or do for somebody, on a day: an article, an invitation, an idea (`advice.md`, S4-14b, S4-18). */
export function AddDueSection({ summary, today, personId = null, onAdded }: AddDueSectionProps) {
  const { t } = useText();
  const time = useTime();
  const [isOpen, setOpen] = useState(false);
  return (
    <Disclosure
      summary={summary}
      open={isOpen}
      onToggle={(event) => {
        setOpen(event.currentTarget.open);
      }}
    >
      {isOpen && (
        <AddDueForm
          today={today}
          forId={personId}
          onAdd={async (about) => {
            onAdded({ text: t('due.added'), undo: await planFollowUp(about, time.now()) });
            setOpen(false);
          }}
        />
      )}
    </Disclosure>
  );
}

function AddDueForm({
  today,
  forId,
  onAdd,
}: {
  today: string;
  forId: string | null;
  onAdd: (about: Parameters<typeof planFollowUp>[0]) => Promise<void>;
}) {
  const { t } = useText();
  const attempt = useAttempt();
  const people = usePeople();
  const near = nearDays(today);
  const draft = useFormDraft(forId === null ? 'send-something' : `send-something:${forId}`, {
    text: '',
    personId: '',
    dueOn: near.at(-1)?.on ?? today,
  });
  const { text, personId, dueOn } = draft.fields;
  if (!draft.isReady) return null;
  const isEmpty = text.trim() === '';
  return (
    <form
      class={css.later}
      onSubmit={(event) => {
        event.preventDefault();
        if (isEmpty) return;
        const about = { kind: 'send-something', personId: forId ?? (personId || null), dueOn } as const;
        attempt(() => draft.carryOut(() => onAdd({ ...about, text: text.trim() })));
      }}
    >
      <TextField
        label={t('due.add.what')}
        hint={t('due.add.hint')}
        maxLength={2000}
        value={text}
        onInput={(event) => {
          draft.change({ text: event.currentTarget.value });
        }}
      />
      {forId === null && (
        <Select
          label={t('due.add.who')}
          value={personId}
          onChange={(event) => {
            draft.change({ personId: event.currentTarget.value });
          }}
        >
          <option value="">{t('due.add.nobody')}</option>
          {people?.map(({ person: { id, name } }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </Select>
      )}
      <DayChoice
        legend={t('due.add.when')}
        near={near}
        value={dueOn}
        onChoose={(day) => {
          draft.change({ dueOn: day });
        }}
      />
      <div>
        <Button type="submit" disabled={isEmpty}>
          {t('common.add')}
        </Button>
      </div>
    </form>
  );
}
