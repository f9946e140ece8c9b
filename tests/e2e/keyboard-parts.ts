import type { ElementHandle, Page } from 'puppeteer-core';
import { expect } from 'vitest';

/** Our own pages as somebody uses them who has a keyboard and nothing else. */

/** What the control with the focus is called; empty where no control has it. */
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
    // Firefox stops at what can be scrolled.
    if (at.role === 'tabpanel') return `(part) ${name}`;
    return name || `(${at.localName} without a name)`;
  });
}

/** Waits until the focus is on what is called so. */
export async function focusComesTo(page: Page, words: string): Promise<void> {
  await expect.poll(() => focusOn(page)).toBe(words);
}

export interface Way {
  /** With Shift, towards the beginning. */
  readonly back?: boolean;
  readonly most?: number;
}

/**
 * Presses Tab until the focus is on what is called so; none where it is there already. Fails with
 * all it met on the way.
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
  throw new Error(`Tab does not lead to “${words}”; it met: ${met.join(' | ')}`);
}

/** Goes there by Tab and presses it. */
export async function pressByKey(
  page: Page,
  words: string,
  way: Way & { readonly key?: 'Enter' | ' ' } = {},
): Promise<void> {
  await tabTo(page, words, way);
  await page.keyboard.press(way.key ?? 'Enter');
}

/** The same of what closes its own page, which may be gone before the key is up. */
export async function pressAndLeave(page: Page, words: string, way: Way = {}): Promise<void> {
  await tabTo(page, words, way);
  await Promise.allSettled([page.keyboard.down('Enter')]);
}

/** Goes there by Tab, which takes up what stands in a field, and types over it. */
export async function typeInto(
  page: Page,
  label: string,
  text: string,
  way: Way = {},
): Promise<void> {
  await tabTo(page, label, way);
  await page.keyboard.type(text);
}

/** Goes to a field for files by key and gives it one; the dialog between is the browser's own. */
export async function giveFile(page: Page, label: string, path: string): Promise<void> {
  await tabTo(page, label);
  const field = await page.evaluateHandle(() => document.activeElement);
  await (field as ElementHandle<HTMLInputElement>).uploadFile(path);
}

/** Waits until the page says this no more. */
export async function saysNoMore(page: Page, words: string): Promise<void> {
  await page.waitForFunction((words) => !document.body.innerText.includes(words), {}, words);
}
