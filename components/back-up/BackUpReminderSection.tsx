import { Button } from '@/components/ui/Button';
import { offerFile } from '@/components/ui/offer-file';
import { backUpFolder } from '@/lib/actions/back-up-folder';
import { goToBackUps } from '@/lib/actions/go-to';
import { isUnkept } from '@/lib/domain/back-up';
import { useAnswer } from '@/lib/hooks/use-answer';
import { useAttempt } from '@/lib/hooks/use-attempt';
import { useBackUpState } from '@/lib/hooks/use-back-up-state';
import { useLastClosedAt } from '@/lib/hooks/use-last-closed-at';
import { useTime } from '@/lib/hooks/use-time';
import { useText } from '@/lib/i18n/use-text';
import css from './BackUpReminderSection.module.css';

const A_DAY_MS = 24 * 60 * 60 * 1000;
/** Until then it is only mentioned that the last talk is in no back-up. */
const OLD_AFTER_DAYS = 14;

/** One quiet line when a talk was closed that no back-up outside the browser holds. Nothing where a folder takes care of it. */
export function BackUpReminderSection() {
  const { t } = useText();
  const attempt = useAttempt();
  const time = useTime();
  const state = useBackUpState();
  const closedAt = useLastClosedAt();
  const { answer } = useAnswer(async () => ({ folder: await backUpFolder() }));
  if (state === null || answer === null || closedAt === null) return null;
  if (!isUnkept(closedAt, state.lastFileAt, time.now())) return null;
  const { folder } = answer;
  if (folder?.mayWrite && state.folderFailure === null) return null;

  if (folder?.mayWrite && state.folderFailure === 'too-much') {
    return (
      <div class={css.reminder}>
        <small>{t('backUp.reminderTooMuch', { folder: folder.name })}</small>
      </div>
    );
  }

  const days = Math.floor((time.now() - (state.lastFileAt ?? closedAt)) / A_DAY_MS);
  const isOld = state.lastFileAt !== null && days >= OLD_AFTER_DAYS;
  const make = async (): Promise<void> => {
    const { makeBackUpFile, noteFileMade } = await import('@/lib/actions/back-up');
    const now = time.now();
    offerFile(await makeBackUpFile(now));
    await noteFileMade(now);
  };
  return (
    <div class={css.reminder}>
      <small>
        {folder?.mayWrite
          ? t('backUp.reminderFolder', { folder: folder.name })
          : isOld
            ? t('backUp.reminderOld', { count: days })
            : t('backUp.reminder')}
      </small>
      <Button
        variant="quiet"
        onClick={() => {
          attempt(folder === null || folder.mayWrite ? make : goToBackUps);
        }}
      >
        {t('backUp.make')}
      </Button>
    </div>
  );
}
