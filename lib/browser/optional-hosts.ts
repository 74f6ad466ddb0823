import type { Permissions } from 'webextension-polyfill';
import { browser } from './browser';

/** What the manifest leaves to the user: the hosts of company proxies, and in Firefox the right to run the meeting script there. */
function asked(): Permissions.Permissions {
  const { optional_permissions: optional = [] } = browser.runtime.getManifest();
  return {
    permissions: optional.includes('scripting') ? ['scripting'] : [],
    origins: optionalHosts(),
  };
}

/** Match patterns of the hosts that only some users meet. */
export const optionalHosts = (): string[] => [
  ...(browser.runtime.getManifest().optional_host_permissions ?? []),
];

/** Asks the user. Must be called in the same turn as the user's click. Answers whether it is allowed now. */
export const requestOptionalHosts = (): Promise<boolean> => browser.permissions.request(asked());

export const hasOptionalHosts = (): Promise<boolean> => browser.permissions.contains(asked());

/** Gives the permission back; asking for it again needs the user. */
export async function removeOptionalHosts(): Promise<void> {
  await browser.permissions.remove(asked());
}

/** Calls back after any permission was given or taken, also in the browser's own settings. Answers how to stop. */
export function watchOptionalHosts(callback: () => void): () => void {
  browser.permissions.onAdded.addListener(callback);
  browser.permissions.onRemoved.addListener(callback);
  return () => {
    browser.permissions.onAdded.removeListener(callback);
    browser.permissions.onRemoved.removeListener(callback);
  };
}
