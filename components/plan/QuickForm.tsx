import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Actions } from '@/components/ui/Actions';
import { Button } from '@/components/ui/Button';
import { Checkbox } from '@/components/ui/Checkbox';
import { NumberPills } from '@/components/ui/NumberPills';
import { RadioPills } from '@/components/ui/RadioPills';
import { TextField } from '@/components/ui/TextField';
import type { PlanForm, PlanProblems } from '@/lib/domain/plan-form';
import type { QuestionSet } from '@/lib/domain/question';
import { useText } from '@/lib/i18n/use-text';
import { IcsField } from './IcsField';
import { LinkField } from './LinkField';
import { QuestionSetField } from './QuestionSetField';
import css from './QuickForm.module.css';
import { WhenFields } from './WhenFields';

export interface QuickFormProps {
  form: PlanForm;
  problems: PlanProblems;
  sets: readonly Pick<QuestionSet, 'id' | 'name' | 'language'>[];
  lengths: { offered: readonly number[]; limits: { least: number; most: number } };
  /** The questions left from last time with this person, as sentences. */
  fromLastTime: readonly string[];
  /** Dutch chooses between "je" and "u". */
  hasAddress: boolean;
  /** Names of people the user knows, offered while a name is typed. */
  names: readonly string[];
  /** What is known of the one who is named now. */
  known: string | null;
  submitLabel: string;
  /** Nothing else is to be done first. */
  isMain: boolean;
  isBusy: boolean;
  onChange: (part: Partial<PlanForm>) => void;
  onPasteLink: (pasted: readonly string[]) => boolean;
  /** A calendar file was chosen, or dropped on the form. */
  onFile: (file: File) => void;
  onSubmit: () => void;
  onCancel: (() => void) | null;
}

/** Who, when, how long, which questions: twenty seconds, and the conversation works. */
export function QuickForm(props: QuickFormProps) {
  const { form, problems, sets, lengths, hasAddress, submitLabel, isMain, isBusy, onChange, onCancel } =
    props;
  const { t } = useText();
  const name = useRef<HTMLInputElement>(null);
  const namesId = useId();
  useLayoutEffect(() => {
    name.current?.focus();
  }, []);
  const whole = useRef<HTMLFormElement>(null);
  const [tries, setTries] = useState(0);
  useLayoutEffect(() => {
    if (tries > 0) whole.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [tries]);
  const on = (field: keyof PlanForm) => (event: { currentTarget: { value: string } }) => {
    onChange({ [field]: event.currentTarget.value });
  };
  return (
    <form
      ref={whole}
      noValidate
      class={css.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (isBusy) return;
        props.onSubmit();
        setTries(tries + 1);
      }}
      onDragOver={(event) => {
        // Else the browser opens the file in place of this page.
        if (event.dataTransfer?.types.includes('Files')) event.preventDefault();
      }}
      onDrop={(event) => {
        const file = event.dataTransfer?.files[0];
        if (!file) return;
        event.preventDefault();
        props.onFile(file);
      }}
    >
      <div class={css.fields}>
        <div class={css.who}>
          <TextField
            ref={name}
            class={css.name}
            label={t('plan.name')}
            value={form.name}
            maxLength={200}
            autoComplete="off"
            list={namesId}
            onInput={on('name')}
          />
          <datalist id={namesId}>
            {props.names.map((known) => (
              <option key={known} value={known} />
            ))}
          </datalist>
          {hasAddress && (
            <RadioPills
              legend={t('plan.address')}
              options={(['je', 'u'] as const).map((value) => ({ value, label: t(`plan.address.${value}`) }))}
              value={form.address === 'u' ? 'u' : 'je'}
              onChoose={(address) => {
                onChange({ address });
              }}
            />
          )}
        </div>
        {props.known !== null && <small role="status">{props.known}</small>}
        <WhenFields when={form} problems={problems} onChange={onChange} />
        <NumberPills
          legend={t('plan.length')}
          {...lengths}
          value={form.length}
          other={{
            pill: t('minutes.other'),
            field: t('minutes.field'),
            unit: t('common.minutesUnit', { count: 2 }),
            problem: problems.length && t('minutes.problem', lengths.limits),
          }}
          onChoose={(minutes) => {
            onChange({ length: String(minutes) });
          }}
          onType={(length) => {
            onChange({ length });
          }}
        />
        <QuestionSetField
          sets={sets}
          value={form.questionSetId}
          onChange={(questionSetId) => {
            onChange({ questionSetId });
          }}
        />
        {props.fromLastTime.length > 0 && (
          <Checkbox
            label={t('plan.fromLastTime', { count: props.fromLastTime.length })}
            hint={props.fromLastTime.join(' ')}
            checked={form.fromLastTime === 'yes'}
            onChange={(event) => {
              onChange({ fromLastTime: event.currentTarget.checked ? 'yes' : 'no' });
            }}
          />
        )}
        <div class={css.link}>
          <LinkField
            value={form.meetingLink}
            problem={problems.meetingLink}
            onInput={(meetingLink) => {
              onChange({ meetingLink });
            }}
            onPaste={props.onPasteLink}
          />
          <IcsField onFile={props.onFile} />
        </div>
      </div>
      <Actions class={css.foot}>
        <Button type="submit" variant={isMain ? 'main' : 'plain'} class={css.way} isWide>
          {submitLabel}
        </Button>
        {onCancel && (
          <Button variant="quiet" onClick={onCancel}>
            {t('common.cancel')}
          </Button>
        )}
      </Actions>
    </form>
  );
}
