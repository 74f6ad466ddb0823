import { useState } from 'preact/hooks';
import { Actions } from '@/components/ui/Actions';
import { Button } from '@/components/ui/Button';
import { Dialog } from '@/components/ui/Dialog';
import { eraseEverything } from '@/lib/actions/erase-everything';
import { useAttempt } from '@/lib/hooks/use-attempt';
import { useText } from '@/lib/i18n/use-text';
import { EraseDialog } from './EraseDialog';

/** Everything goes, after the user typed that it may. */
export function EraseSection() {
  const { t } = useText();
  const attempt = useAttempt();
  const [isAsking, setAsking] = useState(false);
  const [isErased, setErased] = useState(false);
  return (
    <>
      <p>{t('erase.explain')}</p>
      <Actions>
        <Button
          variant="danger"
          onClick={() => {
            setAsking(true);
          }}
        >
          {t('erase.ask')}
        </Button>
      </Actions>
      {isAsking && (
        <EraseDialog
          onErase={() => {
            attempt(async () => {
              setAsking(false);
              await eraseEverything();
              setErased(true);
            });
          }}
          onClose={() => {
            setAsking(false);
          }}
        />
      )}
      {isErased && (
        <Dialog
          title={t('erase.done')}
          onClose={startAgain}
          actions={
            <Button variant="main" onClick={startAgain}>
              {t('erase.start')}
            </Button>
          }
        />
      )}
    </>
  );
}

function startAgain(): void {
  location.reload();
}
