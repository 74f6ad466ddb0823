import { useState } from 'preact/hooks';
import { ChecklistSection } from '@/components/checklist/ChecklistSection';
import { ClockSection } from '@/components/clock/ClockSection';
import { LengthSection } from '@/components/clock/LengthSection';
import { PersonHeading } from '@/components/conversations/PersonHeading';
import { MarksSection } from '@/components/marks/MarksSection';
import { NoteSection } from '@/components/notes/NoteSection';
import { QuestionsSection } from '@/components/questions/QuestionsSection';
import { RescueSection } from '@/components/rescue/RescueSection';
import { Actions } from '@/components/ui/Actions';
import { Aside } from '@/components/ui/Aside';
import { Button } from '@/components/ui/Button';
import { Disclosure } from '@/components/ui/Disclosure';
import { IconButton } from '@/components/ui/IconButton';
import { Menu } from '@/components/ui/Menu';
import { Notice } from '@/components/ui/Notice';
import { cutShort, endConversation } from '@/lib/actions/run-conversation';
import { readClock } from '@/lib/domain/clock';
import { WHOLE_CONVERSATION } from '@/lib/domain/note';
import { isOpen } from '@/lib/domain/questions';
import { minutes, type Instant } from '@/lib/domain/time';
import type { WithPerson } from '@/lib/hooks/use-conversations';
import { useFreeKeys } from '@/lib/hooks/use-free-keys';
import { useSettings } from '@/lib/hooks/use-settings';
import { useTime } from '@/lib/hooks/use-time';
import { useWakeLock } from '@/lib/hooks/use-wake-lock';
import { useAttempt } from '@/lib/hooks/use-attempt';
import { useText } from '@/lib/i18n/use-text';
import { KeysDialog } from './KeysDialog';
import css from './LiveSection.module.css';
import { LooseEndsSection } from './LooseEndsSection';
import { NowSection } from './NowSection';

type Side = 'time' | 'checklist' | 'keys' | 'help';

/** The conversation while it runs. */
export function LiveSection({
  conversation,
  person,
  now,
  onBlank,
}: WithPerson & {
  now: Instant;
  /** Not offered where there is nobody to hide from. */ onBlank: (() => void) | null;
}) {
  const { t } = useText();
  const attempt = useAttempt();
  const time = useTime();
  const settings = useSettings();
  const [side, setSide] = useState<Side | null>(null);
  const [chosenId, setChosenId] = useState<string | null>(null);
  const clock = readClock(conversation, now);
  const open = conversation.questions.filter(isOpen);
  const must = open.filter(({ isMustAsk }) => isMustAsk).length;
  const questions = t('live.questions', { count: open.length });

  useWakeLock();
  const toggle = (wanted: Side) => () => {
    setSide(side === wanted ? null : wanted);
  };
  useFreeKeys({ t: toggle('time'), h: toggle('help'), '?': toggle('keys') });

  return (
    <main class={css.live}>
      <PersonHeading person={person} isBrief>
        {onBlank && (
          <IconButton
            icon="blank-screen"
            label={t('live.blank')}
            aria-keyshortcuts="b Alt+B"
            onClick={onBlank}
          />
        )}
        <Menu
          label={t('live.more')}
          items={[
            { label: t('live.time'), onChoose: toggle('time') },
            { label: t('live.checklist'), onChoose: toggle('checklist') },
            { label: t('live.keys'), onChoose: toggle('keys') },
          ]}
        />
      </PersonHeading>
      <ClockSection
        facts={conversation}
        now={now}
        showsSeconds={settings?.showsSeconds ?? false}
        hasSound={settings?.hasSound ?? false}
      />
      {clock.isPaused && (
        <div class={css.inset}>
          <Notice tone="caution">{t('clock.paused')}</Notice>
        </div>
      )}
      {side === 'time' && (
        <Aside class={css.inset} onClose={toggle('time')}>
          <LengthSection conversation={conversation} onDone={toggle('time')} />
        </Aside>
      )}
      {side === 'checklist' && (
        <Aside class={css.inset} onClose={toggle('checklist')}>
          <ChecklistSection conversation={conversation} />
        </Aside>
      )}
      <NowSection
        conversation={conversation}
        person={person}
        now={now}
        chosenId={chosenId}
        onChoose={setChosenId}
      />
      <div class={css.inset}>
        <LooseEndsSection conversation={conversation} now={now} chosenId={chosenId} onChoose={setChosenId} />
        <Disclosure
          summary={
            must === 0
              ? questions
              : t(must === 1 ? 'live.questionsMust' : 'live.questionsMust.many', { questions, must })
          }
        >
          <QuestionsSection conversation={conversation} />
        </Disclosure>
      </div>
      <div class={css.notes}>
        <MarksSection conversation={conversation} canMark>
          {(bar) => (
            <NoteSection
              conversationId={conversation.id}
              subject={WHOLE_CONVERSATION}
              label={t('note.label')}
              isLabelHidden
              placeholder={t('note.placeholder')}
              rows={4}
              elapsedMs={clock.elapsedMs}
              tools={bar}
            />
          )}
        </MarksSection>
      </div>
      <Actions class={css.foot} isSpread>
        <Button aria-pressed={side === 'time'} aria-keyshortcuts="t" onClick={toggle('time')}>
          {t('live.time')}
        </Button>
        <Button aria-keyshortcuts="h" onClick={toggle('help')}>
          {t('live.help')}
        </Button>
        <Button onClick={() => attempt(() => endConversation(conversation.id, time.now(), time.now()))}>
          {t('live.finish')}
        </Button>
      </Actions>
      {side === 'keys' && <KeysDialog onClose={toggle('keys')} />}
      {side === 'help' && (
        <RescueSection
          conversation={conversation}
          person={person}
          onClose={toggle('help')}
          onCutShort={(left) => {
            setSide(null);
            attempt(() => cutShort(conversation.id, minutes(left), time.now()));
          }}
        />
      )}
    </main>
  );
}
