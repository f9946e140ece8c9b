import type { Page } from 'puppeteer-core';
import { launchBrowser, openExtensionPage, type Running } from '../../tests/e2e/browsers.ts';
import { giveNotes, harbour } from '../../tests/e2e/set-up.ts';
import { bar } from './budgets.ts';
import { median } from './scores.ts';

/** Five years of a very busy newsroom. */
const records = 100_000;
const runs = 7;

/**
 * How long our own pages take to load with 100,000 records in the shipped build: from navigation start until the figures are visible and a frame is
 * painted.
 */
export async function benchRecordSpeed(): Promise<void> {
  const running = await launchBrowser('chromium');
  try {
    await giveNotes(running, harbour);
    await seed(running);
    console.log(`\nPages with ${records.toLocaleString('en')} records in the database`);
    const popup = await timesOf(running, 'popup.html', '.panel > *', undefined);
    bar('popup: opened to painted', median(popup), 150, 'ms');
    const habits = await timesOf(running, 'popup.html', '.dots:not(.is-sample)', '#tab-habits');
    bar('popup: opened to the picture of My habits', median(habits), 150, 'ms');
    const page = await timesOf(running, 'dashboard.html#habits', '.habits-part', undefined);
    bar('habits page: opened to its figures', median(page), 500, 'ms');
    const charts = await timesOf(running, 'dashboard.html#habits', 'canvas', undefined);
    bar('habits page: opened to its pictures', median(charts), 500, 'ms');
  } finally {
    await running.close();
  }
}

/** Opens the page repeatedly; the first time only warms up the browser. */
async function timesOf(
  running: Running,
  address: string,
  shown: string,
  press: string | undefined,
): Promise<readonly number[]> {
  const times: number[] = [];
  for (let run = 0; run <= runs; run += 1) {
    const page = await running.browser.newPage();
    await page.bringToFront();
    await page.evaluateOnNewDocument(watchFor, shown, press);
    await page.goto(running.pageAddress(address));
    const time = await page.waitForFunction(() => (globalThis as { paintedAt?: number }).paintedAt);
    if (run > 0) times.push((await time.jsonValue()) ?? 0);
    await page.close();
  }
  return times;
}

/** Runs in the page before any of its own scripts. */
function watchFor(shown: string, press: string | undefined): void {
  let isPressed = press === undefined;
  const observer = new MutationObserver(() => {
    if (!isPressed) {
      const tab = document.querySelector<HTMLElement>(press!);
      isPressed = tab !== null;
      tab?.click();
    }
    if (document.querySelector(shown) === null) return;
    observer.disconnect();
    // The frame that shows it has been painted by the next one.
    requestAnimationFrame(() =>
      requestAnimationFrame(() => Object.assign(globalThis, { paintedAt: performance.now() })),
    );
  });
  observer.observe(document, { childList: true, subtree: true });
}

async function seed(running: Running): Promise<void> {
  const page = await openExtensionPage(running, 'dashboard.html#privacy');
  for (let from = 0; from < records; from += 10_000) await write(page, from, 10_000);
  await page.close();
}

function write(page: Page, from: number, count: number): Promise<void> {
  return page.evaluate(
    (from, count, all) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('hat-tip');
        opening.addEventListener('error', () => reject(opening.error));
        opening.addEventListener('success', () => {
          const work = opening.result.transaction('posts', 'readwrite');
          const posts = work.objectStore('posts');
          const between = (5 * 365 * 86_400_000) / all;
          for (let i = from; i < from + count; i += 1) {
            const credits = i % 3 === 0;
            posts.put({
              v: 1,
              id: `x:${i}`,
              at: Math.floor(Date.now() - i * between),
              account: 'x:harbourmuseum',
              site: 'x',
              kind: i % 5 === 0 ? 'reply' : 'post',
              author: { site: 'x', handle: 'HarbourMuseum' },
              profile: 'harbour',
              url: `https://x.com/HarbourMuseum/status/${i}`,
              verdict: credits ? 'shared' : 'brand-only',
              spotlight: { us: 2, others: credits ? 1 : 0, together: 0, subject: 1 },
              purpose: 'information',
              topic: 'news',
              asks: false,
              quiet: false,
              creditsSomeone: credits,
              credited: credits ? ['bank'] : [],
              tagged: credits ? ['RiversideFB'] : [],
              answers: i % 5 === 0 ? [`follower${i % 40}`] : [],
              links: 1,
              linksOut: i % 2,
              print: `x:${i.toString(36)}`,
              import: 'archive',
              unseen: [],
              outcomes: [],
            });
          }
          work.addEventListener('error', () => reject(work.error));
          work.addEventListener('complete', () => {
            opening.result.close();
            resolve();
          });
        });
      }),
    from,
    count,
    records,
  );
}
