import { useState } from 'preact/hooks';
import { Actions } from '@/components/ui/Actions';
import { Button } from '@/components/ui/Button';
import { Notice } from '@/components/ui/Notice';
import { askToPersist, storageState } from '@/lib/actions/storage-state';
import { useAnswer } from '@/lib/hooks/use-answer';
import { useAttempt } from '@/lib/hooks/use-attempt';
import { useText } from '@/lib/i18n/use-text';

const BYTES_IN_MEGABYTE = 1_000_000;

/** How safely the browser keeps what is stored, and how much it is. */
export function StorageSection() {
  const { t, language } = useText();
  const attempt = useAttempt();
  const { answer: state, askAgain } = useAnswer(storageState);
  const [isRefused, setRefused] = useState(false);
  if (state === null) return null;
  const megabytes = new Intl.NumberFormat(language, {
    style: 'unit',
    unit: 'megabyte',
    maximumFractionDigits: 1,
  });
  return (
    <>
      <p>
        {t(state.isPersistent ? 'storage.persistent' : 'storage.notPersistent')}{' '}
        {!state.isEmpty && t('storage.used', { size: megabytes.format(state.used / BYTES_IN_MEGABYTE) })}
      </p>
      {!state.isPersistent && (
        <Actions>
          <Button
            onClick={() => {
              attempt(async () => {
                setRefused(!(await askToPersist()));
                askAgain();
              });
            }}
          >
            {t('storage.ask')}
          </Button>
        </Actions>
      )}
      {isRefused && <Notice>{t('storage.refused')}</Notice>}
    </>
  );
}
