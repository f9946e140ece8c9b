import type { Page } from 'puppeteer-core';
import { afterEach, describe, expect } from 'vitest';
import { test } from './browser-test.ts';
import { openExtensionPage, type Running } from './browsers.ts';
import { pressInFirefox, seeInFirefox } from './firefox-nudge.ts';
import { pressInNudge, seeInNudge } from './nudge.ts';
import { openCard } from './open-card.ts';
import { createPerson, type Person } from './pace.ts';
import { controlByText, fill, press, says } from './page-helpers.ts';
import { readStored } from './stored.ts';
import { asks, becomes, offers, valueOf } from './welcome-page.ts';

let running: Running;
afterEach(() => running?.close());

const badge = 'Hat Tip: 1 suggestion for this draft';
/** The caret has left the draft for the card's first suggestion. */
const cardHasFocus = (page: Page) =>
  page.waitForFunction(() => document.activeElement?.matches('[popover]'));
/** Seconds from installing to the first suggestion taken, for somebody who reads everything. */
const limit = 60;

const textOf = (page: Page, part: string) =>
  page.$eval(part, (found) =>
    found instanceof HTMLTextAreaElement ? found.value : (found as HTMLElement).innerText,
  );

/** The first screen, read; the name can be typed at once. */
async function meets(page: Page): Promise<Person> {
  const person = createPerson(page);
  await person.waitsFor(() => controlByText(page, 'See it on a draft'));
  await asks(page, 'Who do you post for?');
  person.reads(await textOf(page, 'main'));
  expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('name');
  return person;
}

/** The second screen down to the draft, read. */
async function readsDraft(person: Person, page: Page, begins: string): Promise<void> {
  await person.waitsFor(() => becomes(page, begins));
  await asks(page, 'Here is a draft, read by Hat Tip');
  for (const part of ['h1', 'h1 ~ p', '#practice']) person.reads(await textOf(page, part));
}

describe.each(['chromium', 'firefox'] as const)('in %s', (name) => {
  test.beforeEach(async ({ browsers }) => {
    running = await browsers.open(name);
  });
  const pressNudge = (page: Page, words: string) =>
    (name === 'firefox' ? pressInFirefox : pressInNudge)(page, words);

  const seeInNudgeOf: (page: Page, words: string) => Promise<unknown> =
    name === 'firefox' ? seeInFirefox : seeInNudge;

  test('leads by mouse from one question to a suggestion taken, and offers what helps one at a time', async () => {
    const page = await openExtensionPage(running, 'welcome.html');
    const person = await meets(page);
    await person.types('Harbour Trust');
    await person.clicks(() => page.click('input[type="radio"][value="school"]'));
    await person.clicks(() => press(page, 'See it on a draft'));
    await readsDraft(person, page, 'Our new playground is finished.');
    await person.waitsFor(() => seeInNudgeOf(page, badge));
    await person.clicks(() => pressNudge(page, badge));
    person.reads('Who designed the playground, built it or paid for it? Say who built it.');
    await person.clicks(() => pressNudge(page, 'Say who built it'));
    await becomes(page, 'Built by');
    expect(person.tookSeconds()).toBeLessThan(limit);
    await offers(page, 'Who do you work with?');
    await fill(page, 'Paste a list', 'Riverside Food Bank, @RiversideFB');
    await says(page, 'Names found: 1 (Riverside Food Bank');
    await press(page, 'Add 1 to the partner book');
    await says(page, 'Partners in your book: 1.');
    await becomes(page, 'Riverside Food Bank welcomed');
    await pressNudge(page, badge);
    await pressNudge(page, 'Tag @RiversideFB');
    await becomes(page, 'Riverside Food Bank (@RiversideFB) welcomed');
    await press(page, 'Next');
    await offers(page, 'Who do you never name?');
    await press(page, 'Add what is usual: pupils, students, children, parents');
    expect(await valueOf(page, 'People you never name')).toBe(
      'pupils\nstudents\nchildren\nparents',
    );
    await press(page, 'Next');
    await offers(page, 'Where do you post?');
    await page.click('input[name="mode-linkedin"][value="toolbar"]');
    await press(page, 'Next');
    await offers(page, 'Why would someone follow you?');
    await fill(page, 'Why would someone follow you?', 'Old photographs of the harbour');
    await press(page, 'Next');
    await offers(page, 'Hat Tip is ready');
    expect(await readStored(running, 'profiles')).toMatchObject([
      {
        followedFor: ['Old photographs of the harbour'],
        name: 'Harbour Trust',
        kind: 'school',
        neverName: ['pupils', 'students', 'children', 'parents'],
      },
    ]);
  });

  test('leads there by keyboard alone, with the kind guessed from the name', async () => {
    const page = await openExtensionPage(running, 'welcome.html');
    const person = await meets(page);
    await person.types('Harbour Museum');
    await person.presses('Enter');
    await readsDraft(person, page, 'Our new gallery is finished.');
    await person.waitsFor(() => seeInNudgeOf(page, badge));
    await person.commands(() => openCard(running, page));
    await person.waitsFor(() => cardHasFocus(page));
    person.reads('Who designed the gallery, built it or paid for it? Name who built it.');
    await person.presses('Enter');
    await becomes(page, '@');
    expect(person.tookSeconds()).toBeLessThan(limit);
    await tabTo(page, 'Next');
    await page.keyboard.down('Shift');
    for (const _ of ['by hand', 'file', 'list']) await page.keyboard.press('Tab');
    await page.keyboard.up('Shift');
    await page.keyboard.type('Riverside Food Bank @RiversideFB');
    // The pasted list is imported by going on.
    await tabTo(page, 'Next');
    await page.keyboard.press('Enter');
    await becomes(page, 'Riverside Food Bank welcomed');
    await offers(page, 'Who do you never name?');
    expect(await readStored(running, 'partners')).toMatchObject([{ name: 'Riverside Food Bank' }]);
  });
});

/** Presses Tab until the focused element says this. */
async function tabTo(page: Page, words: string): Promise<void> {
  await controlByText(page, words);
  for (let presses = 0; presses < 40; presses += 1) {
    const said = await page.evaluate(() => document.activeElement?.textContent?.trim());
    if (said === words) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab does not lead to “${words}”.`);
}
