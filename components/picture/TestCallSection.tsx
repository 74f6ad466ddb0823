import { useEffect, useRef, useState } from 'preact/hooks';
import { Actions } from '@/components/ui/Actions';
import { Button } from '@/components/ui/Button';
import { Notice } from '@/components/ui/Notice';
import { report } from '@/lib/errors/report';
import { useText } from '@/lib/i18n/use-text';
import { recordTestCall, type Recording, type TestCall } from '@/lib/devices/test-call';
import css from './TestCallSection.module.css';

type State =
  | { readonly kind: 'idle' | 'failed' }
  | { readonly kind: 'recording'; readonly secondsLeft: number }
  | ({ readonly kind: 'recorded' } & Recording);

export interface TestCallSectionProps {
  picture: MediaStream;
  microphoneId: string;
}

/** Ten seconds as the partner gets them, in memory alone: they are gone when they are thrown away, and with the page. */
export function TestCallSection({ picture, microphoneId }: TestCallSectionProps) {
  const { t } = useText();
  const [state, setState] = useState<State>({ kind: 'idle' });
  const call = useRef<TestCall | null>(null);

  const discard = (): void => {
    call.current?.discard();
    call.current = null;
    setState({ kind: 'idle' });
  };
  useEffect(
    () => () => {
      call.current?.discard();
      call.current = null;
      setState({ kind: 'idle' });
    },
    [picture],
  );

  const record = (): void => {
    discard();
    const begun = recordTestCall(picture, microphoneId, (secondsLeft) => {
      setState({ kind: 'recording', secondsLeft });
    });
    call.current = begun;
    begun.recorded.then(
      (recording) => {
        if (recording !== null && call.current === begun) setState({ kind: 'recorded', ...recording });
      },
      (error: unknown) => {
        report('record a test call', error);
        if (call.current === begun) setState({ kind: 'failed' });
      },
    );
  };

  return (
    <section>
      <h2>{t('picture.test')}</h2>
      <p>{t('picture.test.text')}</p>
      {state.kind === 'failed' && <Notice tone="caution">{t('picture.test.failed')}</Notice>}
      {state.kind === 'recording' && (
        <p role="status">{t('picture.test.left', { count: state.secondsLeft })}</p>
      )}
      {state.kind === 'recorded' && !state.hasSound && (
        <Notice tone="caution">{t('picture.test.silent')}</Notice>
      )}
      {state.kind === 'recorded' && (
        // eslint-disable-next-line jsx-a11y/media-has-caption -- the user hears what the user said a moment ago
        <video
          class={css.video}
          src={state.address}
          aria-label={t('picture.test.video')}
          controls
          autoplay
          playsInline
        />
      )}
      <Actions>
        {state.kind === 'recording' ? (
          <Button
            onClick={() => {
              call.current?.stop();
            }}
          >
            {t('picture.test.stop')}
          </Button>
        ) : (
          <Button onClick={record}>{t('picture.test.record')}</Button>
        )}
        {state.kind === 'recorded' && <Button onClick={discard}>{t('picture.test.discard')}</Button>}
      </Actions>
    </section>
  );
}
