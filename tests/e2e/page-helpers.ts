import type { ElementHandle, Page } from 'puppeteer-core';
import { stopsMoving } from './nudge.ts';
import { write } from './writing.ts';

/**
 * Finds parts of our own pages by their visible text. Not with puppeteer's `aria/`: Chromium 156 closes an
 * extension page whose accessibility tree is requested twice.
 */
export async function fieldByLabel(page: Page, label: string): Promise<ElementHandle<Element>> {
  const found = await page.waitForFunction(
    (words) =>
      [...document.querySelectorAll('label')].find((each) => each.textContent?.trim() === words)
        ?.control,
    {},
    label,
  );
  return found.asElement() as ElementHandle<Element>;
}

/** A button, link or tab with exactly this text. */
export async function controlByText(
  page: Page,
  words: string,
  controls = 'button, a, summary',
): Promise<ElementHandle<Element>> {
  const found = await page.waitForFunction(
    (wanted, controls) =>
      [...document.querySelectorAll(controls)].find((each) => each.textContent?.trim() === wanted),
    {},
    words,
    controls,
  );
  return found.asElement() as ElementHandle<Element>;
}

/** Clicks it once it is enabled and no longer moves, because a page that is still rendering replaces and moves buttons. */
export async function press(page: Page, words: string): Promise<void> {
  for (;;) {
    const control = await controlByText(page, words, 'button:enabled, a, summary');
    if (!(await control.evaluate(stopsMoving))) continue;
    const { x, y } = await control.evaluate(centreInView);
    // Clicks the position, not the node: if a render replaces the button, a person would hit the new one.
    return page.mouse.click(x, y);
  }
}

/** Runs in a page: where to click the element, in CSS pixels of the window, once it is scrolled into view. */
function centreInView(element: Element): { x: number; y: number } {
  element.scrollIntoView({ block: 'nearest', inline: 'nearest', behavior: 'instant' });
  const [{ left, top, width, height }] = element.getClientRects() as unknown as [DOMRect];
  return { x: left + width / 2, y: top + height / 2 };
}

/** Replaces the content of the field. */
export async function fill(page: Page, label: string, text: string): Promise<void> {
  const field = await fieldByLabel(page, label);
  await field.focus();
  await field.evaluate((input) => (input as HTMLInputElement).select());
  await write(page, text);
  // Firefox answers a key before a busy page has heard it.
  await page.waitForFunction(
    (input, text) => (input as HTMLInputElement).value === text,
    {},
    field,
    text,
  );
}

/** Waits until the page shows this somewhere. */
export async function says(page: Page, words: string): Promise<void> {
  await page.waitForFunction((words) => document.body.innerText.includes(words), {}, words);
}
