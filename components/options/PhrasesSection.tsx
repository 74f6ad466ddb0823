import { useContext, useState } from 'preact/hooks';
import { addPhrase, listSituations, removePhrase, type ListedSituation } from '@/lib/actions/phrases';
import { fillPhrase, phraseTemplate } from '@/lib/domain/phrase';
import { asInstant, type Instant } from '@/lib/domain/time';
import { useAttempt } from '@/lib/hooks/use-attempt';
import { useSettings } from '@/lib/hooks/use-settings';
import { useSituations } from '@/lib/hooks/use-situations';
import { useText } from '@/lib/i18n/use-text';
import { FocusWishContext, focusPageTitle } from './focus-wish';
import { PhraseList, phraseWish } from './PhraseList';
import type { Place } from './place';
import { fieldWish, SituationEditorSection, titleWish } from './SituationEditorSection';

const NOTHING_KNOWN = { name: '', viaWhom: '', goal: '', minutes: '' };

/** What to say in difficult moments, to read and to reword; and moments of the user's own. */
export function PhrasesSection({ offerUndo }: Place) {
  const { t, language } = useText();
  const attempt = useAttempt();
  const wish = useContext(FocusWishContext);
  const address = useSettings()?.address ?? 'je';
  const situations = useSituations();
  const [openId, setOpenId] = useState<string>();
  if (situations === null) return null;

  const titleOf = ({ title }: ListedSituation): string => title[language].trim() || t('rescue.untitled');
  const rows = (isOwn: boolean) =>
    situations
      .filter((situation) => situation.isOwn === isOwn)
      .map((situation) => {
        const [first] = situation.phrases;
        return {
          id: situation.id,
          title: titleOf(situation),
          sentence: first ? fillPhrase(phraseTemplate(first, { language, address }), NOTHING_KNOWN) : '',
          isChanged: situation.phrases.some(({ isChanged }) => isChanged),
        };
      });
  const groups = [
    { title: t('phrases.own'), rows: rows(true) },
    { title: t('phrases.shipped'), rows: rows(false) },
  ];

  const fold = (id: string): void => {
    wish.current = phraseWish(id);
    setOpenId(undefined);
  };
  const remove = (situation: ListedSituation): void => {
    focusPageTitle();
    setOpenId(undefined);
    attempt(async () => {
      // What was typed a moment ago may be newer than what is drawn.
      const newest = (await listSituations()).find(({ id }) => id === situation.id) ?? situation;
      const undo = await removePhrase(situation.id, now());
      const text = t('phrases.removed', { name: titleOf(newest) });
      offerUndo({ text, undo, focus: phraseWish(situation.id) });
    });
  };

  return (
    <PhraseList
      groups={groups.filter((group) => group.rows.length > 0)}
      openId={openId}
      onOpen={(id) => {
        const phrase = situations.find((situation) => situation.id === id)?.phrases[0];
        if (phrase) wish.current = fieldWish(phrase.id);
        setOpenId(id);
      }}
      onAdd={() => {
        attempt(async () => {
          const id = await addPhrase(now());
          wish.current = titleWish(id);
          setOpenId(id);
        });
      }}
      editor={(id) => {
        const situation = situations.find((candidate) => candidate.id === id);
        return (
          situation && (
            <SituationEditorSection
              key={id}
              situation={situation}
              offerUndo={offerUndo}
              onDone={() => {
                fold(id);
              }}
              onRemove={() => {
                remove(situation);
              }}
            />
          )
        );
      }}
    />
  );
}

const now = (): Instant => asInstant(Date.now());
