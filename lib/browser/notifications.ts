import { browser } from './browser';

/** Whether the user allows notifications; asking for them is up to the settings. */
export const canNotify = (): Promise<boolean> =>
  browser.permissions.contains({ permissions: ['notifications'] });

/** Shows a notification if that is allowed. It may be seen on a shared screen: no names in it. The same id replaces the one before. */
export async function notify(id: string, words: { title: string; message: string }): Promise<void> {
  if (!(await canNotify())) return;
  await browser.notifications.create(id, {
    type: 'basic',
    iconUrl: browser.runtime.getURL('icon/96.png'),
    ...words,
  });
}
