import { afterAll, describe, expect } from 'vitest';
import { test } from './browser-test.ts';
import type { FacebookPage } from '../pages/facebook/index.ts';
import type { Running } from './browsers.ts';
import { openFacebook } from './facebook-tab.ts';
import { watchPresses } from './site-presses.ts';
import { clickWords } from './site-tab.ts';

/** What Facebook's dialog and its comments say of a press, and whose handle stands over a draft. */
let running: Running;
test.beforeAll(async ({ browsers }) => {
  running = await browsers.open('chromium');
});
afterAll(() => running?.close());

declare const facebook: FacebookPage;

const dialog = '[data-part="dialog"]';

async function write(options: Partial<FacebookPage['options']>) {
  const tab = await openFacebook(running);
  await tab.page.evaluate((options) => {
    history.pushState({}, '', '/somebody/compose');
    Object.assign(facebook.options, options);
    facebook.open();
  }, options);
  await tab.type('Ninety people came.', 'post');
  return { tab, presses: await watchPresses(tab, 'facebook', 'post') };
}

describe('a dialog that goes away', () => {
  test('is out when nothing else was done', async () => {
    const { tab, presses } = await write({});
    await using page = tab;
    await clickWords(page.page, 'Post', dialog);
    await expect.poll(presses.seen).toEqual(['out']);
  });

  const ways = [
    ['Back in the browser', () => history.back()],
    ['the page itself', () => facebook.close()],
  ] as const;

  test.each(ways)('is not after a failure, by %s', async (_, leave) => {
    const { tab, presses } = await write({ publish: 'fails' });
    await using page = tab;
    await clickWords(page.page, 'Post', dialog);
    await page.page.waitForSelector('[role="alert"]');
    await page.page.evaluate(leave);
    await page.page.waitForSelector(dialog, { hidden: true });
    expect(await presses.seen()).toEqual(['withdrawn']);
  });

  test('is not by Back, when nothing came of the press', async () => {
    const { tab, presses } = await write({ publish: 'ignored' });
    await using page = tab;
    await clickWords(page.page, 'Post', dialog);
    await page.page.evaluate(() => history.back());
    await page.page.waitForSelector(dialog, { hidden: true });
    expect(await presses.seen()).toEqual(['withdrawn']);
  });

  test.each(['fails', 'ignored'] as const)('is not by a click beside it: %s', async (publish) => {
    const { tab, presses } = await write({ publish });
    await using page = tab;
    await clickWords(page.page, 'Post', dialog);
    if (publish === 'fails') await page.page.waitForSelector('[role="alert"]');
    await page.page.click('[data-part="backdrop"]');
    await page.page.waitForSelector(dialog, { hidden: true });
    expect((await presses.seen()).at(-1)).toBe('withdrawn');
    expect(await presses.seen()).not.toContain('out');
  });

  test('is out after steps that take long: each click in them begins the wait anew', async () => {
    const { tab, presses } = await write({ hasNext: true });
    await using page = tab;
    await clickWords(page.page, 'Next', dialog);
    await clickWords(page.page, 'Schedule options', dialog);
    await page.page.click('[aria-label="Hours"]');
    expect(await presses.seen()).toEqual(['again', 'again']);
    await clickWords(page.page, 'Save', dialog);
    await clickWords(page.page, 'Post', dialog);
    await expect.poll(async () => (await presses.seen()).at(-1)).toBe('out');
  });
});

describe('a comment without an id of its own', () => {
  const bare = '[data-part="comments"] > :not(:has(a))';

  async function comment() {
    const tab = await openFacebook(running);
    await tab.page.evaluate(() => (facebook.options.publish = 'unnamed'));
    await tab.type('Ninety people came.', 'comment 1');
    const presses = await watchPresses(tab, 'facebook', 'comment 1');
    await tab.page.keyboard.press('Enter');
    await tab.page.waitForSelector(bare);
    return { tab, presses };
  }

  test('counts when it is the only new one, and still some seconds later', async () => {
    const { tab, presses } = await comment();
    await using page = tab;
    expect(await presses.askIn(4)).toBeUndefined();
    expect(await presses.askIn(6)).toBe('out');
    expect(await page.errors()).toEqual([]);
  });

  test('does not when another one came', async () => {
    const { tab, presses } = await comment();
    await using page = tab;
    await page.page.$eval(bare, (each) => each.after(each.cloneNode(true)));
    expect(await presses.askIn(6)).toBeUndefined();
    expect(await presses.seen()).toEqual([]);
  });
});

describe('the handle over a draft', () => {
  test.each([
    [{}, { name: 'Harbour Museum', handle: 'harbourmuseum' }],
    [
      { account: 'Jane Doe', profile: '/jane.doe', companion: 'Harbour Museum' },
      { name: 'Jane Doe', handle: 'jane.doe' },
    ],
    [
      { account: 'Jane Doe', linksPicture: false, companion: 'Harbour Museum' },
      { name: 'Jane Doe' },
    ],
    [
      { account: 'Jane Doe', profile: '/profile.php?id=1', companion: 'Harbour Museum' },
      { name: 'Jane Doe' },
    ],
  ])('%j', async (options, author) => {
    const { tab, presses } = await write(options);
    await using page = tab;
    expect(await presses.author()).toEqual({ site: 'facebook', ...author });
    expect(await page.errors()).toEqual([]);
  });
});
