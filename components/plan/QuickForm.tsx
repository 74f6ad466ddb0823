import { useEffect, useId, useRef } from 'preact/hooks';
import { Actions } from '@/components/ui/Actions';
import { Button } from '@/components/ui/Button';
import { RadioPills } from '@/components/ui/RadioPills';
import { Select } from '@/components/ui/Select';
import { TextField } from '@/components/ui/TextField';
import type { PlanForm, PlanProblems } from '@/lib/domain/plan-form';
import type { Language, QuestionSet } from '@/lib/domain/question';
import { useText } from '@/lib/i18n/use-text';
import { LengthField } from './LengthField';
import { LinkField } from './LinkField';
import css from './QuickForm.module.css';

export interface QuickFormProps {
  form: PlanForm;
  problems: PlanProblems;
  sets: readonly Pick<QuestionSet, 'id' | 'name' | 'language'>[];
  /** The languages of the sets, in the order to show them. */
  languages: readonly Language[];
  lengths: { offered: readonly number[]; shortest: number; longest: number };
  /** Dutch chooses between "je" and "u". */
  hasAddress: boolean;
  /** Names of people the user knows, offered while a name is typed. */
  names: readonly string[];
  /** What is known of the one who is named now. */
  known: string | null;
  submitLabel: string;
  isBusy: boolean;
  onChange: (part: Partial<PlanForm>) => void;
  onPasteLink: (pasted: readonly string[]) => boolean;
  onSubmit: () => void;
  onCancel: (() => void) | null;
}

/** Who, when, how long, which questions: twenty seconds, and the conversation works. */
export function QuickForm(props: QuickFormProps) {
  const { form, problems, sets, languages, lengths, hasAddress, submitLabel, isBusy, onChange, onCancel } =
    props;
  const { t } = useText();
  const name = useRef<HTMLInputElement>(null);
  const namesId = useId();
  useEffect(() => {
    name.current?.focus();
  }, []);
  const on = (field: keyof PlanForm) => (event: { currentTarget: { value: string } }) => {
    onChange({ [field]: event.currentTarget.value });
  };
  return (
    <form
      noValidate
      class={css.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (!isBusy) props.onSubmit();
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
        <fieldset class={css.when}>
          <legend class={css.legend}>
            {t('plan.when')} <small>{t('plan.when.hint')}</small>
          </legend>
          <TextField
            type="date"
            label={t('plan.date')}
            isLabelHidden
            value={form.date}
            error={problems.date && t('plan.date.past')}
            onInput={on('date')}
          />
          <TextField
            type="time"
            label={t('plan.time')}
            isLabelHidden
            value={form.time}
            error={problems.time && t('plan.time.missing')}
            onInput={on('time')}
          />
        </fieldset>
        <LengthField
          value={form.length}
          {...lengths}
          hasProblem={problems.length !== undefined}
          onChange={(length) => {
            onChange({ length });
          }}
        />
        <Select label={t('plan.set')} value={form.questionSetId} onChange={on('questionSetId')}>
          {languages.map((language) => (
            <optgroup key={language} label={t(`plan.language.${language}`)}>
              {sets
                .filter((set) => set.language === language)
                .map((set) => (
                  <option key={set.id} value={set.id}>
                    {set.name}
                  </option>
                ))}
            </optgroup>
          ))}
          <option value="">{t('plan.set.none')}</option>
        </Select>
        <LinkField
          value={form.meetingLink}
          problem={problems.meetingLink}
          onInput={(meetingLink) => {
            onChange({ meetingLink });
          }}
          onPaste={props.onPasteLink}
        />
      </div>
      <Actions class={css.foot}>
        <Button type="submit" variant="main" class={css.way} isWide>
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
