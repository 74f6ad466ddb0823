import { nameSituation, type ListedSituation } from '@/lib/actions/phrases';
import { PHRASE_TITLE_LONGEST } from '@/lib/domain/phrase';
import { asInstant } from '@/lib/domain/time';
import { useDraft } from '@/lib/hooks/use-draft';
import { useText } from '@/lib/i18n/use-text';
import { PhraseEditorSection } from './PhraseEditorSection';
import type { Place } from './place';
import { SituationEditor } from './SituationEditor';

export interface SituationEditorSectionProps extends Place {
  situation: ListedSituation;
  onDone: () => void;
  onRemove: () => void;
}

export function SituationEditorSection({
  situation,
  onDone,
  onRemove,
  ...place
}: SituationEditorSectionProps) {
  const { language } = useText();
  const { id, title, phrases, isOwn } = situation;
  const typedTitle = useDraft(`${id}/title`, title[language], (typed) =>
    nameSituation(id, typed, asInstant(Date.now())),
  );
  return (
    <SituationEditor
      title={title[language]}
      own={
        isOwn
          ? {
              title: typedTitle,
              titleWish: titleWish(id),
              longest: PHRASE_TITLE_LONGEST,
              onRemove: () => {
                // A letter still on its way must not arrive after the removal.
                void typedTitle.flush().then(onRemove);
              },
            }
          : null
      }
      onDone={onDone}
    >
      {phrases.map((phrase) => (
        <PhraseEditorSection
          key={phrase.id}
          {...place}
          phrase={phrase}
          wish={fieldWish(phrase.id)}
          isOwn={isOwn}
          onDone={onDone}
        />
      ))}
    </SituationEditor>
  );
}

/** Names for a wish for focus: a moment's title, and the sentence of a phrase. */
export const titleWish = (id: string): string => `phrase-title-${id}`;
export const fieldWish = (phraseId: string): string => `phrase-text-${phraseId}`;
