import type { Page } from 'puppeteer-core';
import { afterAll, describe, expect } from 'vitest';
import { test } from './browser-test.ts';
import { xPage } from '../pages/x/index.ts';
import { serveAs, type Running } from './browsers.ts';
import { seeInNudge } from './nudge.ts';
import { openPopup, panelText } from './popup.ts';
import { press } from './page-helpers.ts';
import { giveNotes, harbour } from './set-up.ts';

let running: Running;

test.beforeAll(async ({ browsers }) => {
  running = await browsers.open('chromium');
});
afterAll(() => running?.close());

async function openX(): Promise<Page> {
  const page = await running.browser.newPage();
  await serveAs(page, await xPage());
  await page.goto('https://x.com/home');
  await page.waitForSelector('[data-testid="tweetTextarea_0"]');
  return page;
}

describe('what the popup says when there is nothing to report', () => {
  test('no organisation yet: the one thing to do', async () => {
    const page = await openX();
    const popup = await openPopup(running, page);
    expect(await panelText(popup)).toContain('Tell Hat Tip who you post for');
    await page.close();
  });

  test('an unsupported page', async () => {
    await giveNotes(running, harbour);
    const page = await running.browser.newPage();
    await serveAs(page, () => ({ contentType: 'text/html', body: '<p>Elsewhere' }));
    await page.goto('https://elsewhere.example/');
    const popup = await openPopup(running, page);
    expect(await panelText(popup)).toContain('Open X and start one');
    await page.close();
  });

  test('X without an active composer, and habits before the first post', async () => {
    const page = await openX();
    const popup = await openPopup(running, page);
    expect(await panelText(popup)).toContain('Click where you would write a post on this page');
    await press(popup, 'My habits');
    await popup.waitForFunction(() =>
      document.querySelector('.panel')!.textContent!.includes('No posts in the last 30 days'),
    );
    await page.close();
  });

  test('an emptied box', async () => {
    const page = await openX();
    await page.click('[data-testid="tweetTextarea_0"]');
    await page.keyboard.type('a');
    await page.keyboard.press('Backspace');
    const popup = await openPopup(running, page);
    await popup.waitForFunction(() =>
      document.querySelector('.panel')!.textContent!.includes('Nothing here yet'),
    );
    await page.close();
  });
});

test('this draft: verdict, meter, finding; a suggestion from the popup is applied once the page has the focus', async () => {
  const page = await openX();
  await page.click('[data-testid="tweetTextarea_0"]');
  const text =
    'On Saturday Riverside Food Bank fed ninety people in our courtyard. We were so proud of our team.';
  await page.keyboard.type(text);
  const popup = await openPopup(running, page);
  await popup.waitForSelector('.finding');
  const said = await panelText(popup);
  expect(said).toContain('About you and others.');
  expect(said).toContain('others: 1');
  await (await popup.waitForSelector('.meter-word.is-others'))!.click();
  expect(await popup.$eval('.meter-sentences', (list) => list.textContent)).toContain(
    'Riverside Food Bank fed',
  );
  await press(popup, 'Tag @RiversideFB');
  await page.bringToFront();
  const tagged = text.replace('Food Bank', 'Food Bank (@RiversideFB)');
  await page.waitForFunction((wanted) => x.models()['inline'] === wanted, {}, tagged);
  expect(await page.evaluate(() => x.errors)).toEqual([]);
  await page.close();
});

test('an unknown account: the popup asks too, and keeps the answer', async () => {
  const page = await running.browser.newPage();
  await serveAs(page, await xPage());
  await page.goto('https://x.com/home?account=AmiraO');
  await page.click('[data-testid="tweetTextarea_0"]');
  await page.keyboard.type('Riverside Food Bank fed ninety people.');
  const popup = await openPopup(running, page);
  await popup.waitForFunction(() =>
    document.querySelector('.panel')!.textContent!.includes('Coach posts by @AmiraO too?'),
  );
  const closed = new Promise((resolve) => popup.once('close', resolve));
  await press(popup, 'Never');
  await closed;
  const again = await openPopup(running, page);
  await again.waitForFunction(() =>
    document
      .querySelector('.panel')!
      .textContent!.includes('Hat Tip doesn’t read drafts by @AmiraO.'),
  );
  await page.close();
});

test('when coaching is allowed from the popup, the draft is read at the next key', async () => {
  const page = await running.browser.newPage();
  await serveAs(page, await xPage());
  await page.goto('https://x.com/home?account=JoBloggs');
  await page.click('[data-testid="tweetTextarea_0"]');
  await page.keyboard.type('On Saturday Riverside Food Bank fed ninety people.');
  const popup = await openPopup(running, page);
  await popup.waitForFunction(() =>
    document.querySelector('.panel')!.textContent!.includes('Coach posts by @JoBloggs too?'),
  );
  const closed = new Promise((resolve) => popup.once('close', resolve));
  await press(popup, 'Yes, for Harbour Museum');
  await closed;
  await page.bringToFront();
  await page.keyboard.type(' The soup was gone by two.');
  await seeInNudge(page, 'Hat Tip: 1 suggestion for this draft');
  await page.close();
});

test('failing storage is reported in the popup, and nothing looks lost', async () => {
  const popup = await running.browser.newPage();
  await popup.evaluateOnNewDocument(() => {
    indexedDB.open = () => {
      throw new DOMException('no', 'UnknownError');
    };
  });
  await popup.goto(running.pageAddress('popup.html'));
  await popup.waitForSelector('[role="alert"]');
  expect(await panelText(popup)).toContain('Hat Tip couldn’t reach its own storage');
  await popup.close();
});
