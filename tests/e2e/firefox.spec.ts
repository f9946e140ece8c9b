import { afterAll, expect } from 'vitest';
import { test } from './browser-test.ts';
import type { XPage } from '../pages/x/index.ts';
import type { Running } from './browsers.ts';
import { pressInFirefox } from './firefox-nudge.ts';
import { pressChord } from './nudge.ts';
import { giveNotes, harbour } from './set-up.ts';
import { dialogBox, openX } from './x-tab.ts';

/** The shipped Firefox build: the nudge shows, and applying a suggestion works in Draft.js's own model. */
let running: Running;

test.beforeAll(async ({ browsers }) => {
  running = await browsers.open('firefox');
  await giveNotes(running, harbour);
});
afterAll(() => running?.close());

declare const x: XPage;

const text = 'On Saturday Riverside Food Bank fed ninety people in our courtyard.';
const tagged = text.replace('Riverside Food Bank', 'Riverside Food Bank (@RiversideFB)');

test('a partner is tagged in one click, undone and redone by keyboard', async () => {
  await using tab = await openX(running);
  await tab.type(text);
  await pressInFirefox(tab.page, 'Hat Tip: 1 suggestion for this draft');
  await pressInFirefox(tab.page, 'Tag @RiversideFB');
  await tab.becomes(tagged);
  await pressChord(tab.page, 'z');
  await tab.becomes(text);
  await pressChord(tab.page, 'z', true);
  await tab.becomes(tagged);
  expect(await tab.errors()).toEqual([]);
});

test.each(['modal', 'trap', 'plain'])(
  'tags in a dialog (%s), and leaves nothing once the dialog closes',
  async (layer) => {
    await using tab = await openX(running, `/home?layer=${layer}`);
    await tab.page.evaluate(() => x.open('post'));
    await tab.page.waitForSelector(dialogBox);
    await tab.type(text, dialogBox);
    await pressInFirefox(tab.page, 'Hat Tip: 1 suggestion for this draft');
    await pressInFirefox(tab.page, 'Tag @RiversideFB');
    await tab.becomes(tagged, 'modal');
    await tab.page.evaluate(() => x.close());
    await tab.page.waitForFunction(() => document.querySelector('[popover]') === null);
    expect(await tab.errors()).toEqual([]);
  },
);

test('the right words are underlined, and stay underlined while the writer continues', async () => {
  await using tab = await openX(running);
  const underlined = () =>
    tab.page.evaluate(() =>
      [...((CSS as unknown as Painted).highlights.get('hat-tip-others') ?? [])].map(String),
    );
  // One line only: Home goes to the start of the visible line.
  const short = 'So Riverside Food Bank sang.';
  await tab.type(short);
  await expect.poll(underlined).toEqual(['Riverside Food Bank']);
  await tab.page.keyboard.press('Home');
  await tab.page.keyboard.type('Look: ');
  await tab.becomes(`Look: ${short}`);
  await expect.poll(underlined).toEqual(['Riverside Food Bank']);
});

interface Painted {
  readonly highlights: ReadonlyMap<string, Iterable<Range>>;
}

test('tags on the mobile site', async () => {
  await using tab = await openX(running, '/home?mobile');
  await tab.type(text, '[data-testid="tweetTextarea_0"] textarea');
  await pressInFirefox(tab.page, 'Hat Tip: 1 suggestion for this draft');
  await pressInFirefox(tab.page, 'Tag @RiversideFB');
  await tab.becomes(tagged);
  expect(await tab.errors()).toEqual([]);
});
