import { defineBackground } from 'wxt/utils/define-background';
import { startWorker } from '@/lib/background/start-worker';
import { isMeetingHost } from '@/lib/platforms/registry';

export default defineBackground({
  type: 'module',
  main() {
    startWorker(isMeetingHost);
  },
});
