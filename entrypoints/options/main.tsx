import { render } from 'preact';
import '@/components/theme';
import { OptionsPage } from '@/components/pages/OptionsPage';
import { KeptRecords } from '@/components/pages/KeptRecords';
import { PageFrame } from '@/components/pages/PageFrame';

const root = document.getElementById('root');
if (root) {
  render(
    <PageFrame>
      <KeptRecords>
        <OptionsPage />
      </KeptRecords>
    </PageFrame>,
    root,
  );
}
