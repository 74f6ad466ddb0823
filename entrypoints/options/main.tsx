import { render } from 'preact';
import '@/components/theme';
import { OptionsPage } from '@/components/pages/OptionsPage';
import { PageFrame } from '@/components/pages/PageFrame';

const root = document.getElementById('root');
if (root) {
  render(
    <PageFrame>
      <OptionsPage />
    </PageFrame>,
    root,
  );
}
