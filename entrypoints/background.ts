import { defineBackground } from 'wxt/utils/define-background';
import { startWorker } from '@/lib/background/start-worker';
import { adapterFor } from '@/lib/platforms/registry';

export default defineBackground({
  type: 'module',
  main() {
    startWorker((hostname) => adapterFor(hostname) !== null);
  },
});
