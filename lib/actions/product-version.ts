import { browser } from '@/lib/browser/browser';

/** The version of the extension that runs: `0.1.0`. */
export const productVersion = (): string => browser.runtime.getManifest().version;
