import type { ElementHandle, Page } from 'puppeteer-core';
import { expect } from 'vitest';

/** Our own pages used with a keyboard alone. */

/** The name of the focused control; empty if no control has the focus. */
export function focusOn(page: Page): Promise<string> {
  return page.evaluate(() => {
    const at = document.activeElement;
    if (!at || at === document.body || at === document.documentElement) return '';
    const words = (each: Element | null | undefined) =>
      each?.textContent?.trim().replace(/\s+/g, ' ') ?? '';
    const by = at
      .getAttribute('aria-labelledby')
      ?.split(' ')
      .map((id) => words(document.getElementById(id)))
      .join(' ');
    const label = (at as HTMLInputElement).labels?.[0];
    const name = at.getAttribute('aria-label') ?? by ?? (label ? words(label) : words(at));
    // Firefox also stops at scrollable elements.
    if (at.role === 'tabpanel') return `(part) ${name}`;
    return name || `(${at.localName} without a name)`;
  });
}

/** Waits until the focus is on the control with this name. */
export async function focusComesTo(page: Page, words: string): Promise<void> {
  await expect.poll(() => focusOn(page)).toBe(words);
}

export interface Way {
  /** With Shift, backwards. */
  readonly back?: boolean;
  readonly most?: number;
}

/**
 * Presses Tab until the focus is on the control with this name; not at all if it is there already. On failure,
 * the error lists all stops on the way.
 */
export async function tabTo(page: Page, words: string, way: Way = {}): Promise<void> {
  const { back = false, most = 120 } = way;
  const met: string[] = [];
  for (let presses = 0; presses <= most; presses += 1) {
    const at = await focusOn(page);
    if (at === words) return;
    met.push(at);
    if (back) await page.keyboard.down('Shift');
    await page.keyboard.press('Tab');
    if (back) await page.keyboard.up('Shift');
  }
  throw new Error(`Tab does not lead to “${words}”; it stopped at: ${met.join(' | ')}`);
}

/** Tabs to the control and presses it. */
export async function pressByKey(
  page: Page,
  words: string,
  way: Way & { readonly key?: 'Enter' | ' ' } = {},
): Promise<void> {
  await tabTo(page, words, way);
  await page.keyboard.press(way.key ?? 'Enter');
}

/** The same for a control that closes its own page, which may be gone before the key is released. */
export async function pressAndLeave(page: Page, words: string, way: Way = {}): Promise<void> {
  await tabTo(page, words, way);
  await Promise.allSettled([page.keyboard.down('Enter')]);
}

/** Tabs to the field, which selects its content, and types over it. */
export async function typeInto(
  page: Page,
  label: string,
  text: string,
  way: Way = {},
): Promise<void> {
  await tabTo(page, label, way);
  await page.keyboard.type(text);
}

/** Tabs to a file field and gives it a file; the dialog in between belongs to the browser. */
export async function giveFile(page: Page, label: string, path: string): Promise<void> {
  await tabTo(page, label);
  const field = await page.evaluateHandle(() => document.activeElement);
  await (field as ElementHandle<HTMLInputElement>).uploadFile(path);
}

/** Waits until the page no longer shows this. */
export async function saysNoMore(page: Page, words: string): Promise<void> {
  await page.waitForFunction((words) => !document.body.innerText.includes(words), {}, words);
}
