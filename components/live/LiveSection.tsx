import { useState } from 'preact/hooks';
import { ClockSection } from '@/components/clock/ClockSection';
import { LengthSection } from '@/components/clock/LengthSection';
import { PersonHeading } from '@/components/conversations/PersonHeading';
import { NoteSection } from '@/components/notes/NoteSection';
import { QuestionsSection } from '@/components/questions/QuestionsSection';
import { Actions } from '@/components/ui/Actions';
import { Button } from '@/components/ui/Button';
import { Disclosure } from '@/components/ui/Disclosure';
import { Notice } from '@/components/ui/Notice';
import { endConversation } from '@/lib/actions/run-conversation';
import { readClock } from '@/lib/domain/clock';
import { WHOLE_CONVERSATION } from '@/lib/domain/note';
import { isOpen } from '@/lib/domain/questions';
import type { Instant } from '@/lib/domain/time';
import type { WithPerson } from '@/lib/hooks/use-conversations';
import { useSettings } from '@/lib/hooks/use-settings';
import { useText } from '@/lib/i18n/use-text';
import css from './LiveSection.module.css';
import { NowSection } from './NowSection';

type Side = 'time';

/** The conversation while it runs. */
export function LiveSection({ conversation, person, now }: WithPerson & { now: Instant }) {
  const { t } = useText();
  const settings = useSettings();
  const [side, setSide] = useState<Side | null>(null);
  const clock = readClock(conversation, now);
  const toggle = (wanted: Side) => () => {
    setSide(side === wanted ? null : wanted);
  };

  return (
    <div class={css.live}>
      <PersonHeading person={person} />
      <ClockSection
        facts={conversation}
        now={now}
        showsSeconds={settings?.showsSeconds ?? false}
        hasSound={settings?.hasSound ?? false}
      />
      {clock.isPaused && (
        <Notice class={css.inset} tone="caution">
          {t('clock.paused')}
        </Notice>
      )}
      {side === null ? <NowSection conversation={conversation} clock={clock} /> : null}
      <div class={css.inset}>
        {side === 'time' && <LengthSection conversation={conversation} />}
        {side === null && (
          <Disclosure summary={t('live.questions', { count: conversation.questions.filter(isOpen).length })}>
            <QuestionsSection conversation={conversation} />
          </Disclosure>
        )}
        <NoteSection
          conversationId={conversation.id}
          subject={WHOLE_CONVERSATION}
          label={t('note.label')}
          isLabelHidden
          placeholder={t('note.placeholder')}
          elapsedMs={clock.elapsedMs}
        />
      </div>
      <Actions class={css.foot} isSpread>
        <Button aria-pressed={side === 'time'} onClick={toggle('time')}>
          {t('length.title')}
        </Button>
        <Button onClick={() => void endConversation(conversation.id, now, now)}>{t('live.finish')}</Button>
      </Actions>
    </div>
  );
}
