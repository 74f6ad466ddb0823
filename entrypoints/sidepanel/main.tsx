import { render } from 'preact';
import '@/components/theme';
import { PanelPage } from '@/components/pages/PanelPage';
import { PageFrame } from '@/components/pages/PageFrame';

const root = document.getElementById('root');
if (root) {
  render(
    <PageFrame>
      <PanelPage />
    </PageFrame>,
    root,
  );
}
