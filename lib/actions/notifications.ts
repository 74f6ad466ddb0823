/** Notifications: what the user allows, asked for and given back by a click. */
export {
  canNotify,
  removeNotifications,
  requestNotifications,
  watchNotifications,
} from '@/lib/browser/notifications';
