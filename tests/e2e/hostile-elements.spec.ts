import { afterAll, describe, expect } from 'vitest';
import { test } from './browser-test.ts';
import type { Running } from './browsers.ts';
import { pressInFirefox, seeInFirefox } from './firefox-nudge.ts';
import { pressInNudge, seeInNudge } from './nudge.ts';
import { giveNotes, harbour } from './set-up.ts';
import { openX } from './x-tab.ts';

/** What a page can do with elements alone, in both browsers, which isolate content scripts in different ways. */
const text = 'On Saturday Riverside Food Bank fed ninety people.';
const oneIdea = 'Hat Tip: 1 suggestion for this draft';

/** Form fields or pictures whose names shadow properties of the document (DOM clobbering). */
const clobbered = {
  form:
    'getRootNode querySelector querySelectorAll closest matches contains id attributes ' +
    'parentElement parentNode childNodes firstChild textContent isConnected ' +
    'getBoundingClientRect getClientRects shadowRoot children dataset style focus ' +
    'addEventListener ownerDocument nodeType nodeName tagName isContentEditable getAttribute ' +
    'hasAttribute append',
  document: 'hasFocus getSelection querySelector querySelectorAll execCommand adoptedStyleSheets',
} as const;

describe.each(['chromium', 'firefox'] as const)('in %s', (name) => {
  let running: Running;
  test.beforeAll(async ({ browsers }) => {
    running = await browsers.open(name);
    await giveNotes(running, harbour);
  });
  afterAll(() => running?.close());

  test.each(['form', 'document'] as const)(
    'elements that shadow the methods of a %s may silence the coach but never change the draft',
    async (what) => {
      await using tab = await openX(running);
      const point = await tab.page.evaluate(
        (what, names) => {
          const form = document.createElement('form');
          const root = document.querySelector('#react-root')!;
          const box = root.querySelector<HTMLElement>('[data-testid="tweetTextarea_0"]')!;
          root.replaceWith(form);
          for (const name of names.split(' ')) {
            const made = document.createElement(what === 'form' ? 'input' : 'img');
            made.name = name;
            made.hidden = true;
            Element.prototype.append.call(form, made);
          }
          Element.prototype.append.call(form, root);
          const { x, y } = box.getBoundingClientRect();
          return { x: x + 20, y: y + 10 };
        },
        what,
        clobbered[what],
      );
      await tab.page.mouse.click(point.x, point.y);
      await tab.page.keyboard.type(text);
      await expect.poll(() => tab.model()).toBe(text);
      // Our code may throw, and then offers nothing; the page's own code must never throw.
      const errors = (await tab.errors()).filter((error) => !/-extension:/.test(error));
      expect(errors).toEqual([]);
    },
  );

  test('the page’s own clicks on our element, and its own shadow root on it, have no effect', async () => {
    await using tab = await openX(running);
    await tab.type(text);
    await (name === 'firefox' ? seeInFirefox : seeInNudge)(tab.page, oneIdea);
    const seen = await tab.page.evaluate(() => {
      const host = document.querySelector<HTMLElement>('[popover]')!;
      const { right, top } = host.getBoundingClientRect();
      const before = host.outerHTML;
      host.click();
      host.dispatchEvent(
        new MouseEvent('click', { bubbles: true, composed: true, clientX: right, clientY: top }),
      );
      host.dispatchEvent(
        new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, composed: true }),
      );
      let isOpen = true;
      try {
        host.attachShadow({ mode: 'open' });
      } catch {
        isOpen = false;
      }
      return {
        isOpen,
        root: host.shadowRoot,
        words: host.textContent,
        same: before === host.outerHTML,
      };
    });
    expect(seen).toEqual({ isOpen: false, root: null, words: '', same: true });
    // If a card had opened, the writer's own click would close it.
    await (name === 'firefox' ? pressInFirefox : pressInNudge)(tab.page, oneIdea);
    await (name === 'firefox' ? seeInFirefox : seeInNudge)(tab.page, 'Tag @RiversideFB');
    expect(await tab.model()).toBe(text);
  });
});
