import { useState } from 'preact/hooks';
import { Button } from '@/components/ui/Button';
import type { Pause } from '@/lib/domain/conversation';
import { bandOf, LONG, SHORT, spokenFor } from '@/lib/domain/introduction';
import { timeStamp } from '@/lib/domain/note';
import type { Instant } from '@/lib/domain/time';
import { useTime } from '@/lib/hooks/use-time';
import { useText } from '@/lib/i18n/use-text';
import { Band } from './Band';
import css from './StopwatchSection.module.css';

/** For saying the introduction aloud: how long it takes, against the band. Practice only, kept nowhere. */
export function StopwatchSection({ now }: { now: Instant }) {
  const { t } = useText();
  const time = useTime();
  const [stretch, setStretch] = useState<Pause | null>(null);
  const isRunning = stretch?.until === null;
  const spoken = spokenFor(stretch, now);
  return (
    <section class={css.watch} aria-label={t('prepare.watch')}>
      <div class={css.head}>
        <Button
          onClick={() => {
            setStretch(isRunning ? { ...stretch, until: time.now() } : { from: time.now(), until: null });
          }}
        >
          {t(isRunning ? 'prepare.watch.stop' : 'prepare.watch.start')}
        </Button>
        {stretch && (
          <p role="timer" class={css.spoken}>
            {timeStamp(spoken)}
          </p>
        )}
      </div>
      {stretch && (
        <>
          <Band spokenMs={spoken} shortMs={SHORT} longMs={LONG} />
          <small role="status">
            {t(isRunning ? `introduction.band.${bandOf(spoken)}` : `prepare.watch.${bandOf(spoken)}`)}
          </small>
        </>
      )}
    </section>
  );
}
