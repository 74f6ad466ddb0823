import { useState } from 'preact/hooks';
import { ClockSection } from '@/components/clock/ClockSection';
import { Actions } from '@/components/ui/Actions';
import { Button } from '@/components/ui/Button';
import { Card } from '@/components/ui/Card';
import { Title } from '@/components/ui/Title';
import { startConversation } from '@/lib/actions/run-conversation';
import { startUnplanned } from '@/lib/actions/start-unplanned';
import { bestGuess, type Conversation } from '@/lib/domain/conversation';
import type { Presence } from '@/lib/domain/presence';
import { minutes, type Instant } from '@/lib/domain/time';
import type { WithPerson } from '@/lib/hooks/use-conversations';
import { useFreeKeys } from '@/lib/hooks/use-free-keys';
import { useSettings } from '@/lib/hooks/use-settings';
import { useTime } from '@/lib/hooks/use-time';
import { useAttempt } from '@/lib/hooks/use-attempt';
import { useText } from '@/lib/i18n/use-text';
import css from './BindSection.module.css';

/**
 * A call runs and no record belongs to it: "is this your talk with …?". The clock already counts from the call's beginning; nothing
 * is stored until the user says so.
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
  const { t, language, dayAndTime } = useText();
  const attempt = useAttempt();
  const time = useTime();
  const settings = useSettings();
  const [isChoosing, setChoosing] = useState(false);
  const guessId = bestGuess(
    planned.map(({ conversation }) => conversation),
    now,
    presence.meetingKey,
  )?.id;
  const guess = planned.find(({ conversation }) => conversation.id === guessId) ?? null;

  const bind = (conversation: Conversation): void =>
    attempt(() =>
      startConversation(
        conversation.id,
        { startedAt: inCallSince, meetingId: presence.meetingId },
        time.now(),
      ),
    );
  const begin = (): void =>
    attempt(() =>
      startUnplanned({ startedAt: inCallSince, meetingId: presence.meetingId, language }, time.now()),
    );

  useFreeKeys({
    Enter: isChoosing
      ? null
      : guess
        ? () => {
            bind(guess.conversation);
          }
        : begin,
  });

  const agreements = guess?.conversation.agreements ?? [
    { at: inCallSince, lengthMs: minutes(settings?.defaultLengthMin ?? 25), isCutShort: false },
  ];
  return (
    <main class={css.bind}>
      <ClockSection
        facts={{ startedAt: inCallSince, endedAt: null, pauses: [], steps: [], agreements }}
        now={now}
        showsSeconds={settings?.showsSeconds ?? false}
        hasSound={false}
      />
      <Card class={css.card}>
        {/* Another question is another title: the button that asked for it is gone. */}
        <Title key={String(isChoosing)}>{isChoosing ? t('bind.which') : question(guess, t)}</Title>
        {isChoosing && (
          <ul class={css.list}>
            {planned.map(({ conversation, person }) => (
              <li key={conversation.id}>
                <Button
                  isWide
                  onClick={() => {
                    bind(conversation);
                  }}
                >
                  {[
                    person?.name ?? t('common.noName'),
                    conversation.plannedFor === null ? '' : dayAndTime(conversation.plannedFor),
                  ]
                    .filter(Boolean)
                    .join(' · ')}
                </Button>
              </li>
            ))}
          </ul>
        )}
        <Actions>
          {guess && !isChoosing && (
            <Button
              variant="main"
              onClick={() => {
                bind(guess.conversation);
              }}
            >
              {t('bind.yes')}
            </Button>
          )}
          {planned.length > (guess ? 1 : 0) && !isChoosing && (
            <Button
              onClick={() => {
                setChoosing(true);
              }}
            >
              {t('bind.other')}
            </Button>
          )}
          <Button variant={guess ? 'plain' : 'main'} onClick={begin}>
            {t(guess ? 'bind.new' : 'bind.start')}
          </Button>
          <Button variant="quiet" onClick={onNotNow}>
            {t('bind.notNow')}
          </Button>
        </Actions>
      </Card>
    </main>
  );
}

function question(guess: WithPerson | null, t: ReturnType<typeof useText>['t']): string {
  if (guess === null) return t('bind.unplanned');
  return guess.person ? t('bind.title', { name: guess.person.name }) : t('bind.titleUnnamed');
}
