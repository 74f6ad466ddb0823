import { defineContentScript } from 'wxt/utils/define-content-script';
import { workerLine } from '@/lib/messaging/worker-line';
import { attendMeeting } from '@/lib/platforms/attend-meeting';
import { teams } from '@/lib/platforms/teams';

export default defineContentScript({
  matches: [...teams.hosts],
  allFrames: false,
  runAt: 'document_idle',
  noScriptStartedPostMessage: true,
  main() {
    attendMeeting(window, teams, workerLine);
  },
});
