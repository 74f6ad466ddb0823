import { render } from 'preact';
import '@/components/theme';
import { PanelPage } from '@/components/pages/PanelPage';
import { KeptRecords } from '@/components/pages/KeptRecords';
import { PageFrame } from '@/components/pages/PageFrame';
import { report } from '@/lib/errors/report';
import { send } from '@/lib/messaging/send';

const root = document.getElementById('root');
if (root) {
  render(
    <PageFrame>
      <KeptRecords>
        <PanelPage />
      </KeptRecords>
    </PageFrame>,
    root,
  );
}

send('panel/shown', null).catch((error: unknown) => {
  report('tell that the panel is open', error);
});
