import { useState } from 'preact/hooks';
import { Actions } from '@/components/ui/Actions';
import { Button } from '@/components/ui/Button';
import { Notice } from '@/components/ui/Notice';
import { offerFile } from '@/components/ui/offer-file';
import { makeBackUpFile, noteFileMade } from '@/lib/actions/back-up';
import { useAttempt } from '@/lib/hooks/use-attempt';
import { useBackUpState } from '@/lib/hooks/use-back-up-state';
import { useTime } from '@/lib/hooks/use-time';
import { useText } from '@/lib/i18n/use-text';
import css from './Place.module.css';

/** The last back-up, and a new one as a download. */
export function MakeSection() {
  const { t, dayAndTime } = useText();
  const attempt = useAttempt();
  const time = useTime();
  const state = useBackUpState();
  const [isMade, setMade] = useState(false);
  if (state === null) return null;
  const { lastFileAt } = state;
  return (
    <section class={css.group}>
      <p>{lastFileAt === null ? t('backUp.never') : t('backUp.last', { when: dayAndTime(lastFileAt) })}</p>
      <Actions>
        <Button
          variant="main"
          onClick={() => {
            attempt(async () => {
              const now = time.now();
              offerFile(await makeBackUpFile(now));
              await noteFileMade(now);
              setMade(true);
            });
          }}
        >
          {t('backUp.make')}
        </Button>
      </Actions>
      {isMade && <Notice tone="good">{t('backUp.made')}</Notice>}
    </section>
  );
}
