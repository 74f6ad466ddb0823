import { defineContentScript } from 'wxt/utils/define-content-script';
import { workerLine } from '@/lib/messaging/worker-line';
import { attendMeeting } from '@/lib/platforms/attend-meeting';
import { zoom } from '@/lib/platforms/zoom';

export default defineContentScript({
  matches: [...zoom.hosts],
  allFrames: true,
  runAt: 'document_idle',
  noScriptStartedPostMessage: true,
  main() {
    attendMeeting(window, zoom, workerLine);
  },
});
