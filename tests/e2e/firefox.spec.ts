import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser, type Running } from './browsers.ts';
import { pressInFirefox } from './firefox-nudge.ts';
import { pressChord } from './nudge.ts';
import { giveNotes, harbour } from './set-up.ts';
import { openX } from './x-tab.ts';

/** The shipped Firefox build: the nudge shows, and apply works in Draft.js's own model. */
let running: Running;

beforeAll(async () => {
  running = await launchBrowser('firefox');
  await giveNotes(running, harbour);
});
afterAll(() => running?.close());

test('a partner is tagged in one click, undone and redone by the keyboard', async () => {
  await using tab = await openX(running);
  const text = 'On Saturday Riverside Food Bank fed ninety people in our courtyard.';
  const tagged = text.replace('Riverside Food Bank', 'Riverside Food Bank (@RiversideFB)');
  await tab.type(text);
  await pressInFirefox(tab.page, 'Hat Tip: 1 idea about this draft');
  await pressInFirefox(tab.page, 'Tag @RiversideFB');
  await tab.becomes(tagged);
  await pressChord(tab.page, 'z');
  await tab.becomes(text);
  await pressChord(tab.page, 'z', true);
  await tab.becomes(tagged);
  expect(await tab.errors()).toEqual([]);
});
