import type { Page } from 'puppeteer-core';

/**
 * Writes into the box that has the focus; line feeds are Enter. In Chromium the words of a line come
 * as from dictation or a phone's keyboard, and its last letter by key, which a browser does in a
 * tenth of the time of a key for each letter. Firefox is given no such way: there each is a key.
 */
export async function write(page: Page, text: string): Promise<void> {
  const isAtOnce = !/^firefox/i.test(await page.browser().version());
  for (const [index, line] of text.split('\n').entries()) {
    if (index > 0) await page.keyboard.press('Enter');
    if (isAtOnce && line.length > 1) await page.keyboard.sendCharacter(line.slice(0, -1));
    await page.keyboard.type(isAtOnce ? line.slice(-1) : line);
  }
}
