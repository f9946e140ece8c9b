import type { Page } from 'puppeteer-core';
import { inFirefoxItself } from './firefox-itself.ts';

/**
 * Writes into the box that has the focus; line feeds are Enter. The first and the last letter of a
 * line are keys and the words between come at once, as from dictation or a phone's keyboard: a tenth
 * of the work of a key for each letter. Words that no key began would be taken for an older draft's.
 */
export async function write(page: Page, text: string): Promise<void> {
  const isFirefox = /^firefox/i.test(await page.browser().version());
  for (const [index, line] of text.split('\n').entries()) {
    if (index > 0) await page.keyboard.press('Enter');
    if (line.length < 12) {
      await page.keyboard.type(line);
      continue;
    }
    await page.keyboard.type(line.slice(0, 1));
    if (isFirefox) await insertInFirefox(page, line.slice(1, -1));
    else await page.keyboard.sendCharacter(line.slice(1, -1));
    await page.keyboard.type(line.slice(-1));
  }
}

/** WebDriver BiDi knows keys only; Firefox's own window has the command that input methods use. */
async function insertInFirefox(page: Page, words: string): Promise<void> {
  await inFirefoxItself(
    page.browser(),
    `() => {
      window.windowUtils.sendContentCommandEvent('insertText', null, ${JSON.stringify(words)});
      return '';
    }`,
  );
  // A key would overtake it; this stands in the same line.
  await page.evaluate(() => undefined);
}
