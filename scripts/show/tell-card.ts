import type { ElementHandle, Page } from 'puppeteer-core';
import { pressInFirefox, seeInFirefox } from '../../tests/e2e/firefox-nudge.ts';
import { pressInNudge, seeInNudge } from '../../tests/e2e/nudge.ts';
import type { BrowserName } from '../../tests/e2e/browsers.ts';
import { savePicture } from './shown-browser.ts';

/** A composer with a draft in it, and how to begin again. */
export interface Told {
  readonly page: Page;
  readonly browser: BrowserName;
  readonly name: string;
  readonly draft: string;
  /** Loads the page again, with an empty box. */
  begin(): Promise<void>;
  /** Types the draft. */
  write(): Promise<void>;
  /** What the box holds. */
  read(): Promise<string>;
}

const badge = (count: number) =>
  `Hat Tip: ${count} ${count === 1 ? 'suggestion' : 'suggestions'} for this draft`;

/** Prints the draft, its card and what each click on it writes, and saves pictures of both. */
export async function tellCard(told: Told): Promise<void> {
  const { page, browser, name, draft } = told;
  console.log(`\n${name}\n\n  draft       ${indented(draft)}`);
  if (browser === 'chromium')
    await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
  await told.write();
  if (browser === 'firefox') {
    // Firefox shows nobody outside it the words of a closed root but by the whole tree; the picture has them.
    await pressInFirefox(page, badge(1));
    await seeInFirefox(page, 'Close');
    await savePicture(page, `${fileName(name)}-card`);
    return;
  }
  await seeInNudge(page, badge(1));
  await savePicture(page, `${fileName(name)}-draft`);
  await pressInNudge(page, badge(1));
  const [message, ...labels] = await poll(
    () => wordsOf(page),
    (words) => words.length > 0,
  );
  await savePicture(page, `${fileName(name)}-card`);
  console.log(`\n  card        ${message}`);
  for (const label of labels) console.log(`  · ${label.padEnd(36)} ${await pressed(told, label)}`);
}

/** The message of the card and the labels of its suggestions; the site’s own post box may be a dialog too. */
async function wordsOf(page: Page): Promise<string[]> {
  const dialogs = (await page.$$('aria/[role="dialog"]')) as ElementHandle<Element>[];
  const words = await Promise.all(
    dialogs.map((dialog) =>
      dialog.evaluate((each) =>
        [...each.querySelectorAll('.message, .suggestion')].map(
          (part) => part.getAttribute('data-words') ?? '',
        ),
      ),
    ),
  );
  return words.flat();
}

/** What a click on a suggestion leaves behind the draft. */
async function pressed(told: Told, label: string): Promise<string> {
  const { page, draft } = told;
  await told.begin();
  await told.write();
  await pressInNudge(page, badge(1));
  await pressInNudge(page, label);
  const text = (await poll(told.read, (held) => held.trim() !== draft)).trim();
  if (text === draft) return '(copies a note for a colleague)';
  return `→ ${indented(text.startsWith(draft) ? text.slice(draft.length) : text)}`;
}

/** Milliseconds. */
const patience = 3000;
const interval = 100;

/** Reads until the value is as wanted, or patience ends; resolves to the last value. */
async function poll<Value>(
  read: () => Promise<Value>,
  isWanted: (value: Value) => boolean,
): Promise<Value> {
  const deadline = Date.now() + patience;
  for (;;) {
    const value = await read();
    if (isWanted(value) || Date.now() > deadline) return value;
    await new Promise((resolve) => setTimeout(resolve, interval));
  }
}

const indented = (text: string) => text.trim().replaceAll(/\n+/g, ' ↵ ');
const fileName = (name: string) => name.toLowerCase().replaceAll(/[^a-z]+/g, '-');
