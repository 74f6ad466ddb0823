import { render } from 'preact';
import '@/components/theme';
import { PopupPage } from '@/components/pages/PopupPage';
import { KeptRecords } from '@/components/pages/KeptRecords';
import { PageFrame } from '@/components/pages/PageFrame';

const root = document.getElementById('root');
if (root) {
  render(
    <PageFrame>
      <KeptRecords isPopup>
        <PopupPage />
      </KeptRecords>
    </PageFrame>,
    root,
  );
}
