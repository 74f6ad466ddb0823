import { Button } from '@/components/ui/Button';
import { Notice } from '@/components/ui/Notice';
import { offerFile } from '@/components/ui/offer-file';
import { TextArea } from '@/components/ui/TextArea';
import type { FailureName } from '@/lib/errors/errors';
import { useLastWords } from '@/lib/hooks/use-last-words';
import { useText } from '@/lib/i18n/use-text';

/** Why a page cannot go on: a failure, or that everything was erased in another page. */
export type PageFailure = FailureName | 'erased';

/** A page that cannot go on: what happened, that nothing is lost, what was being typed, and the way back. */
export function FailurePage({ failure }: { failure: PageFailure }) {
  const { t } = useText();
  const unsaved = useLastWords();
  const text =
    failure === 'newer-version' || failure === 'database-unavailable' || failure === 'erased'
      ? t(`failure.${failure}`)
      : t('failure.text');
  const typed = unsaved.join('\n\n');
  return (
    <main>
      <h1>{t('failure.title')}</h1>
      <Notice
        tone="caution"
        actions={
          <Button
            variant="main"
            onClick={() => {
              location.reload();
            }}
          >
            {t('common.reload')}
          </Button>
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
    </main>
  );
}
