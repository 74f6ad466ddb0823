import { useState } from 'preact/hooks';
import { Actions } from '@/components/ui/Actions';
import { Button } from '@/components/ui/Button';
import { Notice } from '@/components/ui/Notice';
import {
  askForFolder,
  backUpFolder,
  canChooseFolder,
  chooseBackUpFolder,
  forgetFolder,
} from '@/lib/actions/back-up-folder';
import { writeFolderFile } from '@/lib/actions/keep-back-ups';
import { useAnswer } from '@/lib/hooks/use-answer';
import { useAttempt } from '@/lib/hooks/use-attempt';
import { useTime } from '@/lib/hooks/use-time';
import { useText } from '@/lib/i18n/use-text';

/** The folder that back-ups go into by themselves. */
export function FolderSection() {
  const { t } = useText();
  const attempt = useAttempt();
  const time = useTime();
  const { answer: folder, askAgain } = useAnswer(backUpFolder);
  const [news, setNews] = useState<'made' | 'refused' | null>(null);
  if (!canChooseFolder()) return <p>{t('backUp.folder.none')}</p>;

  /** Whether the browser lets us is only known once it is tried: the first back-up is made at once. */
  const writeAfter = (asking: Promise<boolean>): void => {
    setNews(null);
    attempt(async () => {
      if (await asking) setNews((await writeFolderFile(time.now())) ? 'made' : 'refused');
      askAgain();
    });
  };
  // Each is asked in the turn of the click: the browser takes no later one for the user's own wish.
  const choose = (): void => {
    writeAfter(chooseBackUpFolder());
  };

  return (
    <>
      {folder === null ? (
        <p>{t('backUp.folder.explain')}</p>
      ) : (
        <p>{t(folder.mayWrite ? 'backUp.folder.chosen' : 'backUp.folder.ask', { folder: folder.name })}</p>
      )}
      <Actions>
        {folder !== null && !folder.mayWrite && (
          <Button
            onClick={() => {
              writeAfter(askForFolder());
            }}
          >
            {t('backUp.folder.allow')}
          </Button>
        )}
        <Button onClick={choose}>
          {t(folder === null ? 'backUp.folder.choose' : 'backUp.folder.other')}
        </Button>
        {folder !== null && (
          <Button
            variant="quiet"
            onClick={() => {
              setNews(null);
              attempt(async () => {
                await forgetFolder();
                askAgain();
              });
            }}
          >
            {t('backUp.folder.stop')}
          </Button>
        )}
      </Actions>
      {news === 'made' && folder !== null && (
        <Notice tone="good">{t('backUp.madeInFolder', { folder: folder.name })}</Notice>
      )}
      {news === 'refused' && <Notice tone="caution">{t('backUp.folder.refused')}</Notice>}
    </>
  );
}
