import { blueskyPage } from '../pages/bluesky/index.ts';
import { openExtensionPage, type Running } from './browsers.ts';
import { inFirefoxItself } from './firefox-itself.ts';
import { press } from './page-helpers.ts';
import { giveSiteNotes } from './site-notes.ts';
import { openSiteTab, type SiteTab } from './site-tab.ts';

/** A tab on the Bluesky page of tests/pages. */
export const openBluesky = async (running: Running, path = '/'): Promise<SiteTab> =>
  openSiteTab(running, {
    answer: await blueskyPage(),
    address: `https://bsky.app${path}`,
    global: 'bluesky',
  });

/** Coaches the page's own account. */
export const giveBlueskyNotes = (running: Running): Promise<void> =>
  giveSiteNotes(running, [
    { id: 'bluesky:harbour.bsky.social', site: 'bluesky', handle: 'harbour.bsky.social' },
  ]);

/**
 * Lets the browser answer its own question about bsky.app with yes: tests cannot press in its window. Chromium
 * has the answer from its page of extensions, as if it had been given before; Firefox is told not to ask. Nothing
 * is allowed until Hat Tip asks.
 */
export async function answerYes(running: Running): Promise<void> {
  if (running.name === 'firefox') {
    await inFirefoxItself(
      running.browser,
      `() => {
        Services.prefs.setBoolPref('extensions.webextOptionalPermissionPrompts', false);
        return '';
      }`,
    );
    return;
  }
  const page = await running.browser.newPage();
  await page.goto('chrome://extensions/');
  await page.evaluate(
    (id) =>
      (globalThis as unknown as Chromium).chrome.developerPrivate.addHostPermission(
        id,
        'https://bsky.app/*',
      ),
    running.extensionId,
  );
  await page.close();
}

interface Chromium {
  readonly chrome: {
    readonly developerPrivate: { addHostPermission(id: string, host: string): Promise<void> };
  };
}

/** Presses a button of the popup or the dashboard, and waits for its opposite. */
export async function pressOn(running: Running, file: string, words: string): Promise<void> {
  const page = await openExtensionPage(running, file);
  await press(page, words);
  await page.waitForFunction((words) => !document.body.innerText.includes(words), {}, words);
  await page.close();
}
