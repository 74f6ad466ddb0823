import browser from 'webextension-polyfill';

export { browser };
export type { Runtime } from 'webextension-polyfill';
