import { afterAll, afterEach, describe, expect } from 'vitest';
import { test } from '../e2e/browser-test.ts';
import { clickWords } from '../e2e/site-tab.ts';
import type { LinkedinPage } from '../pages/linkedin/index.ts';
import { openSitePage, type SitePage } from './site-page.ts';

declare const linkedin: LinkedinPage;

const text = 'Ninety people came.';
/** The kind of dialog, and the path that opens it. */
type ShareBox = readonly ['page' | 'shadow' | 'tiptap', string];

/** LinkedIn's share dialogs: what counts as published, scheduled and withdrawn. */
export function describeShares(boxes: readonly ShareBox[]): void {
  describe.each(boxes)('a share box: %s', (box, path) => {
    let tab: SitePage;
    test.beforeAll(async ({ browsers }) => {
      tab = await openSitePage(await browsers.page('chromium'), 'linkedin');
    });
    afterEach(async () => expect(await tab.errors()).toEqual([]));
    afterAll(() => tab?.page.close());

    const setPublish = (publish: LinkedinPage['options']['publish']) =>
      tab.page.evaluate((publish) => void (linkedin.options.publish = publish), publish);
    const seesMessage = () => tab.page.waitForSelector('>>> .artdeco-toast-item');
    const isGone = () =>
      tab.page.waitForFunction((box) => !linkedin.element(box).checkVisibility(), {}, box);

    /** Opens the dialog and writes; LinkedIn gives the dialog its own path. */
    async function write(query = '', publish: LinkedinPage['options']['publish'] = 'succeeds') {
      await tab.visit(path + query);
      await tab.page.evaluate((box) => {
        history.pushState({}, '', '/sharing/compose');
        linkedin.open(box);
      }, box);
      await setPublish(publish);
      await tab.type(text, box);
    }

    /** Expects no published post, even after the site's longest delay and one more check. */
    async function isWithdrawn() {
      await tab.pass(31);
      expect(await tab.outcomes()).not.toContain('published');
      expect(await tab.published()).toEqual([]);
    }

    test.each(['', '?renamed&lang=de'])(
      'is published when the site’s message links the post %s',
      async (query) => {
        await write(query);
        await clickWords(tab.page, query ? 'Posten' : 'Post');
        // The path changes back when the dialog closes.
        await tab.page.evaluate((path) => history.replaceState({}, '', path), path);
        await expect.poll(tab.published).toHaveLength(1);
        const id = await tab.page.evaluate(() => linkedin.lastPost());
        const [post] = await tab.published();
        expect(post).toMatchObject({
          id: `linkedin:share:${id}`,
          url: `https://www.linkedin.com/feed/update/urn:li:share:${id}/`,
          draft: { text, kind: 'post' },
        });
        expect(post).not.toHaveProperty('scheduledFor');
        expect(await tab.outcomes()).toEqual(['published']);
      },
    );

    test('is published without a message some seconds after the dialog closes', async () => {
      await write('', 'silently');
      await clickWords(tab.page, 'Post');
      await isGone();
      await tab.pass(4);
      expect(await tab.published()).toEqual([]);
      await tab.pass(2);
      await expect.poll(tab.published).toHaveLength(1);
      expect((await tab.published())[0]).not.toHaveProperty('url');
    });

    test('is not published when it fails; the next attempt counts', async () => {
      await write('', 'fails');
      await clickWords(tab.page, 'Post');
      await seesMessage();
      expect(await tab.published()).toEqual([]);
      await setPublish('succeeds');
      await clickWords(tab.page, 'Post');
      await expect.poll(tab.published).toHaveLength(1);
    });

    test.each(['discard', 'save'])(
      'is withdrawn if the writer chooses “%s” after a failure',
      async (choice) => {
        await write('', 'fails');
        await clickWords(tab.page, 'Post');
        await seesMessage();
        await clickWords(tab.page, 'Dismiss');
        await (await tab.page.waitForSelector(`>>> [data-part="${choice}"]`))!.click();
        await isGone();
        await expect.poll(async () => (await tab.outcomes()).at(-1)).toBe('withdrawn');
        await isWithdrawn();
      },
    );

    test.each([
      ['Back in the browser', 'fails', () => history.back()],
      ['the page itself', 'fails', () => linkedin.close()],
      ['Back in the browser', 'ignored', () => history.back()],
    ] as const)('is withdrawn by %s, after an attempt that %s', async (_, publish, leave) => {
      await write('', publish);
      await clickWords(tab.page, 'Post');
      if (publish === 'fails') await seesMessage();
      await tab.page.evaluate(leave);
      await isGone();
      await isWithdrawn();
      expect(await tab.outcomes()).toEqual(['withdrawn']);
    });

    test.each(['fails', 'ignored'] as const)(
      'is withdrawn by a click beside the dialog, after an attempt that %s',
      async (publish) => {
        await write('', publish);
        await clickWords(tab.page, 'Post');
        if (publish === 'fails') await seesMessage();
        await (await tab.page.waitForSelector('>>> [data-part="backdrop"]'))!.click();
        await isGone();
        await isWithdrawn();
        expect((await tab.outcomes()).at(-1)).toBe('withdrawn');
      },
    );

    test.each([
      ['', 'Schedule post', 'Next', 'Schedule'],
      ['?lang=de', 'Beitrag planen', 'Weiter', 'Planen'],
    ])('is scheduled for the chosen time %s', async (query, open, next, schedule) => {
      await write(query);
      await clickWords(tab.page, open);
      await clickWords(tab.page, next);
      // The old boxes are redrawn with the same words, and the writer continues in them.
      await tab.becomes(text, box);
      await (await tab.box(box)).press('End');
      await tab.page.keyboard.type('!');
      await clickWords(tab.page, schedule);
      await expect.poll(tab.published).toHaveLength(1);
      const [post] = await tab.published();
      expect(post).toMatchObject({
        scheduledFor: new Date(2031, 5, 9, 9, 30).getTime(),
        draft: { text: `${text}!`, kind: 'post' },
      });
      expect(post).not.toHaveProperty('url');
    });

    test('is published immediately after the schedule is removed', async () => {
      await write();
      await clickWords(tab.page, 'Schedule post');
      await clickWords(tab.page, 'Next');
      await clickWords(tab.page, 'Clear schedule');
      await tab.type('.', box);
      await clickWords(tab.page, 'Post');
      await expect.poll(tab.published).toHaveLength(1);
      expect((await tab.published())[0]).not.toHaveProperty('scheduledFor');
      expect((await tab.published())[0]).toHaveProperty('url');
    });
  });
}
