/**
 * The extension API for the background and our own pages. Content scripts use the browser's own object instead:
 * they run on other people's pages, where every kilobyte counts.
 */
export { default as browser } from 'webextension-polyfill';
export type { Runtime, Storage, Tabs } from 'webextension-polyfill';
