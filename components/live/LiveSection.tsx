import { useRef, useState } from 'preact/hooks';
import { ClockSection } from '@/components/clock/ClockSection';
import { PersonHeading } from '@/components/conversations/PersonHeading';
import { MarksSection } from '@/components/marks/MarksSection';
import { NoteSection } from '@/components/notes/NoteSection';
import { RescueSection } from '@/components/rescue/RescueSection';
import { Actions } from '@/components/ui/Actions';
import { Button } from '@/components/ui/Button';
import { IconButton } from '@/components/ui/IconButton';
import { Menu } from '@/components/ui/Menu';
import { Notice } from '@/components/ui/Notice';
import { cutShort, putBack } from '@/lib/actions/run-conversation';
import { finishConversation } from '@/lib/actions/wrap-up';
import { isClosing, readClock, timeToDraw } from '@/lib/domain/clock';
import { canBePutBack } from '@/lib/domain/conversation';
import { WHOLE_CONVERSATION } from '@/lib/domain/note';
import { isCloseOpen, nowLine, NO_WISH, type Wish } from '@/lib/domain/now-line';
import { minutes, type Instant } from '@/lib/domain/time';
import type { WithPerson } from '@/lib/hooks/use-conversations';
import { useAttempt } from '@/lib/hooks/use-attempt';
import { useFreeKeys } from '@/lib/hooks/use-free-keys';
import { useMarks } from '@/lib/hooks/use-marks';
import { useSettings } from '@/lib/hooks/use-settings';
import { useTime } from '@/lib/hooks/use-time';
import { useWakeLock } from '@/lib/hooks/use-wake-lock';
import { useText } from '@/lib/i18n/use-text';
import { KeysDialog } from './KeysDialog';
import css from './LiveSection.module.css';
import { LooseEndsSection } from './LooseEndsSection';
import { NowSection } from './NowSection';
import { SideSection, type Side } from './SideSection';
import { WholeListSection } from './WholeListSection';

/** The conversation while it runs. */
export function LiveSection({
  conversation,
  person,
  now: lookedAt,
  isWriting = false,
  onBlank,
}: WithPerson & {
  now: Instant;
  /** The user was writing in the note, and goes on there. */
  isWriting?: boolean;
  /** Not offered where there is nobody to hide from. */
  onBlank: (() => void) | null;
}) {
  const now = timeToDraw(lookedAt, conversation.updatedAt);
  const { t } = useText();
  const attempt = useAttempt();
  const time = useTime();
  const settings = useSettings();
  const marks = useMarks(conversation.id);
  const [side, setSide] = useState<Side | null>(null);
  const [wish, setWish] = useState<Wish>(NO_WISH);
  const card = useRef<HTMLHeadingElement>(null);
  const clock = readClock(conversation, now);
  const line = nowLine(conversation, marks, now, wish);

  useWakeLock();
  const toggle = (wanted: Side) => () => {
    setSide(side === wanted ? null : wanted);
  };
  useFreeKeys({ t: toggle('time'), h: toggle('help'), '?': toggle('keys') });

  const choose = (chosenId: string | null): void => {
    const isOfClose = conversation.questions.some(({ id, group }) => id === chosenId && group === 'closing');
    setWish({ chosenId, wantsClose: wish.wantsClose && (chosenId === null || isOfClose) });
  };
  /** The close is never skipped: with time left, the first press leads to it and the next one ends. */
  const finish = (): void => {
    if (isClosing(clock.state) || wish.wantsClose || !isCloseOpen(conversation)) {
      attempt(() => finishConversation(conversation, time.now()));
      return;
    }
    setWish({ chosenId: null, wantsClose: true });
    card.current?.focus();
  };

  const goOn = (): void => {
    setWish(NO_WISH);
    card.current?.focus();
  };

  return (
    <main class={css.live}>
      <div class={css.head}>
        <PersonHeading person={person} isBrief>
          {person === null && <IconButton icon="pencil" label={t('live.name')} onClick={toggle('about')} />}
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
              { label: t('live.about'), onChoose: toggle('about') },
              { label: t('live.time'), onChoose: toggle('time') },
              { label: t('live.checklist'), onChoose: toggle('checklist') },
              { label: t('live.keys'), onChoose: toggle('keys') },
              ...(canBePutBack(conversation, now)
                ? [
                    {
                      label: t('live.putBack'),
                      onChoose: () => attempt(() => putBack(conversation.id, time.now())),
                    },
                  ]
                : []),
            ]}
          />
        </PersonHeading>
        <ClockSection
          facts={conversation}
          now={now}
          showsSeconds={settings?.showsSeconds ?? false}
          hasSound={settings?.hasSound ?? false}
        />
      </div>
      {clock.isPaused && (
        <div class={css.side}>
          <Notice tone="caution">{t('clock.paused')}</Notice>
        </div>
      )}
      <div class={css.side}>
        <SideSection
          side={side}
          conversation={conversation}
          person={person}
          onDone={() => {
            setSide(null);
          }}
        />
      </div>
      <NowSection
        conversation={conversation}
        person={person}
        marks={marks}
        line={line}
        now={now}
        onNotYet={wish.wantsClose ? goOn : null}
        onChoose={choose}
        card={card}
        isEditingLines={side === 'lines'}
        onEditLines={toggle('lines')}
      />
      <div class={css.inset}>
        <LooseEndsSection conversation={conversation} marks={marks} line={line} onChoose={choose} />
        <WholeListSection conversation={conversation} now={now} />
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
              takesFocus={isWriting}
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
        <Button onClick={finish}>{t('live.finish')}</Button>
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
