import type { Browser, Page } from 'puppeteer-core';
import { test as plain } from 'vitest';
import { builds, install, type BrowserName, type Running } from './browsers.ts';
import { beginFirstDay, noteFirstDay } from './first-day.ts';
import { launch } from './launch.ts';
import { restedIn } from './rested-tabs.ts';
import { picturesOf } from './picture.ts';

/** One Chromium and one Firefox for all the files a worker runs, each started when first asked for. */
export interface Browsers {
  /**
   * The extension as on its first day; `close()` ends all that was opened. One at a time in each
   * browser. `directory` defaults to the shipped build.
   */
  open(name: BrowserName, directory?: string): Promise<Running>;
  /** A blank tab, for a test that needs no extension and closes it. */
  page(name: BrowserName): Promise<Page>;
}

/** `test` for whatever needs a browser: its hooks and tests are given `browsers`. */
export const test = plain.extend('browsers', { scope: 'worker' }, ({}, { onCleanup }) => {
  const started = new Map<BrowserName, Promise<Browser>>();
  /** An idle Firefox holds half a gigabyte: it goes once the last twenty askings were for Chromium. */
  let sinceFirefox = 0;
  onCleanup(async () => {
    for (const browser of started.values()) await (await browser).close();
  });
  /** One that a test has closed, or that broke, is started anew. */
  const find = async (name: BrowserName): Promise<Browser> => {
    sinceFirefox = name === 'firefox' ? 0 : sinceFirefox + 1;
    if (sinceFirefox === 20) await (await started.get('firefox'))?.close();
    const running = await started.get(name);
    if (running?.connected) return running;
    const browser = launch(name);
    started.set(name, browser);
    return browser;
  };
  /** The shipped build stays from file to file, and begins its first day anew. */
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
  ...restedIn(running),
  ...picturesOf(running),
];

/** What a test left behind goes: its tabs, and what it was allowed. */
async function empty(browser: Browser, kept: readonly Page[]): Promise<void> {
  const pages = await browser.pages();
  const blank = pages.find((page) => page.url() === 'about:blank') ?? (await browser.newPage());
  for (const page of pages) if (page !== blank && !kept.includes(page)) await page.close();
  await browser.defaultBrowserContext().clearPermissionOverrides();
}
