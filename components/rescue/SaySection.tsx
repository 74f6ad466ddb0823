import { useState } from 'preact/hooks';
import { Actions } from '@/components/ui/Actions';
import { Button } from '@/components/ui/Button';
import type { ListedSituation } from '@/lib/actions/phrases';
import { minutesLeft, readClock } from '@/lib/domain/clock';
import type { Conversation } from '@/lib/domain/conversation';
import { INTRODUCTION_LINES, lineSubject } from '@/lib/domain/introduction';
import { fillPhrase, phraseTemplate } from '@/lib/domain/phrase';
import { useNotes } from '@/lib/hooks/use-notes';
import { useTime } from '@/lib/hooks/use-time';
import { createTranslator } from '@/lib/i18n/translator';
import { useText } from '@/lib/i18n/use-text';
import { OwnLines } from './OwnLines';
import { LessTime } from './LessTime';
import { RescueSentence } from './RescueSentence';

const OFFERED_MIN = [5, 10, 15] as const;
const MORE_MIN = 5;

export interface SaySectionProps {
  conversation: Conversation;
  situation: ListedSituation;
  /** How the other is spoken to; may be empty. */
  name: string;
  viaWhom: string;
  onBack: () => void;
  onPropose: () => void;
  onCutShort: (minutes: number) => void;
}

/** What to say in one difficult moment, and what there is to do next. */
export function SaySection(props: SaySectionProps) {
  const { conversation, situation, name, viaWhom, onBack, onPropose, onCutShort } = props;
  const { t, language } = useText();
  const clock = readClock(conversation, useTime().now());
  const notes = useNotes(conversation.id);
  const sayable = situation.phrases.filter((phrase) => phraseTemplate(phrase, conversation) !== '');
  const [chosenId, setChosenId] = useState<string | null>(null);
  const phrase = sayable.find(({ id }) => id === chosenId) ?? sayable[0];
  if (phrase === undefined) return null;

  const left = clock.state === 'not-started' ? 0 : minutesLeft(clock.remainingMs);
  const inTheirs = createTranslator(conversation.language).t;
  const slots = {
    name,
    viaWhom,
    goal: conversation.goal,
    minutes: left > 0 ? inTheirs('common.minutesCount', { count: left }) : '',
  };
  const lines = INTRODUCTION_LINES.map((line) => notes.get(lineSubject(line))?.trim() ?? '').filter(Boolean);
  const offers = new Set(phrase.offers);

  return (
    <RescueSentence
      sentence={fillPhrase(phraseTemplate(phrase, conversation), slots)}
      lang={conversation.language}
      branches={sayable.flatMap(({ id, branch }) =>
        branch === null ? [] : [{ id, label: branch[language], isChosen: id === phrase.id }],
      )}
      onBranch={setChosenId}
      onBack={onBack}
    >
      {offers.has('introduction') && lines.length > 0 && <OwnLines lines={lines} />}
      {(offers.has('new-appointment') || offers.has('five-more')) && (
        <Actions>
          {offers.has('new-appointment') && (
            <Button variant="main" onClick={onPropose}>
              {t('rescue.another')}
            </Button>
          )}
          {offers.has('five-more') && (
            <Button
              variant="main"
              onClick={() => {
                onCutShort(MORE_MIN);
              }}
            >
              {t('rescue.fiveMore')}
            </Button>
          )}
        </Actions>
      )}
      {offers.has('less-time') && (
        <LessTime
          offered={OFFERED_MIN.filter((minutes) => minutes < left || minutes === OFFERED_MIN[0])}
          onChoose={onCutShort}
        />
      )}
    </RescueSentence>
  );
}
