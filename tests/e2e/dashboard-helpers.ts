import type { ElementHandle, Page } from 'puppeteer-core';
import { samplePost } from '../fixtures/sample-post.ts';
import { storePost } from '../../lib/store/stored-post.ts';
import type { Running } from './browsers.ts';
import { fieldByLabel } from './page-helpers.ts';
import { changeStored } from './stored.ts';

/** The switch of the rule with this title. */
export async function switchOf(page: Page, title: string): Promise<ElementHandle<Element>> {
  const found = await page.waitForFunction(
    (title) =>
      [...document.querySelectorAll('[role="switch"]')].find(
        (each) =>
          document.getElementById(each.getAttribute('aria-labelledby')!)?.textContent === title,
      ),
    {},
    title,
  );
  return found.asElement() as ElementHandle<Element>;
}

/** All visible text of the rule with this title. */
export async function saidOf(page: Page, title: string): Promise<string> {
  const found = await switchOf(page, title);
  return found.evaluate((each) => each.closest('li')!.innerText);
}

/** Copies text as from a spreadsheet and pastes it into the field, by keyboard. */
export async function pasteInto(page: Page, label: string, text: string): Promise<void> {
  await page.evaluate((text) => {
    const source = document.createElement('textarea');
    source.value = text;
    source.id = 'copied';
    document.body.append(source);
    source.select();
  }, text);
  await pressControl(page, 'c');
  await page.$eval('#copied', (source) => source.remove());
  await (await fieldByLabel(page, label)).focus();
  await pressControl(page, 'v');
}

async function pressControl(page: Page, key: 'c' | 'v'): Promise<void> {
  const control = process.platform === 'darwin' ? 'Meta' : 'Control';
  await page.keyboard.down(control);
  await page.keyboard.press(key);
  await page.keyboard.up(control);
}

/** A post of Harbour Museum on X as the store keeps it, with `fields` overriding the defaults. */
export interface SeededPost {
  readonly daysAgo: number;
  readonly [field: string]: unknown;
}

/** Puts published posts directly into the extension's database. */
export async function giveHistory(running: Running, posts: readonly SeededPost[]): Promise<void> {
  const records = posts.map(({ daysAgo, ...fields }, index) => ({
    ...storePost(
      samplePost({
        id: `x:${1000 + index}`,
        at: Math.round(Date.now() - daysAgo * 86_400_000),
        author: { site: 'x', handle: 'HarbourMuseum' },
        profile: 'harbour',
        verdict: 'brand-only',
        spotlight: { us: 2, others: 0, together: 0, subject: 0 },
        ...fields,
      }),
    ),
    // Includes fields that are dropped when a record is read.
    ...fields,
  }));
  await changeStored(running, { put: { posts: records } });
}
