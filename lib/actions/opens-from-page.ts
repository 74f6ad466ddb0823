/** Whether this browser lets the meeting page open the panel; where it does not, settings about that are not shown. */
export { canOpenFromPage } from '@/lib/browser/panel';
