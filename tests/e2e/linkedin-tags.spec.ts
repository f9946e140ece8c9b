import { afterAll, describe, expect } from 'vitest';
import { test } from './browser-test.ts';
import type { LinkedinPage } from '../pages/linkedin/index.ts';
import type { Running } from './browsers.ts';
import { adminPath, giveLinkedinNotes, openLinkedin } from './linkedin-tab.ts';
import { pressInNudge, seeGone, seeInNudge } from './nudge.ts';
import { openCardByCommand } from './x-tab.ts';

/**
 * On LinkedIn only someone picked from the site's own list is tagged; each of its three editors in its own
 * dialog or page.
 */
let running: Running;
test.beforeAll(async ({ browsers }) => {
  running = await browsers.open('chromium');
  await giveLinkedinNotes(running);
});
afterAll(() => running?.close());

declare const linkedin: LinkedinPage;

const text = 'On Saturday Riverside Food Bank fed ninety people.';
const oneIdea = 'Hat Tip: 1 suggestion for this draft';
const boxes = [
  ['tiptap', '/feed/'],
  ['shadow', '/feed/'],
  ['page', adminPath],
] as const;

async function write(
  box: 'tiptap' | 'shadow' | 'page',
  path: string,
  offersPeople = true,
  words = text,
) {
  const tab = await openLinkedin(running, path);
  await tab.page.evaluate(
    (box, offersPeople) => {
      linkedin.options.offersPeople = offersPeople;
      linkedin.open(box);
    },
    box,
    offersPeople,
  );
  await tab.type(words, box);
  await pressInNudge(tab.page, oneIdea);
  return tab;
}

describe.each(boxes)('%s on %s', (box, path) => {
  test('the name opens the list, the writer picks, and the finding disappears', async () => {
    await using tab = await write(box, path);
    await pressInNudge(tab.page, 'Tag Riverside Food Bank');
    const option = await tab.page.waitForSelector('>>> [role="option"]');
    expect(await tab.mentions(box)).toEqual([]);
    await option!.click();
    await expect.poll(() => tab.mentions(box)).toEqual(['Riverside Food Bank']);
    await seeGone(tab.page, oneIdea);
    expect(await tab.errors()).toEqual([]);
  });

  test('the name also opens the list right after a colon', async () => {
    const words = 'Fed ninety people:Riverside Food Bank, on Saturday.';
    await using tab = await write(box, path, true, words);
    await pressInNudge(tab.page, 'Tag Riverside Food Bank');
    await (await tab.page.waitForSelector('>>> [role="option"]'))!.click();
    await expect.poll(() => tab.mentions(box)).toEqual(['Riverside Food Bank']);
  });

  test('opening and closing a card by keyboard returns the focus to the box', async () => {
    await using tab = await write(box, path);
    await tab.page.keyboard.press('Escape');
    await openCardByCommand(running);
    await seeInNudge(tab.page, 'Tag Riverside Food Bank');
    await tab.page.keyboard.press('Escape');
    await seeGone(tab.page, 'Tag Riverside Food Bank');
    await tab.page.keyboard.type(' Come!');
    await tab.becomes(`${text} Come!`, box);
  });

  test('restores the words if no list opens', async () => {
    await using tab = await write(box, path, false);
    await pressInNudge(tab.page, 'Tag Riverside Food Bank');
    await tab.becomes(text.replace('Riverside', '@Riverside'), box);
    await tab.becomes(text, box);
    expect(await tab.mentions(box)).toEqual([]);
    await tab.page.keyboard.type('!');
    await tab.becomes(`${text}!`, box);
    expect(await tab.errors()).toEqual([]);
  });
});

test('the underline of the name is painted in the shadow root', async () => {
  await using tab = await write('shadow', '/feed/');
  await seeInNudge(tab.page, 'Tag Riverside Food Bank');
  await tab.page.keyboard.press('Escape');
  const line = await tab.page.evaluate(() => {
    const [range] = [...[...CSS.highlights.values()][0]!] as Range[];
    const { x, y, width, height } = range!.getBoundingClientRect();
    return {
      words: range!.toString(),
      isInside: range!.startContainer.getRootNode() instanceof ShadowRoot,
      box: { x, y, width, height: height + 4 },
    };
  });
  expect(line).toMatchObject({ words: 'Riverside Food Bank', isInside: true });
  const look = () => tab.page.screenshot({ clip: line.box, encoding: 'base64' });
  const painted = await look();
  expect(await look()).toBe(painted);
  await tab.page.evaluate(() => CSS.highlights.clear());
  expect(await look()).not.toBe(painted);
});
