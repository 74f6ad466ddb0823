import { render } from 'preact';
import '@/components/theme';
import { PageFrame } from '@/components/pages/PageFrame';
import { RehearsalPage } from '@/components/pages/RehearsalPage';

const root = document.getElementById('root');
if (root) {
  render(
    <PageFrame>
      <RehearsalPage conversationId={location.hash.slice(1)} />
    </PageFrame>,
    root,
  );
}
