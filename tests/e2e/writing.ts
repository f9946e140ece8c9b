import type { Page } from 'puppeteer-core';

/**
 * Writes into the box that has the focus; line feeds are Enter. In Chromium the first and the last
 * letter of a line are keys and the words between come at once, as from dictation or a phone's
 * keyboard: a tenth of the work of a key for each letter. Words that no key began would be taken for
 * an older draft's. Firefox is given no such way: there each letter is a key.
 */
export async function write(page: Page, text: string): Promise<void> {
  const isAtOnce = !/^firefox/i.test(await page.browser().version());
  for (const [index, line] of text.split('\n').entries()) {
    if (index > 0) await page.keyboard.press('Enter');
    if (!isAtOnce || line.length < 3) {
      await page.keyboard.type(line);
      continue;
    }
    await page.keyboard.type(line.slice(0, 1));
    await page.keyboard.sendCharacter(line.slice(1, -1));
    await page.keyboard.type(line.slice(-1));
  }
}
