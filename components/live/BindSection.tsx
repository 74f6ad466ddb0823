import { useState } from 'preact/hooks';
import { ClockSection } from '@/components/clock/ClockSection';
import { Actions } from '@/components/ui/Actions';
import { Button } from '@/components/ui/Button';
import { Card } from '@/components/ui/Card';
import { Title } from '@/components/ui/Title';
import { TwoLines } from '@/components/ui/TwoLines';
import { startConversation } from '@/lib/actions/run-conversation';
import { bestGuess, type Conversation } from '@/lib/domain/conversation';
import type { Presence } from '@/lib/domain/presence';
import { minutes, type Instant } from '@/lib/domain/time';
import { useAttempt } from '@/lib/hooks/use-attempt';
import type { WithPerson } from '@/lib/hooks/use-conversations';
import { useFreeKeys } from '@/lib/hooks/use-free-keys';
import { useSettings } from '@/lib/hooks/use-settings';
import { useTime } from '@/lib/hooks/use-time';
import type { Translator } from '@/lib/i18n/translator';
import { useText } from '@/lib/i18n/use-text';
import css from './BindSection.module.css';
import { NewTalkSection } from './NewTalkSection';

/**
 * A call runs and no record belongs to it: "is this your talk with …?". The clock already counts from the call's beginning; nothing
 * is stored until the user says so. Where none of the plans is the likely one, each can be chosen.
 */
export function BindSection({
  presence,
  inCallSince,
  planned,
  now,
  onNotNow,
}: {
  presence: Presence;
  inCallSince: Instant;
  planned: readonly WithPerson[];
  now: Instant;
  onNotNow: () => void;
}) {
  const { t, dayAndTime } = useText();
  const attempt = useAttempt();
  const time = useTime();
  const settings = useSettings();
  const guessId = bestGuess(
    planned.map(({ conversation }) => conversation),
    now,
    presence.meetingKey,
  )?.id;
  const guess = planned.find(({ conversation }) => conversation.id === guessId) ?? null;
  const [asks, setAsks] = useState<'guess' | 'which' | 'new'>('guess');
  const view = asks === 'guess' && guess === null ? (planned.length > 0 ? 'which' : 'new') : asks;

  const bind = (conversation: Conversation): void =>
    attempt(() =>
      startConversation(
        conversation.id,
        { startedAt: inCallSince, meetingId: presence.meetingId },
        time.now(),
      ),
    );
  const yes =
    view === 'guess' && guess
      ? (): void => {
          bind(guess.conversation);
        }
      : null;
  useFreeKeys({ Enter: yes });

  const agreements = guess?.conversation.agreements ?? [
    { at: inCallSince, lengthMs: minutes(settings?.defaultLengthMin ?? 25), isCutShort: false },
  ];
  const others = planned.length - (view === 'guess' ? 1 : 0);
  return (
    <>
      <ClockSection
        facts={{ startedAt: inCallSince, endedAt: null, pauses: [], steps: [], agreements }}
        now={now}
        showsSeconds={settings?.showsSeconds ?? false}
        hasSound={false}
      />
      <Card class={css.card}>
        {/* Another question is another title: the button that asked for it is gone. */}
        <Title key={view}>
          <TwoLines
            text={view === 'which' ? t('bind.which') : asks === 'new' ? t('bind.new') : question(guess, t)}
          />
        </Title>
        {view === 'which' && (
          <ul class={css.list}>
            {planned.map((entry) => (
              <li key={entry.conversation.id}>
                <Button
                  isWide
                  onClick={() => {
                    bind(entry.conversation);
                  }}
                >
                  <span class={css.plan}>
                    <TwoLines text={entry.person?.name ?? t('common.noName')}>
                      <bdi>{entry.person?.name ?? t('common.noName')}</bdi>
                    </TwoLines>
                    {entry.conversation.plannedFor !== null && (
                      <span class={css.when}> · {dayAndTime(entry.conversation.plannedFor)}</span>
                    )}
                  </span>
                </Button>
              </li>
            ))}
          </ul>
        )}
        {view === 'new' && (
          <NewTalkSection
            call={{ startedAt: inCallSince, meetingId: presence.meetingId }}
            takesFocus={asks === 'new'}
            hasPlans={planned.length > 0}
          />
        )}
        <Actions>
          {yes && (
            <Button variant="main" aria-keyshortcuts="Enter" onClick={yes}>
              {t('bind.yes')}
            </Button>
          )}
          {others > 0 && view !== 'which' && (
            <Button
              onClick={() => {
                setAsks('which');
              }}
            >
              {t('bind.other')}
            </Button>
          )}
          {view !== 'new' && (
            <Button
              onClick={() => {
                setAsks('new');
              }}
            >
              {t('bind.new')}
            </Button>
          )}
          <Button variant="quiet" onClick={onNotNow}>
            {t('bind.notNow')}
          </Button>
        </Actions>
      </Card>
    </>
  );
}

function question(guess: WithPerson | null, t: Translator['t']): string {
  if (guess === null) return t('bind.unplanned');
  return guess.person ? t('bind.title', { name: guess.person.name }) : t('bind.titleUnnamed');
}
