/** What the user chooses where no copy can be set aside before an upgrade. */
export { upgradeWithoutCopy } from '@/lib/db/upgrades';
