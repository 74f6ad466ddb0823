import { useRef } from 'preact/hooks';
import { Actions } from '@/components/ui/Actions';
import { Button } from '@/components/ui/Button';
import { RadioPills } from '@/components/ui/RadioPills';
import { TextArea } from '@/components/ui/TextArea';
import type { PhraseForm } from '@/lib/domain/phrase';
import { useText } from '@/lib/i18n/use-text';
import { useFocusWish } from './focus-wish';
import css from './PhraseEditor.module.css';
import type { TypedText } from './place';

export interface PhraseEditorProps {
  /** Also the name by which a wish for focus calls the field. */
  id: string;
  /** What tells it from the other sentences of its moment. */
  branch: string | null;
  form: PhraseForm;
  onForm: (form: PhraseForm) => void;
  text: TypedText;
  /** What became of what was typed. */
  note: string | undefined;
  hint: string | undefined;
  longest: number;
  /** What can be put in at the caret: the words on the buttons, and what stands in the text. */
  slots: readonly { word: string; inserted: string }[];
  /** How it sounds with everything known and, if that differs, with nothing known. */
  preview: { known: string; bare: string | null } | null;
  onDone: () => void;
  /** Left out while the sentence is as it came, and for the user's own. */
  onPutBack: (() => void) | undefined;
}

/** One phrase, to word for "je", for "u" and in English. Everything is stored as it is typed. */
export function PhraseEditor(props: PhraseEditorProps) {
  const { id, branch, form, text, slots, preview, onDone } = props;
  const { t } = useText();
  const field = useRef<HTMLTextAreaElement>(null);
  useFocusWish(id, field);
  const type = (typed: string): void => {
    text.onInput(typed.replace(/[\r\n]+/g, ' '));
  };
  const slotButtons = useRef<HTMLDivElement>(null);
  /** Whoever goes on to a button that puts a word in has not left the sentence. */
  const leave = ({ relatedTarget }: FocusEvent): void => {
    const goesTo = relatedTarget instanceof Node ? relatedTarget : null;
    if (goesTo === null || (goesTo !== field.current && !slotButtons.current?.contains(goesTo)))
      text.onBlur();
  };

  return (
    <div class={css.editor}>
      {branch !== null && <h4>{branch}</h4>}
      <RadioPills
        legend={t('phrases.form')}
        isLegendHidden
        options={FORMS.map(({ value, label }) => ({ value, label: t(label) }))}
        value={form}
        onChoose={props.onForm}
      />
      <TextArea
        ref={field}
        id={id}
        label={t('phrases.text')}
        isLabelHidden
        hint={props.hint}
        note={props.note}
        lang={form === 'en' ? 'en' : 'nl'}
        rows={2}
        doesGrow
        maxLength={props.longest}
        value={text.text}
        onInput={(event) => {
          type(event.currentTarget.value);
        }}
        onBlur={leave}
        onKeyDown={(event) => {
          if (event.isComposing || (event.key !== 'Enter' && event.key !== 'Escape')) return;
          event.preventDefault();
          onDone();
        }}
      />
      <div
        ref={slotButtons}
        role="group"
        onFocusOut={leave}
        aria-label={t('phrases.insert')}
        class={css.slots}
      >
        <small aria-hidden="true">{t('phrases.insert')}</small>
        {slots.map(({ word, inserted }) => (
          <Button
            key={word}
            onClick={() => {
              if (!field.current) return;
              insertAtCaret(field.current, inserted);
              type(field.current.value);
            }}
          >
            {word}
          </Button>
        ))}
      </div>
      {preview && (
        <dl class={css.preview}>
          <dt>{t('phrases.preview')}</dt>
          <dd>{preview.known}</dd>
          {preview.bare !== null && (
            <>
              <dt>{t('phrases.previewBare')}</dt>
              <dd>{preview.bare}</dd>
            </>
          )}
        </dl>
      )}
      {props.onPutBack && (
        <Actions>
          <Button variant="quiet" icon="undo" onClick={props.onPutBack}>
            {t('phrases.putBack')}
          </Button>
        </Actions>
      )}
    </div>
  );
}

const FORMS = [
  { value: 'je', label: 'setQuestion.informal' },
  { value: 'u', label: 'setQuestion.formal' },
  { value: 'en', label: 'set.language.en' },
] as const satisfies { value: PhraseForm; label: string }[];

/** Puts a word in the place of what is selected, with a space where it would touch another word, and the caret behind it. */
function insertAtCaret(field: HTMLTextAreaElement, word: string): void {
  const { value, selectionStart: start, selectionEnd: end } = field;
  const before = /[\p{L}\p{N},.;:?!}]$/u.test(value.slice(0, start)) ? ' ' : '';
  const after = /^[\p{L}\p{N}{]/u.test(value.slice(end)) ? ' ' : '';
  field.focus();
  field.setRangeText(`${before}${word}${after}`, start, end, 'end');
}
