import type { ComponentChildren } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { WrapSection } from '@/components/wrap/WrapSection';
import { LiveSection } from '@/components/live/LiveSection';
import { Actions } from '@/components/ui/Actions';
import { Button } from '@/components/ui/Button';
import { Notice } from '@/components/ui/Notice';
import { RadioPills } from '@/components/ui/RadioPills';
import { closeOwnTab } from '@/lib/actions/go-to';
import { beginRehearsal } from '@/lib/actions/rehearse';
import { asInstant, type Instant } from '@/lib/domain/time';
import { report } from '@/lib/errors/report';
import { useConversations } from '@/lib/hooks/use-conversations';
import { useNow } from '@/lib/hooks/use-now';
import { quickTime, TimeContext } from '@/lib/hooks/use-time';
import { useSettings } from '@/lib/hooks/use-settings';
import { useText } from '@/lib/i18n/use-text';
import css from './RehearsalPage.module.css';

const SPEEDS = [1, 2, 5, 10] as const;
type Speed = (typeof SPEEDS)[number];

/** The panel's own screens without a meeting, with a clock that can run faster. Stored nowhere. */
export function RehearsalPage({ conversationId }: { conversationId: string }) {
  const { t } = useText();
  const settings = useSettings();
  const [state, setState] = useState<'beginning' | 'running' | 'gone'>('beginning');
  const [from, setFrom] = useState<{ at: Instant; speed: Speed }>(() => ({
    at: asInstant(Date.now()),
    speed: 1,
  }));
  const time = useMemo(() => quickTime(from.at, from.speed), [from]);

  useEffect(() => {
    document.title = t('rehearsal.title');
  }, [t]);
  useEffect(() => {
    beginRehearsal(conversationId, asInstant(Date.now())).then(
      () => {
        setState('running');
      },
      (error: unknown) => {
        report('begin a rehearsal', error);
        setState('gone');
      },
    );
  }, [conversationId]);

  if (state === 'beginning' || settings === null) return null;
  if (state === 'gone') {
    return (
      <main class={css.frame}>
        <h1>{t('rehearsal.title')}</h1>
        <Notice>{t('rehearsal.gone')}</Notice>
      </main>
    );
  }
  return (
    <TimeContext.Provider value={time}>
      <div class={css.frame}>
        <Stage
          speed={
            <RadioPills
              legend={t('rehearsal.speed')}
              options={SPEEDS.map((value) => ({ value, label: `${String(value)}×` }))}
              value={from.speed}
              onChoose={(speed) => {
                setFrom({ at: time.now(), speed });
              }}
            />
          }
        />
      </div>
    </TimeContext.Provider>
  );
}

/** What is rehearsed; the clock can run faster while there is one. */
function Stage({ speed }: { speed: ComponentChildren }) {
  const { t } = useText();
  const played = useConversations()?.[0];
  const now = useNow(played?.conversation ?? null);
  if (!played) return null;
  const { status } = played.conversation;
  const isOver = status !== 'live' && status !== 'wrapping-up';
  return (
    <>
      {!isOver && (
        <header class={css.head}>
          <Notice isSilent>{t('rehearsal.text')}</Notice>
          {status === 'live' && speed}
        </header>
      )}
      {status === 'live' && <LiveSection {...played} now={now} onBlank={null} />}
      {status === 'wrapping-up' && <WrapSection {...played} now={now} onBack={null} />}
      {isOver && (
        <main class={css.head}>
          <h1>{t('rehearsal.over')}</h1>
          <p>{t('rehearsal.overText')}</p>
          <Actions>
            <Button
              variant="main"
              onClick={() => {
                location.reload();
              }}
            >
              {t('rehearsal.again')}
            </Button>
            <Button
              onClick={() => {
                void closeOwnTab();
              }}
            >
              {t('common.close')}
            </Button>
          </Actions>
        </main>
      )}
    </>
  );
}
