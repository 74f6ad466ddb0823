import { useState } from 'preact/hooks';
import { Button } from '@/components/ui/Button';
import { Dialog } from '@/components/ui/Dialog';
import type { Instant } from '@/lib/domain/time';
import { useText } from '@/lib/i18n/use-text';

/** Starts a planned conversation; long before its time it asks first. */
export function StartButton({
  isMain,
  earlyFor,
  onStart,
}: {
  isMain: boolean;
  /** What it is planned for, as long as that is far ahead. */
  earlyFor: Instant | null;
  onStart: () => void;
}) {
  const { t, dayAndTime } = useText();
  const [isAsking, setAsking] = useState(false);
  const close = (): void => {
    setAsking(false);
  };
  return (
    <>
      <Button
        variant={isMain ? 'main' : 'plain'}
        onClick={() => {
          if (earlyFor === null) onStart();
          else setAsking(true);
        }}
      >
        {t('prepared.start')}
      </Button>
      {isAsking && earlyFor !== null && (
        <Dialog
          title={t('start.early')}
          onClose={close}
          actions={
            <>
              <Button
                onClick={() => {
                  close();
                  onStart();
                }}
              >
                {t('prepared.start')}
              </Button>
              <Button variant="main" onClick={close}>
                {t('start.notYet')}
              </Button>
            </>
          }
        >
          <p>{t('start.plannedFor', { when: dayAndTime(earlyFor) })}</p>
        </Dialog>
      )}
    </>
  );
}
