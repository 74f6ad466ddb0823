import type { FunctionComponent } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Button } from '@/components/ui/Button';
import { Notice } from '@/components/ui/Notice';
import { offerFile } from '@/components/ui/offer-file';
import { TextArea } from '@/components/ui/TextArea';
import { upgradeWithoutCopy } from '@/lib/actions/upgrade-without-copy';
import type { FailureName } from '@/lib/errors/errors';
import { report } from '@/lib/errors/report';
import { useLastWords } from '@/lib/hooks/use-last-words';
import { useText } from '@/lib/i18n/use-text';
import css from './FailurePage.module.css';

/** Why a page cannot go on: a failure, or that everything was erased in another page. */
export type PageFailure = FailureName | 'erased';

/** A page that cannot go on: what happened, that nothing is lost, what was being typed, the way back, and what helps to mend it. */
export function FailurePage({ failure }: { failure: PageFailure }) {
  const { t } = useText();
  // Nothing went wrong: something else was done, elsewhere, or something is asked first.
  const isNoFault = failure === 'erased' || failure === 'newer-version' || failure === 'no-copy';
  const unsaved = useLastWords();
  const Help = useHelp(!isNoFault);
  const text = isNoFault || failure === 'database-unavailable' ? t(`failure.${failure}`) : t('failure.text');
  const typed = unsaved.join('\n\n');
  return (
    <main class={css.page}>
      <h1>{t(isNoFault ? `failure.${failure}.title` : 'failure.title')}</h1>
      <Notice
        tone="caution"
        actions={
          <>
            <Button
              variant="main"
              onClick={() => {
                location.reload();
              }}
            >
              {t('common.reload')}
            </Button>
            {failure === 'no-copy' && (
              <Button
                onClick={() => {
                  upgradeWithoutCopy();
                  location.reload();
                }}
              >
                {t('failure.no-copy.anyway')}
              </Button>
            )}
          </>
        }
      >
        {text}
      </Notice>
      {typed !== '' && failure !== 'erased' && (
        <>
          <TextArea label={t('unsaved.label')} hint={t('unsaved.failure')} readOnly rows={6} value={typed} />
          <Button
            onClick={() => {
              offerFile({ name: 'bakkie.txt', text: typed });
            }}
          >
            {t('unsaved.save')}
          </Button>
        </>
      )}
      {Help !== null && <Help />}
    </main>
  );
}

/** Loaded when it is needed, which is hardly ever. Null also where it cannot be had any more. */
function useHelp(isNeeded: boolean): FunctionComponent | null {
  const [help, setHelp] = useState<{ readonly Help: FunctionComponent } | null>(null);
  useEffect(() => {
    if (!isNeeded) return;
    import('@/components/back-up/DiagnosticsSection').then(
      ({ DiagnosticsSection }) => setHelp({ Help: DiagnosticsSection }),
      (error: unknown) => {
        report('load the help', error);
      },
    );
  }, [isNeeded]);
  return help?.Help ?? null;
}
