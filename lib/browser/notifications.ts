import type { Notifications } from 'webextension-polyfill';
import { browser } from './browser';

const PERMISSION = { permissions: ['notifications' as const] };

/** Whether the user allows notifications; asking for them is up to the settings. */
export const canNotify = (): Promise<boolean> => browser.permissions.contains(PERMISSION);

/** Asks the user. Must be called in the same turn as the user's click. Answers whether it is allowed now. */
export const requestNotifications = (): Promise<boolean> => browser.permissions.request(PERMISSION);

/** Gives the permission back; asking for it again needs the user. */
export async function removeNotifications(): Promise<void> {
  await browser.permissions.remove(PERMISSION);
}

/** Calls back after any permission was given or taken, also in the browser's own settings. Answers how to stop. */
export function watchNotifications(callback: () => void): () => void {
  browser.permissions.onAdded.addListener(callback);
  browser.permissions.onRemoved.addListener(callback);
  return () => {
    browser.permissions.onAdded.removeListener(callback);
    browser.permissions.onRemoved.removeListener(callback);
  };
}

export interface Notification {
  readonly title: string;
  readonly message: string;
}

/**
 * Shows a notification if that is allowed; answers whether it is. It may be seen on a shared screen: no names in it, unless the user asked
 * for them. The same id replaces the one before.
 */
export async function notify(id: string, words: Notification): Promise<boolean> {
  if (!(await canNotify())) return false;
  await browser.notifications.create(id, {
    type: 'basic',
    iconUrl: browser.runtime.getURL('icon/96.png'),
    ...words,
  });
  return true;
}

/** Must be called as the worker starts. Calls back when a notification was clicked, and takes it away. */
export function whenNotificationClicked(callback: () => void): void {
  const onClicked = (id: string): void => {
    callback();
    void browser.notifications.clear(id);
  };
  const listen = (): void => {
    // Without the permission a browser has no notifications at all.
    const { notifications } = browser as { notifications?: Notifications.Static };
    notifications?.onClicked.addListener(onClicked);
  };
  listen();
  browser.permissions.onAdded.addListener(listen);
}
