import { afterAll, expect } from 'vitest';
import { test } from './browser-test.ts';
import type { XPage } from '../pages/x/index.ts';
import { pausePasses } from './nudge.ts';
import type { Running } from './browsers.ts';
import { giveNotes, harbour } from './set-up.ts';
import { dialogBox, inlineBox, openX, overhear, type Heard } from './x-tab.ts';

/** What never leaves the content script, and what a hostile page cannot make it do. */
let running: Running;
let heard: () => Promise<readonly Heard[]>;
test.beforeAll(async ({ browsers }) => {
  running = await browsers.open('chromium');
  await giveNotes(running, harbour);
  heard = await overhear(running);
});
afterAll(() => running?.close());

declare const x: XPage;

const partner = 'On Saturday Riverside Food Bank fed ninety people. The soup was gone by two.';

test('words of chats, searches, quoted posts, answered posts and strangers’ posts never leave the page', async () => {
  {
    await using tab = await openX(running);
    await tab.page.click('[data-testid="dmComposerTextInput"]');
    await tab.page.keyboard.type('SECRET one Riverside Food Bank');
    await tab.page.click('[data-testid="dm-composer-textarea"]');
    await tab.page.keyboard.type('SECRET two Riverside Food Bank');
    await tab.page.click('[data-testid="SearchBox_Search_Input"]');
    await tab.page.keyboard.type('SECRET three Riverside Food Bank');
    await tab.page.evaluate(() => x.open('reply'));
    await tab.page.waitForSelector(dialogBox);
    await tab.type(partner, dialogBox);
    await expect
      .poll(async () => (await heard()).findLast(({ kind }) => kind === 'analyze')?.request.draft)
      .toMatchObject({
        text: partner,
        kind: 'reply',
        author: { site: 'x', handle: 'HarbourMuseum' },
        replyingTo: ['RiversideFB'],
      });
  }
  {
    await using messages = await openX(running, '/messages/123');
    await messages.type('SECRET four Riverside Food Bank');
    await using stranger = await openX(running, '/home?account=SomebodyElse');
    await stranger.type('SECRET five Riverside Food Bank');
    await pausePasses(messages.page);
    await pausePasses(stranger.page);
  }
  const everything = JSON.stringify(await heard());
  expect(everything).not.toContain('SECRET');
  expect(everything).not.toContain('DECOY');
});

test('a page cannot use the coach to read the partner book', async () => {
  await using tab = await openX(running);
  const before = (await heard()).length;
  const seen = await tab.page.evaluate(
    async (inlineBox, text) => {
      const real = document.querySelector<HTMLElement>(inlineBox)!;
      const fake = real.cloneNode(true) as HTMLElement;
      real.closest('.col')!.append(fake);
      fake.focus();
      const names: string[] = [];
      for (const box of [real, fake]) {
        box.focus();
        for (const type of [
          'keydown',
          'keyup',
          'paste',
          'drop',
          'compositionend',
          'input',
          'focusin',
        ]) {
          box.dispatchEvent(new Event(type, { bubbles: true, composed: true }));
          box.dispatchEvent(new KeyboardEvent(type, { key: 'a', bubbles: true, composed: true }));
        }
      }
      x.write('inline', text);
      fake.querySelector('[data-contents]')!.textContent = text;
      document.execCommand('insertText', false, text);
      // A flood of changes, so that the coach is asked to look again and again.
      for (let change = 0; change < 2000; change += 1) {
        fake.append(document.createElement('i'));
        if (change % 100 === 0) await new Promise(requestAnimationFrame);
      }
      // Longer than the pause after which a draft is read.
      await new Promise((resolve) => setTimeout(resolve, 700));
      for (const [name] of CSS.highlights) names.push(name);
      const hosts = [...document.querySelectorAll<HTMLElement>('[popover]')];
      return {
        names,
        roots: hosts.map((host) => host.shadowRoot),
        words: hosts.map((host) => host.textContent + host.outerHTML).join(''),
        globals: Object.keys(window).filter((key) => /hat|tip|wxt/i.test(key)),
      };
    },
    inlineBox,
    partner,
  );
  expect(seen.names).toEqual([]);
  expect(seen.roots.every((root) => root === null)).toBe(true);
  expect(seen.words).not.toMatch(/Riverside|Tag|chrome-extension/);
  expect(seen.globals).toEqual([]);
  const sent = (await heard()).slice(before);
  expect(sent.filter(({ kind }) => kind !== 'warm')).toEqual([]);
});

test('a page that merely loads wakes nothing and shows nothing', async () => {
  const before = (await heard()).length;
  await using tab = await openX(running);
  await pausePasses(tab.page);
  expect((await heard()).length).toBe(before);
  expect(await tab.page.evaluate(() => document.querySelectorAll('[popover]').length)).toBe(0);
});
