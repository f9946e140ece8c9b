import type { ElementHandle, Page } from 'puppeteer-core';

/** Milliseconds. */
const patience = 30_000;
const interval = 80;

/**
 * Polls until something is found. Puppeteer's own waiting rebuilds the whole accessibility tree on every frame,
 * which would be most of a test's cost.
 */
async function until<Found>(look: () => Promise<Found>, wanted: string): Promise<Found> {
  const deadline = Date.now() + patience;
  for (;;) {
    const found = await look();
    if (found) return found;
    if (Date.now() > deadline) throw new Error(`Timed out waiting for: ${wanted}`);
    await new Promise((resolve) => setTimeout(resolve, interval));
  }
}

/** An element in our closed root, by its role and its accessible name. Chromium only. */
export async function seeInNudge(page: Page, words: string): Promise<ElementHandle> {
  const found = (await until(() => page.$(`aria/${words}`), words)) as ElementHandle<Element>;
  await found.evaluate(stopsMoving);
  return found;
}

/** Runs in a page: resolves once the element no longer grows or moves, with whether it is still in the page. */
export async function stopsMoving(inside: Element): Promise<boolean> {
  const isPlaced = () => inside.closest<HTMLElement>('.float')?.style.opacity !== '';
  const place = () => JSON.stringify(inside.getBoundingClientRect());
  let before: string;
  do {
    before = place();
    // Tabs behind another one get no frames.
    await new Promise<unknown>((resolve) => {
      requestAnimationFrame(resolve);
      setTimeout(resolve, 100);
    });
  } while (inside.isConnected && (before !== place() || !isPlaced()));
  return inside.isConnected;
}

/**
 * Waits until the pause after which a draft is read (600 ms, create-session.ts) is over: a longer timer on the
 * page, set now, fires after ours. Then the test asks what was read.
 */
export const pausePasses = (page: Page): Promise<void> =>
  page.evaluate(() => new Promise<void>((resolve) => setTimeout(resolve, 700)));

export async function pressInNudge(page: Page, words: string): Promise<void> {
  const element = await seeInNudge(page, words);
  await element.click();
}

export const findCard = (page: Page) =>
  page.waitForSelector('aria/[role="dialog"]') as Promise<ElementHandle<HTMLElement>>;

/** Resolves when nothing in the page has this name any more. */
export async function seeGone(page: Page, words: string): Promise<void> {
  await until(async () => !(await page.$(`aria/${words}`)), `no more ${words}`);
}

const isMac = process.platform === 'darwin';

/** Ctrl+Z and similar, with the platform's modifier key. */
export async function pressChord(
  page: Page,
  key: 'z' | 'y' | 'a' | 'Enter',
  shift = false,
): Promise<void> {
  const control = isMac ? 'Meta' : 'Control';
  await page.keyboard.down(control);
  if (shift) await page.keyboard.down('Shift');
  await page.keyboard.press(key);
  if (shift) await page.keyboard.up('Shift');
  await page.keyboard.up(control);
}
