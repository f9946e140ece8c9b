/**
 * `npm run store-pictures`: the pictures for the store listings, taken from the built extension with invented organisations (`npm run build` first).
 * X's page is the one in tests/pages.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { giveHistory } from '../tests/e2e/dashboard-helpers.ts';
import { launchBrowser, type Running } from '../tests/e2e/browsers.ts';
import { choose as chooseIn, openHabits } from '../tests/e2e/habits-helpers.ts';
import { pressInNudge, seeInNudge } from '../tests/e2e/nudge.ts';
import { giveBook, openBook } from '../tests/e2e/partners-helpers.ts';
import { choose, createShelf, openPast, previewOf, type Shelf } from '../tests/e2e/past-helpers.ts';
import { openPopup, panelText } from '../tests/e2e/popup.ts';
import { giveNotes, harbour } from '../tests/e2e/set-up.ts';
import { openX, type XTab } from '../tests/e2e/x-tab.ts';
import { root } from './cli/run.mjs';
import { xArchiveFiles, zipOf } from './sample-exports.ts';
import { sampleArchive, sampleBook, sampleHistory } from './store/sample.ts';

const folder = join(root, 'docs/store/pictures');

/** Sizes the page so that the picture is 1280 × 800 at this scale. */
async function fit(page: Page, scale: number): Promise<void> {
  await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
  await page.setViewport({
    width: 1280 / scale,
    height: 800 / scale,
    deviceScaleFactor: scale,
  });
}

async function save(page: Page, name: string): Promise<void> {
  await page.bringToFront();
  writeFileSync(join(folder, `${name}.png`), await page.screenshot({ type: 'png' }));
}

/** The page in tests/pages without its decoys: the composer alone, on a plain background. */
async function openBox(running: Running, scale: number, width: number): Promise<XTab> {
  const tab = await openX(running);
  await fit(tab.page, scale);
  await tab.page.evaluate((width) => {
    for (const part of document.querySelectorAll<HTMLElement>('header, aside, article')) {
      part.style.display = 'none';
    }
    const root = document.querySelector<HTMLElement>('#react-root')!;
    root.style.cssText = `display:block; padding:32px 16px; width:${width}px`;
    const main = document.querySelector<HTMLElement>('main')!;
    main.style.cssText = 'border:1px solid var(--rule); border-radius:16px; overflow:hidden';
    document.body.style.background = '#f4f5f6';
  }, width);
  return tab;
}

const draft =
  'We open our new gallery on Saturday. It took us two years, and we are proud of every shelf. The soup comes from Riverside Food Bank.';

async function takeCard(running: Running): Promise<void> {
  const tab = await openBox(running, 2, 640);
  await tab.type(draft);
  await pressInNudge(tab.page, 'Hat Tip: 1 suggestion for this draft');
  await seeInNudge(tab.page, 'Tag @RiversideFB');
  await save(tab.page, '1-card');
  await tab.page.close();
}

async function takePopup(running: Running): Promise<void> {
  const scale = 1.25;
  const tab = await openBox(running, scale, 628);
  await tab.type(draft);
  await seeInNudge(tab.page, 'Hat Tip: 1 suggestion for this draft');
  const behind = await tab.page.screenshot({ encoding: 'base64' });
  const popup = await openPopup(running, tab.page);
  await panelText(popup);
  const { width, height } = await popup.evaluate(() => ({
    width: document.documentElement.clientWidth,
    height: document.documentElement.scrollHeight,
  }));
  // Chromium limits a popup to 600 points, and its picture to that.
  const clip = { x: 0, y: 0, width, height, scale };
  const shown = await popup.screenshot({ encoding: 'base64', clip });
  const desk = await running.browser.newPage();
  await fit(desk, scale);
  await desk.setContent(`<style>
      body { margin: 0; height: 640px; background: url(data:image/png;base64,${behind}) 0 0 / 1024px 640px }
      img { position: absolute; top: 8px; right: 16px; width: ${width}px; border-radius: 8px; outline: 1px solid #0002; box-shadow: 0 8px 32px #0004 }
    </style><img src="data:image/png;base64,${shown}">`);
  await save(desk, '2-popup');
  await desk.close();
  await tab.page.close();
}

async function takeHabits(running: Running): Promise<void> {
  const page = await openHabits(running);
  await fit(page, 1);
  // Charts are drawn again for the new size.
  await page.reload();
  await page.waitForSelector('.habits-part canvas');
  await save(page, '3-habits');
  await page.close();
}

async function takeBook(running: Running): Promise<void> {
  const page = await openBook(running);
  await fit(page, 1.25);
  await chooseIn(page, 'Sort', 'Due a mention first');
  await save(page, '4-partners');
  await page.close();
}

async function takePastPosts(running: Running, shelf: Shelf): Promise<void> {
  const page = await openPast(running);
  await fit(page, 1.25);
  await choose(page, [shelf.put('x-archive.zip', await zipOf(xArchiveFiles(sampleArchive)))]);
  await previewOf(page);
  await save(page, '5-past-posts');
  await page.close();
}

/** The Chrome Web Store's small tile: logo, name, purpose. */
async function drawTile(running: Running): Promise<void> {
  const page = await running.browser.newPage();
  const logo = readFileSync(join(folder, 'logo-300.png')).toString('base64');
  await page.setViewport({ width: 440, height: 280 });
  await page.setContent(`<style>
      body { margin: 0; height: 280px; display: grid; place-content: center; justify-items: center; background: #e6f1f0; color: #1f2430; font: 600 18px/26px system-ui, sans-serif }
      img { width: 132px; height: 132px; margin: -12px 0 -14px }
      b { font-size: 36px; line-height: 48px }
    </style><img src="data:image/png;base64,${logo}"><b>Hat Tip</b>Credit the people around your work`);
  await save(page, 'tile-440x280');
  await page.close();
}

const shelf = createShelf();
const running = await launchBrowser('chromium');
try {
  await giveNotes(running, harbour);
  await giveBook(running, sampleBook);
  await takeCard(running);
  await takePopup(running);
  await giveHistory(running, sampleHistory);
  await takeHabits(running);
  await takeBook(running);
  await takePastPosts(running, shelf);
  await drawTile(running);
} finally {
  await running.close();
  shelf[Symbol.dispose]();
}
