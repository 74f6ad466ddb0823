import { useState } from 'preact/hooks';
import { Dialog } from '@/components/ui/Dialog';
import { IconButton } from '@/components/ui/IconButton';
import { shippedSituations, type ListedSituation } from '@/lib/actions/phrases';
import type { Conversation } from '@/lib/domain/conversation';
import type { Person } from '@/lib/domain/person';
import { phraseTemplate } from '@/lib/domain/phrase';
import { findSituations } from '@/lib/domain/rescue';
import { nameAloud, spokenName } from '@/lib/domain/spoken-name';
import { useSituations } from '@/lib/hooks/use-situations';
import { useText } from '@/lib/i18n/use-text';
import { NewAppointmentSection } from './NewAppointmentSection';
import { RescuePalette } from './RescuePalette';
import css from './RescueSection.module.css';
import { SaySection } from './SaySection';

export interface RescueSectionProps {
  conversation: Conversation;
  person: Person | null;
  onClose: () => void;
  /** The other has so many minutes left. */
  onCutShort: (minutes: number) => void;
}

/** The ten shipped situations come first, so each of them has its own. */
const DIGITS = '1234567890';

/** Where one is: finding the moment, saying the sentence, or proposing another appointment. */
type Step = { readonly name: 'find' } | { readonly name: 'say' | 'propose'; readonly situationId: string };

/** Help in a difficult moment, over the panel: two keys to a sentence, in the language of the conversation. */
export function RescueSection({ conversation, person, onClose, onCutShort }: RescueSectionProps) {
  const { t, language } = useText();
  const own = useSituations();
  const [typed, setTyped] = useState('');
  const [step, setStep] = useState<Step>({ name: 'find' });
  const situations = (own ?? shippedSituations()).filter(({ phrases }) =>
    phrases.some((phrase) => phraseTemplate(phrase, conversation) !== ''),
  );
  const chosen = step.name === 'find' ? undefined : situations.find(({ id }) => id === step.situationId);
  const titleOf = ({ title }: ListedSituation): string => title[language].trim() || t('rescue.untitled');

  const to = [person?.name ?? '', conversation.language, conversation.address] as const;

  const titleNow =
    chosen === undefined
      ? t('rescue.title')
      : step.name === 'propose'
        ? t('rescue.mail.title')
        : titleOf(chosen);

  return (
    <Dialog class={css.sheet} title={titleNow} onClose={onClose}>
      {chosen === undefined ? (
        <RescuePalette
          rows={findSituations(situations, typed).map((situation) => ({
            id: situation.id,
            title: titleOf(situation),
            digit: DIGITS[situations.indexOf(situation)] ?? null,
          }))}
          typed={typed}
          onType={setTyped}
          onPick={(situationId) => {
            setStep({ name: 'say', situationId });
          }}
        />
      ) : step.name === 'propose' ? (
        <NewAppointmentSection
          conversation={conversation}
          name={spokenName(...to)}
          onBack={() => {
            setStep({ name: 'say', situationId: chosen.id });
          }}
        />
      ) : (
        <SaySection
          conversation={conversation}
          situation={chosen}
          name={nameAloud(...to)}
          viaWhom={person?.viaWhom ?? ''}
          onBack={() => {
            setStep({ name: 'find' });
          }}
          onPropose={() => {
            setStep({ name: 'propose', situationId: chosen.id });
          }}
          onCutShort={(minutes) => {
            onCutShort(minutes);
            onClose();
          }}
        />
      )}
      <IconButton icon="close" label={t('common.close')} class={css.close} onClick={onClose} />
    </Dialog>
  );
}
