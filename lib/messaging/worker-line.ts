import { pageBrowser } from '@/lib/browser/page-browser';
import type { Allowance, PageSignal } from '@/lib/domain/meeting';
import { isConnected, send, whenTold } from './send';

/** A content script's line to the worker. */
export const workerLine = {
  tell: (signal: PageSignal): Promise<Allowance | null> =>
    send('meeting/observed', signal).then(
      // Nobody answers what was one too many.
      (allowance: Allowance | undefined) => allowance ?? null,
      () => null,
    ),
  isCut: (): boolean => !isConnected(),
  /** In the turn of the user's gesture. A worker that is gone (an update) opens nothing; there is nobody to tell. */
  openPanel: (): void => void send('panel/open', null).catch(() => undefined),
  whenAllowed: (callback: (allowance: Allowance) => void): void => {
    whenTold('allowance/changed', callback);
  },
  buttonLabel: pageBrowser.i18n.getMessage('openPanelCommand'),
};
