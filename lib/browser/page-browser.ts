import type { Browser } from 'webextension-polyfill';

/**
 * The browser's own interface, for scripts that ship into other people's pages: Firefox and manifest version 3 of Chrome and Edge
 * agree on the little that is used there, and the polyfill would be half of the script.
 */
export const pageBrowser: Pick<Browser, 'runtime' | 'i18n'> =
  (globalThis as unknown as { browser?: Browser }).browser ??
  (globalThis as unknown as { chrome: Browser }).chrome;
