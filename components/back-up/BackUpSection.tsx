import { PageTitle } from '@/components/options/PageTitle';
import { useText } from '@/lib/i18n/use-text';
import { DiagnosticsSection } from './DiagnosticsSection';
import { EraseSection } from './EraseSection';
import { FolderSection } from './FolderSection';
import { Group } from './Group';
import { MakeSection } from './MakeSection';
import { PassphraseSection } from './PassphraseSection';
import { RestoreSection } from './RestoreSection';
import { StorageSection } from './StorageSection';

/** Everything about keeping, getting back and giving up one's data. */
export function BackUpSection() {
  const { t } = useText();
  return (
    <>
      <PageTitle line={t('backUp.intro')}>{t('backUp.title')}</PageTitle>
      <MakeSection />
      <Group title={t('backUp.folder.title')}>
        <FolderSection />
      </Group>
      <Group title={t('passphrase.title')}>
        <PassphraseSection />
      </Group>
      <Group title={t('restore.title')}>
        <p>{t('restore.explain')}</p>
        <RestoreSection />
      </Group>
      <Group title={t('storage.title')}>
        <StorageSection />
      </Group>
      <Group title={t('help.title')}>
        <DiagnosticsSection />
      </Group>
      <Group title={t('erase.title')}>
        <EraseSection />
      </Group>
    </>
  );
}
