import { afterAll, describe, expect } from 'vitest';
import { test } from './browser-test.ts';
import type { FacebookPage } from '../pages/facebook/index.ts';
import type { Running } from './browsers.ts';
import { giveFacebookNotes, openFacebook } from './facebook-tab.ts';
import { pressInNudge, seeGone } from './nudge.ts';

/** On Facebook only somebody picked from the site's own list is tagged. */
let running: Running;
test.beforeAll(async ({ browsers }) => {
  running = await browsers.open('chromium');
  await giveFacebookNotes(running);
});
afterAll(() => running?.close());

declare const facebook: FacebookPage;

const text = 'On Saturday Riverside Food Bank fed ninety people.';
const oneIdea = 'Hat Tip: 1 idea about this draft';

async function write(box: string, query = '') {
  const tab = await openFacebook(running, `/${query}`);
  if (box === 'post') await tab.page.evaluate(() => facebook.open());
  await tab.type(text, box);
  await pressInNudge(tab.page, oneIdea);
  return tab;
}

describe.each(['post', 'comment 2'])('%s', (box) => {
  test('the name opens the list, the writer picks, and the finding is gone', async () => {
    await using tab = await write(box);
    await pressInNudge(tab.page, 'Tag Riverside Food Bank');
    const option = await tab.page.waitForSelector('[role="listbox"] [role="option"]');
    expect(await tab.mentions(box)).toEqual([]);
    await option!.click();
    await expect.poll(() => tab.mentions(box)).toEqual(['Riverside Food Bank']);
    await seeGone(tab.page, oneIdea);
    expect(await tab.errors()).toEqual([]);
  });

  test('no list: the words are back as they were', async () => {
    await using tab = await write(box, '?nobody');
    await pressInNudge(tab.page, 'Tag Riverside Food Bank');
    await tab.becomes(text.replace('Riverside', '@Riverside'), box);
    await tab.becomes(text, box);
    expect(await tab.mentions(box)).toEqual([]);
    expect(await tab.errors()).toEqual([]);
  });
});
