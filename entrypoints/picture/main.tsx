import { render } from 'preact';
import '@/components/theme';
import { PageFrame } from '@/components/pages/PageFrame';
import { PicturePage } from '@/components/pages/PicturePage';

const root = document.getElementById('root');
if (root) {
  render(
    <PageFrame>
      <PicturePage conversationId={new URLSearchParams(location.search).get('conversation')} />
    </PageFrame>,
    root,
  );
}
