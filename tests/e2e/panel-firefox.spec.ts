import { afterAll, expect } from 'vitest';
import { test } from './browser-test.ts';
import type { XPage } from '../pages/x/index.ts';
import type { Running } from './browsers.ts';
import { inFirefoxItself } from './firefox-itself.ts';
import { giveNotes, harbour } from './set-up.ts';
import { inlineBox, openX, type XTab } from './x-tab.ts';

/** Firefox's sidebar, opened as from its own menu. */
let running: Running;
let tab: XTab;
test.beforeAll(async ({ browsers }) => {
  running = await browsers.open('firefox');
  await giveNotes(running, harbour);
  tab = await openX(running);
  await inFirefoxItself(
    running.browser,
    `async () => {
      await SidebarController.show('hat-tip_hat-tip_example-sidebar-action');
      return '';
    }`,
  );
});
afterAll(() => running?.close());

declare const x: XPage;

const text = 'On Saturday Riverside Food Bank fed ninety people in our courtyard.';
const tagged = text.replace('Food Bank', 'Food Bank (@RiversideFB)');

/** Evaluates an expression in the sidebar's own document; returns a string. */
const inSidebar = (expression: string) =>
  inFirefoxItself(
    running.browser,
    `async () => {
      const panels = document.getElementById('sidebar').contentDocument;
      const { messageManager } = panels.getElementById('webext-panels-browser');
      const said = new Promise((resolve) => {
        const hear = ({ data }) => {
          messageManager.removeMessageListener('said', hear);
          resolve(data);
        };
        messageManager.addMessageListener('said', hear);
      });
      const script = ${JSON.stringify(
        `{ const { document } = content; sendAsyncMessage('said', String(${expression})); }`,
      )};
      messageManager.loadFrameScript('data:,' + encodeURIComponent(script), false);
      return said;
    }`,
  );

const says = (words: string) =>
  expect
    .poll(() => inSidebar('document.querySelector(".panel")?.innerText ?? ""'))
    .toContain(words);

test('it follows the draft, and a suggestion taken there is applied once the writer is back', async () => {
  await says('Click where you would write a post on this page');
  await tab.type(text);
  await says('Tag @RiversideFB');
  await inSidebar(
    '[...document.querySelectorAll("button")].find((each) => each.textContent === "Tag @RiversideFB").click()',
  );
  await tab.page.click(inlineBox);
  await tab.becomes(tagged);
  await says('More about other people or the topic than about you.');
  await expect.poll(() => inSidebar('document.querySelectorAll(".finding").length')).toBe('0');
  expect(await tab.page.evaluate(() => x.errors)).toEqual([]);
});
