import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { BackUpSection } from '@/components/back-up/BackUpSection';
import { ChecklistSection } from '@/components/options/ChecklistSection';
import { ConversationSection } from '@/components/options/ConversationSection';
import { ConversationsSection } from '@/components/options/ConversationsSection';
import {
  focusPageTitle,
  FocusWishContext,
  PAGE_TITLE,
  type FocusWish,
} from '@/components/options/focus-wish';
import { OptionsFrame, SECTION_TITLES } from '@/components/options/OptionsFrame';
import { hrefOf, parseRoute, type OptionsRoute } from '@/components/options/options-route';
import type { Place, UndoOffer } from '@/components/options/place';
import { PhrasesSection } from '@/components/options/PhrasesSection';
import { QuestionSetSection } from '@/components/options/QuestionSetSection';
import { QuestionSetsSection } from '@/components/options/QuestionSetsSection';
import { SettingsSection } from '@/components/options/SettingsSection';
import { LookingBackSection } from '@/components/looking-back/LookingBackSection';
import { PeopleSection } from '@/components/people/PeopleSection';
import { PersonSection } from '@/components/people/PersonSection';
import { SearchSection } from '@/components/search/SearchSection';
import { UndoToast } from '@/components/ui/UndoToast';
import { useAttempt } from '@/lib/hooks/use-attempt';
import { useHash } from '@/lib/hooks/use-hash';
import { useSettings } from '@/lib/hooks/use-settings';
import { useText } from '@/lib/i18n/use-text';

/** The workshop: question sets, checklist, phrases, past conversations, settings. Its places are told apart by the address. */
export function OptionsPage() {
  const { t } = useText();
  const wish = useRef<FocusWish['current']>(null);
  const attempt = useAttempt();
  const [undo, setUndo] = useState<UndoOffer>();
  const made = useRef<string | null>(null);
  const settings = useSettings();
  const hash = useHash(
    useCallback(() => {
      wish.current = PAGE_TITLE;
    }, []),
  );

  const route = parseRoute(hash);
  const title = `${t(SECTION_TITLES[route.section])} · Bakkie`;
  useEffect(() => {
    document.title = title;
  }, [title]);

  const takeBack = (): void => {
    if (undo === undefined) return;
    setUndo(undefined);
    wish.current = undo.focus ?? null;
    focusPageTitle();
    attempt(undo.undo);
  };

  if (settings === null) return null;
  return (
    <FocusWishContext.Provider value={wish}>
      <OptionsFrame current={route.section}>
        <PlaceAt
          key={hash}
          route={route}
          newSetId={made.current}
          onMade={(id) => {
            made.current = id;
            location.hash = hrefOf('questions', id);
          }}
          offerUndo={setUndo}
        />
      </OptionsFrame>
      <UndoToast
        text={undo?.text}
        undoLabel={t('common.undo')}
        onUndo={takeBack}
        closeLabel={t('common.close')}
        onClose={() => {
          focusPageTitle();
          setUndo(undefined);
        }}
      />
    </FocusWishContext.Provider>
  );
}

interface PlaceAtProps extends Place {
  route: OptionsRoute;
  /** The set that was made last; its name is still to be given. */
  newSetId: string | null;
  onMade: (setId: string) => void;
}

function PlaceAt({ route, newSetId, onMade, ...place }: PlaceAtProps) {
  if (route.section === 'checklist') return <ChecklistSection {...place} />;
  if (route.section === 'phrases') return <PhrasesSection {...place} />;
  if (route.section === 'search') return <SearchSection />;
  if (route.section === 'looking-back') return <LookingBackSection />;
  if (route.section === 'back-up') return <BackUpSection />;
  if (!('id' in route)) return <SettingsSection />;
  const { id } = route;
  if (route.section === 'people')
    return id === null ? <PeopleSection /> : <PersonSection {...place} id={id} />;
  if (route.section === 'conversations')
    return id === null ? <ConversationsSection /> : <ConversationSection id={id} />;
  return id === null ? (
    <QuestionSetsSection {...place} onMade={onMade} />
  ) : (
    <QuestionSetSection
      {...place}
      id={id}
      isNew={id === newSetId}
      onMade={onMade}
      onRemoved={() => {
        location.hash = hrefOf('questions');
      }}
    />
  );
}
