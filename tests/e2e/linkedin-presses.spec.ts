import { afterAll, describe, expect } from 'vitest';
import { test } from './browser-test.ts';
import type { LinkedinPage } from '../pages/linkedin/index.ts';
import type { Running } from './browsers.ts';
import { adminPath, openLinkedin } from './linkedin-tab.ts';
import { watchPresses } from './site-presses.ts';
import { clickWords } from './site-tab.ts';

/** What LinkedIn's share dialogs say of a press. */
let running: Running;
test.beforeAll(async ({ browsers }) => {
  running = await browsers.open('chromium');
});
afterAll(() => running?.close());

declare const linkedin: LinkedinPage;

describe.each([
  ['tiptap', '/feed/'],
  ['shadow', '/feed/'],
  ['page', adminPath],
] as const)('a share box: %s', (box, path) => {
  async function press(publish: LinkedinPage['options']['publish']) {
    const tab = await openLinkedin(running, path);
    await tab.page.evaluate(
      (publish, box) => {
        history.pushState({}, '', '/sharing/compose');
        linkedin.options.publish = publish;
        linkedin.open(box);
      },
      publish,
      box,
    );
    await tab.type('Ninety people came.', box);
    const presses = await watchPresses(tab, 'linkedin', box);
    await clickWords(tab.page, 'Post');
    if (publish === 'fails') await tab.page.waitForSelector('>>> .artdeco-toast-item');
    const gone = () =>
      tab.page.waitForFunction((box) => !linkedin.element(box).checkVisibility(), {}, box);
    return { tab, presses, gone };
  }

  test('is out by the message, though its path goes with it', async () => {
    const { tab, presses } = await press('succeeds');
    await using page = tab;
    await page.page.evaluate(() => history.replaceState({}, '', '/feed/'));
    await expect.poll(presses.seen).toEqual(['out']);
  });

  test('is out without one, some seconds after it went', async () => {
    const { tab, presses, gone } = await press('silently');
    await using page = tab;
    await gone();
    expect(await presses.askIn(4)).toBeUndefined();
    expect(await presses.askIn(6)).toBe('out');
    expect(await page.errors()).toEqual([]);
  });

  const ways = [
    ['Back in the browser', 'fails', () => history.back()],
    ['the page itself', 'fails', () => linkedin.close()],
    ['Back in the browser', 'ignored', () => history.back()],
  ] as const;

  test.each(ways)('is not when it goes by %s, a press that %s', async (_, publish, leave) => {
    const { tab, presses, gone } = await press(publish);
    await using page = tab;
    await page.page.evaluate(leave);
    await gone();
    await presses.askIn(6);
    expect(await presses.seen()).toEqual(['withdrawn']);
  });

  test.each(['fails', 'ignored'] as const)('is not by a click beside it: %s', async (publish) => {
    const { tab, presses, gone } = await press(publish);
    await using page = tab;
    await (await page.page.waitForSelector('>>> [data-part="backdrop"]'))!.click();
    await gone();
    await presses.askIn(6);
    expect((await presses.seen()).at(-1)).toBe('withdrawn');
    expect(await presses.seen()).not.toContain('out');
  });
});
