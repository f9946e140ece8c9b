import type { Page } from 'puppeteer-core';
import { inFirefoxItself } from './firefox-itself.ts';

/**
 * Writes into the focused box; line feeds are typed as Enter. The first and last letter of a line are key
 * presses and the words between are inserted at once, as by dictation or a phone's keyboard: a tenth of the
 * work of a key per letter. Words not started by a key press would be taken for an older draft's.
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

/** WebDriver BiDi only sends keys; Firefox's chrome window has the command that input methods use. */
async function insertInFirefox(page: Page, words: string): Promise<void> {
  const before = await page.evaluate(readFocused);
  await inFirefoxItself(
    page.browser(),
    `() => {
      window.windowUtils.sendContentCommandEvent('insertText', null, ${JSON.stringify(words)});
      return '';
    }`,
  );
  // The command takes another way into the page than keys, which would overtake it.
  while ((await page.evaluate(readFocused)) === before);
}

/** Runs in a page: the text of the focused box. */
function readFocused(): string {
  let box = document.activeElement;
  while (box?.shadowRoot?.activeElement) box = box.shadowRoot.activeElement;
  return (box as HTMLTextAreaElement | null)?.value ?? box?.textContent ?? '';
}
