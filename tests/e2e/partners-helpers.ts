import type { ElementHandle, Page } from 'puppeteer-core';
import { openExtensionPage, type Running } from './browsers.ts';
import { fieldByLabel } from './page-helpers.ts';
import { changeStored } from './stored.ts';

/** Opens the partner book and waits until it is loaded. */
export async function openBook(running: Running): Promise<Page> {
  const page = await openExtensionPage(running, 'dashboard.html#partners');
  await page.waitForFunction(() =>
    [...document.querySelectorAll('button')].some((each) => each.textContent === 'Add a partner'),
  );
  return page;
}

/** The row of the partner with this name. */
export async function rowOf(page: Page, name: string): Promise<ElementHandle<Element>> {
  const found = await page.waitForFunction(
    (name) =>
      [...document.querySelectorAll('.partner-row')].find(
        (row) => row.querySelector('.partner-name')?.textContent === name,
      ),
    {},
    name,
  );
  return found.asElement() as ElementHandle<Element>;
}

/** Opens a partner's form, which takes the focus. */
export async function openRow(page: Page, name: string): Promise<void> {
  await (await rowOf(page, name)).click();
  await page.waitForFunction(() => (document.activeElement as HTMLInputElement).name === 'name');
}

/** Names in the list, from the top. */
export const namesIn = (page: Page) =>
  page.$$eval('.partner-name', (names) => names.map((name) => name.textContent));

/** Waits until the list shows these names, from the top. */
export async function listIs(page: Page, names: readonly string[]): Promise<void> {
  await page.waitForFunction(
    (wanted) =>
      [...document.querySelectorAll('.partner-name')].map((each) => each.textContent).join('\n') ===
      wanted,
    {},
    names.join('\n'),
  );
}

/** Waits until exactly these words appear somewhere on the page. */
export async function says(page: Page, words: string): Promise<void> {
  await page.waitForFunction(
    (words) =>
      [...document.querySelectorAll('p, span, dd, td, button, label, h2')].some(
        (each) => each.textContent?.trim() === words,
      ),
    {},
    words,
  );
}

/** Enters a long text at once, because typing would take too long. */
export async function give(page: Page, label: string, text: string): Promise<void> {
  const field = await fieldByLabel(page, label);
  await field.evaluate((field, text) => {
    (field as HTMLTextAreaElement).value = text;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  }, text);
}

/** A partner as the store keeps it, with only these fields known. */
export const partner = (id: string, name: string, more: Record<string, unknown> = {}) => ({
  v: 1,
  id,
  name,
  aliases: [],
  kind: 'partner',
  handles: {},
  noAccount: [],
  doNotTag: false,
  creditHashtags: [],
  creditFor: [],
  topics: [],
  consent: false,
  ...more,
});

/** Replaces the partners in the extension's database with these, and removes the posts. */
export function giveBook(running: Running, partners: readonly object[]): Promise<void> {
  return changeStored(running, { clear: ['partners', 'posts'], put: { partners } });
}
