/**
 * `npm start`: a browser with Hat Tip on the practice page, with a draft typed and its nudge showing. Without a display it runs headless, prints the
 * coach's findings and saves pictures.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer, { type Browser, type ElementHandle, type Page } from 'puppeteer-core';
import { findBrowser } from './cli/browsers.mjs';

const root = join(import.meta.dirname, '..');
const build = join(root, '.output/chrome-mv3');
const pictures = join(root, 'pictures');

const draft =
  'We are thrilled to announce that our new workshop is open. We have worked on it for two years and we are so proud of the result. Book now on our website.';

/** The badge's accessible name once the coach has read the draft. */
const badgeName = 'Hat Tip: 1 suggestion for this draft';

const hasDisplay =
  process.platform === 'win32' ||
  process.platform === 'darwin' ||
  Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']);

const program = findBrowser('chromium');
if (!program) {
  console.log(`Hat Tip is built, and no Chrome, Chromium or Edge was found to show it in.

  On Debian or Ubuntu:  sudo apt-get install chromium
  Elsewhere:            install Chrome, or name its program file in HAT_TIP_CHROMIUM

Or load it by hand: open chrome://extensions, switch on "Developer mode", press "Load unpacked"
and choose ${build}`);
  process.exit(1);
}

const browser = await puppeteer.launch({
  executablePath: program,
  headless: !hasDisplay,
  pipe: true,
  enableExtensions: true,
  defaultViewport: hasDisplay ? null : { width: 900, height: 800 },
  args: [...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), '--no-first-run'],
});

try {
  const id = await browser.installExtension(build);
  const page = await openPractice(browser, id);
  await page.click('#practice');
  await page.keyboard.type(draft, { delay: hasDisplay ? 25 : 0 });
  const badge = await page.waitForSelector(`aria/${badgeName}`);
  if (hasDisplay) {
    console.log('\nHat Tip is open on its practice page. Close the browser to end.');
    await new Promise((resolve) => browser.once('disconnected', resolve));
  } else {
    await takePictures(page, id, badge!);
  }
} finally {
  if (browser.connected) await browser.close();
}

/** Hat Tip opens its first run on installation; that can wait. */
async function openPractice(browser: Browser, id: string): Promise<Page> {
  const address = `chrome-extension://${id}/welcome.html`;
  const target = await browser.waitForTarget((each) => each.url() === address);
  const page = (await target.page())!;
  await page.waitForSelector('.welcome form');
  await page.goto(`chrome-extension://${id}/practice.html`);
  await page.waitForSelector('.practice-exercises');
  return page;
}

async function takePictures(page: Page, id: string, badge: ElementHandle): Promise<void> {
  mkdirSync(pictures, { recursive: true });
  // Without animations, which a picture would catch halfway.
  await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
  const save = async (name: string, of: Page) => {
    const path = join(pictures, `${name}.png`) as `${string}.png`;
    await of.screenshot({ path });
    console.log(`  ${path}`);
  };
  console.log(`\nDraft\n  ${draft}\n\nPictures`);
  await save('nudge', page);
  await badge.click();
  const card = await page.waitForSelector('aria/[role="dialog"]');
  await save('card', page);
  const said = await card!.evaluate((dialog) =>
    [...dialog.querySelectorAll('.message, .suggestion, .question')].map((each) =>
      each.getAttribute('data-words'),
    ),
  );
  const popup = await page.browser().newPage();
  await popup.setViewport({ width: 380, height: 420 });
  await popup.goto(`chrome-extension://${id}/popup.html`);
  await popup.waitForSelector('.panel button');
  await save('popup', popup);
  const [message, ...suggestions] = said;
  console.log(`\nThe coach found\n  ${message}`);
  for (const suggestion of suggestions) console.log(`  · ${suggestion}`);
  console.log('\nOn a machine with a display, npm start opens the browser for you to type in.');
}
