import type { Page } from 'puppeteer-core';
import { afterAll, beforeEach } from 'vitest';
import { test } from './browser-test.ts';
import type { BrowserName, Running } from './browsers.ts';
import { beginAnew, openPast } from './past-helpers.ts';

/** One browser for the tests of a file or a describe; each test opens the section of past posts afresh. */
export function openPastForEach(name: BrowserName, give: (page: Page) => void): void {
  let running: Running;
  test.beforeAll(async ({ browsers }) => {
    running = await browsers.open(name);
  });
  afterAll(() => running?.close());
  beforeEach(async () => {
    await beginAnew(running);
    const page = await openPast(running);
    give(page);
    return () => page.close();
  });
}
