import { Button } from '@/components/ui/Button';
import { Notice } from '@/components/ui/Notice';
import type { FailureName } from '@/lib/errors/errors';
import { useText } from '@/lib/i18n/use-text';

/** A page that cannot go on: what happened, that nothing is lost, and the way back. */
export function FailurePage({ failure }: { failure: FailureName }) {
  const { t } = useText();
  const text =
    failure === 'newer-version' || failure === 'database-unavailable'
      ? t(`failure.${failure}`)
      : t('failure.text');
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
    </main>
  );
}
