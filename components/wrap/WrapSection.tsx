import { useCallback, useEffect, useRef } from 'preact/hooks';
import { PersonHeading } from '@/components/conversations/PersonHeading';
import { Actions } from '@/components/ui/Actions';
import { Button } from '@/components/ui/Button';
import { Menu } from '@/components/ui/Menu';
import { meetNamedPeople } from '@/lib/actions/mark-moment';
import { resumeConversation } from '@/lib/actions/run-conversation';
import { finishWrapUp, keepPromises } from '@/lib/actions/wrap-up';
import { dateOf } from '@/lib/domain/local-time';
import { later, seconds, type Instant } from '@/lib/domain/time';
import { stepsFor, type WrapStep } from '@/lib/domain/wrap-up';
import { useAttempt } from '@/lib/hooks/use-attempt';
import type { WithPerson } from '@/lib/hooks/use-conversations';
import { useFreeKeys } from '@/lib/hooks/use-free-keys';
import { useTime } from '@/lib/hooks/use-time';
import { useWrapStep } from '@/lib/hooks/use-wrap-step';
import { useText } from '@/lib/i18n/use-text';
import { LeaveStepContext } from './leave-step';
import { WrapStepSection } from './WrapStepSection';
import css from './WrapSection.module.css';

/** A call that broke off may be joined again: that long the wrap-up keeps still. */
const STILL_FOR = seconds(30);

/** After the call, in two minutes: one step in sight at a time, each may be skipped, and all of it can wait. */
export function WrapSection({
  conversation,
  person,
  now,
  onBack,
}: WithPerson & {
  now: Instant;
  /** Puts the wrap-up off; null where there is nowhere to go. */
  onBack: (() => void) | null;
}) {
  const { t } = useText();
  const attempt = useAttempt();
  const time = useTime();
  const [kept, go] = useWrapStep(conversation);
  const title = useRef<HTMLHeadingElement>(null);
  const isStill =
    kept?.isBegun === false &&
    conversation.meetingIds.length > 0 &&
    now < later(conversation.endedAt ?? now, STILL_FOR);
  const isLater = dateOf(conversation.endedAt ?? now) < dateOf(now);
  const steps = stepsFor(conversation);
  const step = isStill ? 'notes' : (kept?.step ?? null);
  const place = step === null ? 0 : Math.max(0, steps.indexOf(step));

  const shown = useRef<WrapStep | null>(null);
  useEffect(() => {
    if (shown.current !== null && shown.current !== step) title.current?.focus();
    shown.current = step;
  }, [step]);

  const leaving = useRef<(() => void) | null>(null);
  const onLeaving = useCallback((act: (() => void) | null) => {
    leaving.current = act;
  }, []);

  const finish = (): void => {
    leaving.current?.();
    attempt(() => finishWrapUp(conversation.id, time.now()));
  };
  const next = (): void => {
    leaving.current?.();
    if (step === 'named') attempt(() => meetNamedPeople(conversation.id, time.now()));
    if (step === 'promises') attempt(() => keepPromises(conversation.id, time.now()));
    const following = steps[place + 1];
    if (following === undefined) finish();
    else go(following);
  };
  const previous = steps[place - 1];
  const back =
    previous && !isStill
      ? (): void => {
          leaving.current?.();
          go(previous);
        }
      : null;
  useFreeKeys({ Enter: next, ArrowLeft: back });

  if (step === null) return null;
  return (
    <main class={css.wrap}>
      <PersonHeading person={person}>
        <Menu
          label={t('common.more')}
          items={[
            {
              label: t('wrap.resume'),
              onChoose: () => attempt(() => resumeConversation(conversation.id, time.now())),
            },
            { label: t('wrap.finish'), onChoose: finish },
          ]}
        />
      </PersonHeading>
      <form
        class={css.form}
        onSubmit={(event) => {
          event.preventDefault();
          next();
        }}
      >
        <div class={css.body}>
          <div>
            <small>{t('wrap.place', { place: place + 1, count: steps.length })}</small>
            <h2 ref={title} tabIndex={-1} class={css.title}>
              {t(step === 'thanks' && isLater ? 'wrap.title.thanksLater' : `wrap.title.${step}`)}
            </h2>
          </div>
          <LeaveStepContext.Provider value={onLeaving}>
            <WrapStepSection
              key={step}
              step={step}
              conversation={conversation}
              person={person}
              isStill={isStill}
            />
          </LeaveStepContext.Provider>
        </div>
        <Actions class={css.foot} isSpread>
          {back && <Button onClick={back}>{t('common.back')}</Button>}
          {onBack && (
            <Button
              onClick={() => {
                leaving.current?.();
                onBack();
              }}
            >
              {t('wrap.later')}
            </Button>
          )}
          {/* Where there is something to copy, that comes first. */}
          <Button
            key={step === 'thanks' ? 'plain' : 'main'}
            type="submit"
            variant={step === 'thanks' ? 'plain' : 'main'}
            keyHint="↵"
            aria-keyshortcuts="Enter"
          >
            {t(isStill ? 'wrap.now' : place + 1 < steps.length ? 'wrap.next' : 'wrap.close')}
          </Button>
        </Actions>
      </form>
    </main>
  );
}
