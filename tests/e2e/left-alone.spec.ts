import { afterAll, expect } from 'vitest';
import { test } from './browser-test.ts';
import type { FacebookPage } from '../pages/facebook/index.ts';
import type { LinkedinPage } from '../pages/linkedin/index.ts';
import { violations } from './axe.ts';
import { findWorker } from './background.ts';
import { openExtensionPage, type Running } from './browsers.ts';
import { giveHistory } from './dashboard-helpers.ts';
import { giveFacebookNotes, openFacebook } from './facebook-tab.ts';
import { openLinkedin } from './linkedin-tab.ts';
import { seeInNudge } from './nudge.ts';
import { press } from './page-helpers.ts';
import { openPopup, panelText } from './popup.ts';
import { readToolbar } from './x-tab.ts';

/** What the popup asks and answers where Hat Tip leaves the page alone. */
let running: Running;
test.beforeAll(async ({ browsers }) => {
  running = await browsers.open('chromium');
  await giveFacebookNotes(running);
});
afterAll(() => running?.close());

declare const facebook: FacebookPage;
declare const linkedin: LinkedinPage;

const text = 'On Saturday Riverside Food Bank fed ninety people.';

test('a draft for friends only gets nothing in the page until the writer allows it in the popup', async () => {
  await using tab = await openFacebook(running, '/?friends');
  await tab.page.evaluate(() => facebook.open());
  await tab.type(text, 'post');
  const popup = await openPopup(running, tab.page);
  expect(await panelText(popup)).toContain(
    'This may not be public: it goes to “Friends”. Hat Tip won’t read it unless you say so.',
  );
  expect(await violations(popup)).toEqual([]);
  expect(await tab.page.$('[popover]')).toBeNull();
  await press(popup, 'Coach posts there for Harbour Museum');
  await seeInNudge(tab.page, 'Hat Tip: 1 suggestion for this draft');
  // The choice can be undone.
  const page = await openExtensionPage(running, 'dashboard.html#rules');
  await page.waitForFunction(() =>
    document.body.innerText.includes(
      'Hat Tip coaches @harbourmuseum (Facebook), posting to “Friends” (posts for Harbour Museum).',
    ),
  );
  await page.close();
});

test('LinkedIn is off by default: the popup explains its terms and offers only the toolbar', async () => {
  const worker = await findWorker(running);
  await worker.evaluate(() =>
    (globalThis as unknown as Chrome).chrome.storage.local.remove('settings'),
  );
  await using tab = await openLinkedin(running, '/feed/');
  await tab.page.evaluate(() => linkedin.open('tiptap'));
  await tab.type(text, 'tiptap');
  const popup = await openPopup(running, tab.page);
  expect(await panelText(popup)).toContain(
    'Hat Tip is off on LinkedIn, whose terms forbid extensions that add anything to its pages.',
  );
  await press(popup, 'Use the toolbar icon only');
  // This member is still unknown; the popup asks, not the page.
  await popup.waitForFunction(() => document.body.innerText.includes('Coach posts by'));
  await press(popup, 'Yes, for Harbour Museum');
  await expect.poll(() => readToolbar(running)).toBe('1');
  expect(await tab.page.$('[popover]')).toBeNull();
  expect(await tab.errors()).toEqual([]);
});

test('a scheduled post of an unknown time is asked about once', async () => {
  await giveHistory(running, [
    {
      daysAgo: 0.001,
      id: 'facebook:own.1',
      scheduled: 'unknown',
      site: 'facebook',
      author: { site: 'facebook', name: 'Harbour Museum' },
      verdict: 'shared',
      creditsSomeone: true,
      credited: ['bank'],
    },
  ]);
  await using tab = await openFacebook(running);
  const popup = await openPopup(running, tab.page);
  await popup.waitForSelector('.scheduled-question');
  expect(await popup.$eval('.scheduled-question', (form) => form.textContent)).toContain(
    'You scheduled a post on Facebook on',
  );
  await popup.$eval('#scheduled-time', (field) => {
    (field as HTMLInputElement).value = '2027-03-14T18:05';
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
  await press(popup, 'Save this time');
  await popup.waitForSelector('.scheduled-question', { hidden: true });
  await press(popup, 'My habits');
  await popup.waitForSelector('.scheduled');
  await popup.click('.scheduled summary');
  const [said, day] = await popup.$eval('.scheduled', (list) => [
    (list as HTMLElement).innerText,
    new Date(2027, 2, 14).toLocaleDateString([], { day: 'numeric', month: 'long' }),
  ]);
  expect(said).toContain(day);
  await press(popup, 'Remove');
  await popup.waitForSelector('.scheduled', { hidden: true });
});

interface Chrome {
  readonly chrome: {
    readonly storage: { readonly local: { remove(key: string): Promise<void> } };
  };
}
