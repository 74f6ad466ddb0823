/** What this browser keeps besides the records themselves: copies of them, and how to take the last restore back. */
export { listCopies as keptCopies } from '@/lib/db/copies';
export { lastRestoreAt as lastRestore } from '@/lib/db/restore';
