import type { Browser, Page } from 'puppeteer-core';
import { test as plain } from 'vitest';
import { builds, install, type BrowserName, type Running } from './browsers.ts';
import { beginFirstDay, noteFirstDay } from './first-day.ts';
import { launch } from './launch.ts';
import { idleTabsIn } from './reused-tabs.ts';
import { picturesOf } from './picture.ts';

/** One Chromium and one Firefox for all test files of a worker, each started on first use. */
export interface Browsers {
  /**
   * Opens the extension as on its first day; `close()` closes everything opened. One at a time in each browser.
   * `directory` defaults to the shipped build.
   */
  open(name: BrowserName, directory?: string): Promise<Running>;
  /** A blank tab for a test without an extension, which must close it. */
  page(name: BrowserName): Promise<Page>;
}

/** `test` for anything that needs a browser: its hooks and tests receive `browsers`. */
export const test = plain.extend('browsers', { scope: 'worker' }, ({}, { onCleanup }) => {
  const started = new Map<BrowserName, Promise<Browser>>();
  /** An idle Firefox holds half a gigabyte, so it is closed after twenty requests for Chromium in a row. */
  let sinceFirefox = 0;
  onCleanup(async () => {
    for (const browser of started.values()) await (await browser).close();
  });
  /** Restarts a browser that a test closed or that crashed. */
  const find = async (name: BrowserName): Promise<Browser> => {
    sinceFirefox = name === 'firefox' ? 0 : sinceFirefox + 1;
    if (sinceFirefox === 20) await (await started.get('firefox'))?.close();
    const running = await started.get(name);
    if (running?.connected) return running;
    const browser = launch(name);
    started.set(name, browser);
    return browser;
  };
  /** The shipped build stays installed from file to file and is reset to its first day each time. */
  const shipped = new Map<Browser, Running>();
  const removeShipped = async (browser: Browser) => {
    const running = shipped.get(browser);
    shipped.delete(browser);
    if (!running) return;
    for (const page of keptTabs(running)) if (!page.isClosed()) await page.close();
    await browser.uninstallExtension(running.extensionId);
  };
  const browsers: Browsers = {
    async open(name, directory = builds[name]) {
      const browser = await find(name);
      const installed = shipped.get(browser);
      const isShipped = directory === builds[name];
      if (installed && isShipped && (await beginFirstDay(installed))) return installed;
      await removeShipped(browser);
      const running: Running = await install(browser, name, directory, async (extensionId) => {
        await empty(browser, isShipped ? keptTabs(running) : []);
        if (!isShipped) await browser.uninstallExtension(extensionId);
      });
      if (isShipped) {
        await noteFirstDay(running);
        shipped.set(browser, running);
      }
      return running;
    },
    async page(name) {
      const browser = await find(name);
      await removeShipped(browser);
      return browser.newPage();
    },
  };
  return browsers;
});

const keptTabs = (running: Running): readonly Page[] => [
  ...idleTabsIn(running),
  ...picturesOf(running),
];

/** Removes what a test left behind: its tabs and its permissions. */
async function empty(browser: Browser, kept: readonly Page[]): Promise<void> {
  const pages = await browser.pages();
  const blank = pages.find((page) => page.url() === 'about:blank') ?? (await browser.newPage());
  for (const page of pages) if (page !== blank && !kept.includes(page)) await page.close();
  await browser.defaultBrowserContext().clearPermissionOverrides();
}
