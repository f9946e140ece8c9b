import type { Browser, Page } from 'puppeteer-core';
import { test as plain } from 'vitest';
import { builds, install, type BrowserName, type Running } from './browsers.ts';
import { launch } from './launch.ts';

/** One Chromium and one Firefox for all the files a worker runs, each started when first asked for. */
export interface Browsers {
  /**
   * Installs the extension, as on the first day: `close()` takes it away with all it kept, and every
   * tab with it. One at a time in each browser. `directory` defaults to the shipped build.
   */
  open(name: BrowserName, directory?: string): Promise<Running>;
  /** A blank tab, for a test that needs no extension and closes it. */
  page(name: BrowserName): Promise<Page>;
}

/** `test` for whatever needs a browser: its hooks and tests are given `browsers`. */
export const test = plain.extend('browsers', { scope: 'worker' }, ({}, { onCleanup }) => {
  const started = new Map<BrowserName, Promise<Browser>>();
  /** An idle Firefox takes up to a tenth of a core: it goes once the last four askings were for Chromium. */
  let sinceFirefox = 0;
  onCleanup(async () => {
    for (const browser of started.values()) await (await browser).close();
  });
  /** One that a test has closed, or that broke, is started anew. */
  const find = async (name: BrowserName): Promise<Browser> => {
    sinceFirefox = name === 'firefox' ? 0 : sinceFirefox + 1;
    if (sinceFirefox === 4) await (await started.get('firefox'))?.close();
    const running = await started.get(name);
    if (running?.connected) return running;
    const browser = launch(name);
    started.set(name, browser);
    return browser;
  };
  const browsers: Browsers = {
    async open(name, directory = builds[name]) {
      const browser = await find(name);
      return install(browser, name, directory, (extensionId) => empty(browser, extensionId));
    },
    page: async (name) => (await find(name)).newPage(),
  };
  return browsers;
});

/** What a test left behind goes: its tabs, the extension, what it was allowed. */
async function empty(browser: Browser, extensionId: string): Promise<void> {
  const pages = await browser.pages();
  const blank = pages.find((page) => page.url() === 'about:blank') ?? (await browser.newPage());
  for (const page of pages) if (page !== blank) await page.close();
  await browser.uninstallExtension(extensionId);
  await browser.defaultBrowserContext().clearPermissionOverrides();
}
