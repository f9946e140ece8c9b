/**
 * The extension API for the background and our own pages. The content script uses the browser's own
 * object instead: it runs on other people's pages and every kilobyte there counts.
 */
export { default as browser } from 'webextension-polyfill';
export type { Runtime, Storage, Tabs } from 'webextension-polyfill';
