import { render } from 'preact';
import '@/components/theme';
import { PopupPage } from '@/components/pages/PopupPage';
import { PageFrame } from '@/components/pages/PageFrame';

const root = document.getElementById('root');
if (root) {
  render(
    <PageFrame>
      <PopupPage />
    </PageFrame>,
    root,
  );
}
