import type { Page } from 'puppeteer-core';
import { openExtensionPage, type Running } from './browsers.ts';
import type { SeededPost } from './dashboard-helpers.ts';
import { harbour, type Notes } from './set-up.ts';
import { storedIn } from './stored.ts';

const bank = {
  verdict: 'shared',
  creditsSomeone: true,
  credited: ['bank'],
  tagged: ['RiversideFB'],
};
const linkedin = {
  site: 'linkedin',
  author: { site: 'linkedin', handle: 'harbour-museum' },
  verdict: 'community-first',
  purpose: 'community',
  creditsSomeone: true,
  credited: ['amira'],
};
const reply = { kind: 'reply', verdict: 'unclear', purpose: 'community', answers: ['AmiraK'] };

/**
 * In the last 90 days 12 own posts, 6 of which credit someone, 2 replies and a sensitive post; in the 90 days
 * before 5 and 1.
 */
export const quarter: readonly SeededPost[] = [
  ...[1, 2, 3, 10, 20, 40].map((daysAgo) => ({ daysAgo, linksOut: 0 })),
  { daysAgo: 1, ...bank, linksOut: 1, url: 'https://x.com/HarbourMuseum/status/1006' },
  ...[5, 50, 80].map((daysAgo) => ({ daysAgo, ...bank, linksOut: 0 })),
  ...[15, 16].map((daysAgo) => ({ daysAgo, ...linkedin, import: 'file', unseen: ['tags'] })),
  ...[4, 6].map((daysAgo) => ({ daysAgo, ...reply })),
  { daysAgo: 7, quiet: true, text: '=1+1, “in memory”' },
  ...[100, 110, 120, 130].map((daysAgo) => ({ daysAgo })),
  { daysAgo: 140, ...bank },
];

export const twoPartners: Notes = {
  ...harbour,
  partners: [
    { ...harbour.partners![0]!, lastCredited: Date.now() - 86_400_000 },
    { ...harbour.partners![0]!, id: 'amira', name: 'Amira Khan', handles: {}, rhythm: 'weekly' },
  ],
};

/** Opens the habits page and waits for its figures. */
export async function openHabits(running: Running, hash = '#habits'): Promise<Page> {
  const page = await openExtensionPage(running, `dashboard.html${hash}`);
  await page.waitForSelector('.habits-part, .habits-page .empty, .report');
  return page;
}

/** The large figure under "Posts that credit somebody". */
export const bigFigure = (page: Page) =>
  page.$eval('.big-figure', (figure) => figure.textContent.trim());

/** All text of the section with this heading. */
export const partWords = (page: Page, id: string) =>
  page.$eval(`[aria-labelledby="${id}"]`, (part) => (part as HTMLElement).innerText);

/** The rows of the open list. */
export const listed = (page: Page) =>
  page.$$eval('.record-list tbody tr', (rows) => rows.map((row) => row.innerText));

/** Chooses an option in the field with this label. */
export async function choose(page: Page, label: string, words: string): Promise<void> {
  await page.evaluate(
    (label, words) => {
      const found = [...document.querySelectorAll('label')].find(
        (each) => each.textContent?.trim() === label,
      )!;
      const select = found.control as HTMLSelectElement;
      select.value = [...select.options].find(({ text }) => text === words)!.value;
      select.dispatchEvent(new Event('change', { bubbles: true }));
    },
    label,
    words,
  );
}

/** Sets the date field with this label, as its own calendar does. */
export async function setDay(page: Page, label: string, daysAgo: number): Promise<void> {
  await page.evaluate(
    (label, daysAgo) => {
      const found = [...document.querySelectorAll('label')].find(
        (each) => each.textContent?.trim() === label,
      )!;
      const day = new Date();
      day.setDate(day.getDate() - daysAgo);
      const two = (n: number) => String(n).padStart(2, '0');
      const field = found.control as HTMLInputElement;
      field.value = `${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}`;
      field.dispatchEvent(new Event('input', { bubbles: true }));
    },
    label,
    daysAgo,
  );
}

/** Ids of the posts in the store. */
export async function keptIds(page: Page): Promise<readonly unknown[]> {
  return (await storedIn(page, 'posts')).map(({ id }) => id);
}

/** Presses Tab until the focused element has this text. */
export async function tabTo(page: Page, words: string): Promise<void> {
  for (let presses = 0; presses < 120; presses += 1) {
    await page.keyboard.press('Tab');
    const said = await focusWords(page);
    if (said.includes(words)) return;
  }
  throw new Error(`Tab never reached “${words}”`);
}

export const focusWords = (page: Page) =>
  page.evaluate(() => {
    const { activeElement } = document;
    return activeElement?.getAttribute('aria-label') ?? activeElement?.textContent ?? '';
  });
