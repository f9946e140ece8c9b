import type { Page } from 'puppeteer-core';
import { afterAll, beforeEach, describe, expect } from 'vitest';
import { test } from './browser-test.ts';
import { violations } from './axe.ts';
import { openExtensionPage, type Running } from './browsers.ts';
import { giveHistory } from './dashboard-helpers.ts';
import { press } from './page-helpers.ts';
import { giveBook, partner } from './partners-helpers.ts';
import { giveNotes, harbour } from './set-up.ts';
import { changeStored } from './stored.ts';

let running: Running;

test.beforeAll(async ({ browsers }) => {
  running = await browsers.open('chromium');
  await giveNotes(running, harbour);
});
afterAll(() => running?.close());

const day = 86_400_000;
const crediting = { creditsSomeone: true, verdict: 'shared', credited: ['bank'] };

/** Opens the popup as a page, with its first view. */
async function open(): Promise<Page> {
  const popup = await openExtensionPage(running, 'popup.html');
  await popup.waitForFunction(
    () => !document.querySelector('.panel')?.textContent?.includes('Looking for your draft'),
  );
  return popup;
}
const saysIn = (popup: Page, words: string) =>
  popup.waitForFunction(
    (words) => (document.querySelector('.panel') as HTMLElement).innerText.includes(words),
    {},
    words,
  );
const dots = (popup: Page) =>
  popup.$$eval('.dot-button', (all) => all.map((each) => each.getAttribute('aria-label')));

/** Sets when Hat Tip was installed and when the week was last shown, in days before now. */
function setMarks(since: number, week?: number): Promise<void> {
  const ago = (days: number) => Date.now() - days * day;
  const facts = { since: ago(since), week: week === undefined ? null : ago(week) };
  return changeStored(running, { facts });
}

describe('my habits, readable in five seconds', () => {
  beforeEach(async () => {
    await giveBook(running, [
      partner('bank', 'Riverside Food Bank', { handles: { x: 'RiversideFB' } }),
      partner('mill', 'Mill Lane Choir', { rhythm: 'monthly' }),
    ]);
    await giveHistory(running, [
      { daysAgo: 1 },
      { daysAgo: 3, ...crediting },
      { daysAgo: 12, ...crediting },
      { daysAgo: 20, kind: 'reply', answers: ['ana'] },
      { daysAgo: 40 },
      { daysAgo: 50, quiet: true },
      { daysAgo: 80, site: 'linkedin', author: { site: 'linkedin', handle: 'harbour' } },
    ]);
    await setMarks(400, 2);
  });

  test('shows 7, 30 and 90 days, each compared with the days before', async () => {
    const popup = await open();
    await press(popup, 'My habits');
    await saysIn(popup, '2 of 3 posts credit someone');
    await saysIn(popup, '0 of 1 in the 30 days before.');
    await saysIn(popup, '1 of 4 posts was a reply');
    await saysIn(popup, 'Mill Lane Choir: not yet');
    expect((await dots(popup)).map((each) => each!.replace(/^.* on /, ''))).toEqual([
      'X: credits Riverside Food Bank',
      'X: credits Riverside Food Bank',
      'X: credits nobody',
    ]);
    await press(popup, '7 days');
    await saysIn(popup, '1 of 2 posts credit someone');
    await press(popup, '90 days');
    await saysIn(popup, '2 of 5 posts credit someone');
    expect(await dots(popup)).toHaveLength(5);
    expect((await dots(popup))[0]).toMatch(/ on LinkedIn: credits nobody$/);
    await popup.close();
  });

  test('the week is summarised in a line a week after it was last shown, and then not again', async () => {
    await setMarks(400, 8);
    const popup = await open();
    await saysIn(popup, 'Posts that credit someone, last seven days: 1 of 2.');
    await saysIn(popup, 'Mill Lane Choir has waited longest for a mention.');
    expect(await violations(popup)).toEqual([]);
    await press(popup, 'See your habits');
    await saysIn(popup, '1 of 2 posts credit someone');
    expect(await popup.$eval(':focus', (tab) => tab.textContent)).toBe('My habits');
    expect(await popup.$eval('[aria-pressed="true"]', (one) => one.textContent)).toBe('7 days');
    expect(await popup.$('.week')).toBeNull();
    await popup.close();
    const again = await open();
    await press(again, 'My habits');
    await saysIn(again, '2 of 3 posts credit someone');
    expect(await again.$('.week')).toBeNull();
    await again.close();
  });

  test('no summary of the week in the first days, nor when nothing was posted', async () => {
    await setMarks(3);
    const popup = await open();
    await press(popup, 'My habits');
    await saysIn(popup, '2 of 3 posts credit someone');
    expect(await popup.$('.week')).toBeNull();
    await popup.close();
  });

  test('only a reply: a sentence, without a count of zero', async () => {
    await giveBook(running, []);
    await giveHistory(running, [{ daysAgo: 2, kind: 'reply', answers: ['ana'] }]);
    const popup = await open();
    await press(popup, 'My habits');
    await saysIn(popup, 'In this period you wrote one reply and no posts of your own.');
    expect(await popup.$('.dots')).toBeNull();
    expect(await popup.$eval('.panel', (panel) => panel.textContent)).not.toContain(' of 0');
    await popup.close();
  });

  test('no posts in the period: says where to get older posts', async () => {
    await giveBook(running, []);
    const popup = await open();
    await press(popup, 'My habits');
    await saysIn(popup, 'No posts in the last 30 days.');
    const page = running.browser.waitForTarget((target) => target.url().endsWith('#past'));
    await press(popup, 'Import past posts');
    const opened = await (await page).page();
    await opened!.close();
  });
});
