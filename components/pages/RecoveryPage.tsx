import { RestoreSection } from '@/components/back-up/RestoreSection';
import { Actions } from '@/components/ui/Actions';
import { Button } from '@/components/ui/Button';
import { goToBackUps } from '@/lib/actions/go-to';
import { useAttempt } from '@/lib/hooks/use-attempt';
import { useText } from '@/lib/i18n/use-text';
import css from './RecoveryPage.module.css';

interface RecoveryPageProps {
  isPopup: boolean;
  onRestored: () => void;
  onBeginAnew: () => Promise<void>;
}

/** The database is empty, and it was not. What can be put back, before anything is begun anew. */
export function RecoveryPage({ isPopup, onRestored, onBeginAnew }: RecoveryPageProps) {
  const { t } = useText();
  const attempt = useAttempt();
  return (
    <main class={css.page}>
      <h1>{t('recovery.title')}</h1>
      <p>{t('recovery.text')}</p>
      {isPopup ? (
        <Actions>
          <Button variant="main" onClick={() => void goToBackUps()}>
            {t('recovery.show')}
          </Button>
        </Actions>
      ) : (
        <RestoreSection onRestored={onRestored} />
      )}
      <div>
        <Actions>
          <Button
            variant="quiet"
            onClick={() => {
              attempt(onBeginAnew);
            }}
          >
            {t('recovery.anew')}
          </Button>
        </Actions>
        <p>
          <small>{t('recovery.anewHint')}</small>
        </p>
      </div>
    </main>
  );
}
