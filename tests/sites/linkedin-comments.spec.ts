import { afterAll, afterEach, describe, expect } from 'vitest';
import { test } from '../e2e/browser-test.ts';
import { adminPath } from '../e2e/linkedin-tab.ts';
import { pressChord } from '../e2e/nudge.ts';
import { clickWords } from '../e2e/site-tab.ts';
import type { LinkedinPage } from '../pages/linkedin/index.ts';
import { openSitePage, type SitePage } from './site-page.ts';

declare const linkedin: LinkedinPage;

const text = 'Ninety people came.';
const boxes = [
  ['/feed/', 'comment 1', 'Comment'],
  [adminPath, 'comment 2', 'Comment'],
  ['/feed/', 'comment 2', 'Comment'],
  ['/feed/', 'comment 1 reply', 'Reply'],
  ['/feed/?renamed&lang=de', 'comment 2', 'Kommentieren'],
] as const;
/** Which LinkedIn comments count as published. */
let tab: SitePage;
test.beforeAll(async ({ browsers }) => {
  tab = await openSitePage(await browsers.page('chromium'), 'linkedin');
});
afterEach(async () => expect(await tab.errors()).toEqual([]));
afterAll(() => tab?.page.close());

describe.each(boxes)('a comment: %s, %s', (path, box, button) => {
  test.each(['button', 'key'])(
    'is published by the %s once it appears in its thread',
    async (by) => {
      await tab.visit(path);
      await tab.type(text, box);
      await tab.canSend(box);
      if (by === 'key') await pressChord(tab.page, 'Enter');
      else await clickWords(tab.page, button, `[data-name="${box}"]`);
      await expect.poll(tab.published).toHaveLength(1);
      const post = box.startsWith('comment 1') ? 7001 : 7002;
      const id = await tab.page.evaluate(() => linkedin.lastPost());
      expect((await tab.published())[0]).toMatchObject({
        id: `linkedin:comment:${post}:${id}`,
        url: `https://www.linkedin.com/feed/update/urn:li:activity:${post}/?commentUrn=urn%3Ali%3Acomment%3A(activity%3A${post}%2C${id})`,
        draft: { text },
      });
    },
  );

  test('is not published when it fails, even if someone else comments meanwhile', async () => {
    await tab.visit(path);
    await tab.page.evaluate(() => void (linkedin.options.publish = 'fails'));
    await tab.type(text, box);
    await clickWords(tab.page, button, `[data-name="${box}"]`);
    await tab.page.waitForSelector('[componentkey*=",99"], [data-id*=",99"]');
    await tab.pass(31);
    expect(await tab.outcomes()).toEqual([]);
    expect(await tab.published()).toEqual([]);
  });
});
