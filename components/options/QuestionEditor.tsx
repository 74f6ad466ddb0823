import { useRef } from 'preact/hooks';
import { Actions } from '@/components/ui/Actions';
import { Button } from '@/components/ui/Button';
import { Checkbox } from '@/components/ui/Checkbox';
import { Notice } from '@/components/ui/Notice';
import { Select } from '@/components/ui/Select';
import { TextField } from '@/components/ui/TextField';
import type { Language, Question, QuestionGroup } from '@/lib/domain/question';
import { useText } from '@/lib/i18n/use-text';
import { useFocusWish } from './focus-wish';
import type { TypedText } from './place';
import css from './QuestionEditor.module.css';
import { TypedLine } from './TypedLine';

export interface QuestionEditorProps {
  question: Question;
  language: Language;
  groups: readonly QuestionGroup[];
  text: TypedText;
  /** The wording with "u"; only Dutch has two. */
  formalText: TypedText;
  minutes: TypedText;
  limits: { text: number; minutes: number };
  areMinutesWrong: boolean;
  /** There are three must-asks already, and one more was asked for. */
  isMustAskRefused: boolean;
  onGroup: (group: QuestionGroup) => void;
  onMustAsk: (isMustAsk: boolean) => void;
  onDone: () => void;
  onRemove: () => void;
}

/** One question of a set, to change. Everything is stored as it is typed; "done" only folds it again. */
export function QuestionEditor(props: QuestionEditorProps) {
  const { question, language, groups, text, formalText, minutes, limits, onDone } = props;
  const { t } = useText();
  const group = useRef<HTMLSelectElement>(null);
  useFocusWish(groupWish(question.id), group);
  const isDutch = language === 'nl';
  return (
    <div class={css.editor} data-open>
      <TypedLine
        label={t(isDutch ? 'setQuestion.informal' : 'setQuestion.text')}
        value={text}
        longest={limits.text}
        id={textWish(question.id)}
        lang={language}
        onEnter={onDone}
        onEscape={onDone}
      />
      {isDutch && (
        <TypedLine
          label={t('setQuestion.formal')}
          hint={t('setQuestion.formalHint')}
          value={formalText}
          longest={limits.text}
          lang={language}
          onEnter={onDone}
          onEscape={onDone}
        />
      )}
      <div class={css.pair}>
        <Select
          ref={group}
          label={t('setQuestion.group')}
          value={question.group}
          onChange={(event) => {
            props.onGroup(event.currentTarget.value as QuestionGroup);
          }}
        >
          {groups.map((name) => (
            <option key={name} value={name}>
              {t(`group.${name}`)}
            </option>
          ))}
        </Select>
        <TextField
          type="number"
          label={t('setQuestion.minutes')}
          unit={t('common.minutesUnit', { count: question.minutes })}
          error={props.areMinutesWrong ? t('minutes.problem', { least: 1, most: limits.minutes }) : undefined}
          min={1}
          max={limits.minutes}
          step={1}
          inputMode="numeric"
          value={minutes.text}
          onInput={(event) => {
            minutes.onInput(event.currentTarget.value);
          }}
          onBlur={minutes.onBlur}
        />
      </div>
      <Checkbox
        label={t('setQuestion.mustAsk')}
        hint={t('setQuestion.mustAskHint')}
        checked={question.isMustAsk}
        onChange={(event) => {
          const { checked } = event.currentTarget;
          // What is shown follows what is stored: a refused mark must not stand.
          event.currentTarget.checked = question.isMustAsk;
          props.onMustAsk(checked);
        }}
      />
      {props.isMustAskRefused && <Notice tone="caution">{t('setQuestion.mustAskFull')}</Notice>}
      <Actions class={css.actions}>
        <Button onClick={onDone}>{t('common.done')}</Button>
        <Button variant="quiet" icon="trash" onClick={props.onRemove}>
          {t('setQuestion.remove')}
        </Button>
      </Actions>
    </div>
  );
}

/** Names for a wish for focus. */
export const textWish = (id: string): string => `question-text-${id}`;
export const groupWish = (id: string): string => `question-group-${id}`;
