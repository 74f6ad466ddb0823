import { useState } from 'preact/hooks';
import { removePhrase, writePhrase, type ListedPhrase } from '@/lib/actions/phrases';
import { fillPhrase, PHRASE_LONGEST, PHRASE_SLOTS, type PhraseForm } from '@/lib/domain/phrase';
import { slotAs, withoutSlotWords, withSlotWords, type SlotWords } from '@/lib/domain/slot-words';
import { asInstant } from '@/lib/domain/time';
import { useAttempt } from '@/lib/hooks/use-attempt';
import { useDraft } from '@/lib/hooks/use-draft';
import { createTranslator } from '@/lib/i18n/translator';
import { useText } from '@/lib/i18n/use-text';
import { PhraseEditor } from './PhraseEditor';
import type { Place } from './place';

const EXAMPLE = { name: { je: 'Marloes', u: 'mevrouw De Wit', en: 'Marloes' }, viaWhom: 'Karim', minutes: 7 };

export interface PhraseEditorSectionProps extends Place {
  phrase: ListedPhrase;
  /** The name of its field for a wish for focus. */
  wish: string;
  isOwn: boolean;
  onDone: () => void;
}

export function PhraseEditorSection(props: PhraseEditorSectionProps) {
  const { phrase, wish, isOwn, offerUndo, onDone } = props;
  const { t, language } = useText();
  const attempt = useAttempt();
  const [form, setForm] = useState<PhraseForm>(language === 'en' ? 'en' : 'je');
  const words = Object.fromEntries(
    PHRASE_SLOTS.map((slot) => [slot, t(`phrases.slot.${slot}`)]),
  ) as SlotWords;
  const text = useDraft(`${phrase.id}/${form}`, withSlotWords(phrase[form], words), (typed) =>
    writePhrase(phrase.id, form, withoutSlotWords(typed, words), asInstant(Date.now())),
  );
  const putBack = async (): Promise<void> => {
    await text.flush();
    const undo = await removePhrase(phrase.id, asInstant(Date.now()));
    document.getElementById(wish)?.focus();
    offerUndo({ text: t('phrases.putBackDone'), undo, focus: wish });
  };

  return (
    <PhraseEditor
      id={wish}
      branch={phrase.branch?.[language] ?? null}
      form={form}
      onForm={setForm}
      text={text}
      hint={isOwn ? hintFor(form, t) : undefined}
      longest={PHRASE_LONGEST}
      slots={PHRASE_SLOTS.map((slot) => ({ word: words[slot], inserted: slotAs(slot, words) }))}
      preview={previewOf(withoutSlotWords(text.text, words), form)}
      onDone={onDone}
      onPutBack={
        phrase.isChanged
          ? () => {
              attempt(putBack);
            }
          : undefined
      }
    />
  );
}

function hintFor(form: PhraseForm, t: ReturnType<typeof useText>['t']): string | undefined {
  if (form === 'je') return undefined;
  return t(form === 'u' ? 'setQuestion.formalHint' : 'phrases.englishHint');
}

/** A sentence with nothing to fill in sounds as it stands. */
function previewOf(template: string, form: PhraseForm): { known: string; bare: string | null } | null {
  const language = form === 'en' ? 'en' : 'nl';
  const { t } = createTranslator(language);
  const known = fillPhrase(template, {
    name: EXAMPLE.name[form],
    viaWhom: EXAMPLE.viaWhom,
    goal: t('phrases.example.goal'),
    minutes: t('common.minutesCount', { count: EXAMPLE.minutes }),
  });
  const bare = fillPhrase(template, { name: '', viaWhom: '', goal: '', minutes: '' });
  return known === bare ? null : { known, bare };
}
