import { notify, type Notification } from '@/lib/browser/notifications';
import { conversationsThatAre } from '@/lib/db/conversations';

/** Tells the user, but while they are in conversation nothing comes up. Answers whether it was told: notifications may not be allowed. */
export async function notifyAtRest(id: string, notification: Notification): Promise<boolean> {
  if ((await conversationsThatAre('live')).length > 0) return false;
  return notify(id, notification);
}
