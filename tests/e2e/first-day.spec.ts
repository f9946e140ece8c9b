import { describe, expect } from 'vitest';
import { test } from './browser-test.ts';
import { openExtensionPage } from './browsers.ts';
import { keptIn } from './first-day.ts';
import { pictureOf } from './picture.ts';
import { giveFailure } from './stored-failures.ts';
import { giveSiteNotes } from './site-notes.ts';
import { overhear, openX } from './x-tab.ts';

/** What `browsers.open` returns after another test must behave like a new installation. */
describe.each(['chromium', 'firefox'] as const)('in %s', (name) => {
  test('a reused installation stores, knows and may do the same as a new one', async ({
    browsers,
  }) => {
    const first = await browsers.open(name);
    const fresh = await keptIn(await pictureOf(first));
    {
      await giveSiteNotes(first, [{ id: 'linkedin:', site: 'linkedin' }]);
      await giveFailure(first);
      await using tab = await openX(first);
      await tab.type('On Saturday Riverside Food Bank fed ninety people.');
      await tab.page.waitForFunction(() => CSS.highlights.size > 0);
      const practice = await openExtensionPage(first, 'practice.html');
      await practice.waitForSelector('.practice-exercises');
      expect(await keptIn(await pictureOf(first))).not.toBe(fresh);
    }
    await first.close();
    await using again = await browsers.open(name);
    expect(JSON.parse(await keptIn(await pictureOf(again)))).toEqual(JSON.parse(fresh));
    // Nobody is known any more, so the draft stays in the page.
    const heard = await overhear(again);
    await using tab = await openX(again);
    await tab.type('On Saturday Riverside Food Bank fed ninety people.');
    await expect.poll(async () => (await heard()).map(({ kind }) => kind)).toContain('warm');
    expect(await tab.page.evaluate(() => CSS.highlights.size)).toBe(0);
  });
});

test('a disabled installation is installed again', async ({ browsers }) => {
  const off = await browsers.open('chromium');
  const extensions = await off.browser.newPage();
  await extensions.goto('chrome://extensions/');
  await extensions.evaluate(async (id) => {
    const { management } = (globalThis as unknown as { chrome: Management }).chrome;
    await management.setEnabled(id, false);
  }, off.extensionId);
  await off.close();
  await using again = await browsers.open('chromium');
  expect(again).not.toBe(off);
  const page = await openExtensionPage(again, 'dashboard.html');
  await page.waitForSelector('h1');
});

interface Management {
  readonly management: { setEnabled(id: string, isOn: boolean): Promise<void> };
}
