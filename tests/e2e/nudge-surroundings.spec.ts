import type { ElementHandle } from 'puppeteer-core';
import { afterAll, describe, expect } from 'vitest';
import { test } from './browser-test.ts';
import type { XPage } from '../pages/x/index.ts';
import type { Running } from './browsers.ts';
import { findCard, pressInNudge, seeGone, seeInNudge } from './nudge.ts';
import { giveNotes, harbour } from './set-up.ts';
import { dialogBox, inlineBox, openCardByCommand, openX, type XTab } from './x-tab.ts';

/**
 * The pages people write in: layers, focus traps, narrow, enlarged, right to left, with other extensions
 * around.
 */
let running: Running;
test.beforeAll(async ({ browsers }) => {
  running = await browsers.open('chromium');
  await giveNotes(running, harbour);
});
afterAll(() => running?.close());

declare const x: XPage;

const text = 'On Saturday Riverside Food Bank fed ninety people. The soup was gone by two.';
const tagged = text.replace('Riverside Food Bank', 'Riverside Food Bank (@RiversideFB)');
const oneIdea = 'Hat Tip: 1 suggestion for this draft';

async function openDialog(tab: XTab): Promise<void> {
  await tab.page.evaluate(() => x.open('post'));
  await tab.page.waitForSelector(dialogBox);
  await tab.type(text, dialogBox);
}

describe.each(['modal', 'trap', 'plain'])('a dialog (%s)', (layer) => {
  test('works by mouse', async () => {
    await using tab = await openX(running, `/home?layer=${layer}`);
    await openDialog(tab);
    await pressInNudge(tab.page, oneIdea);
    await pressInNudge(tab.page, 'Tag @RiversideFB');
    await tab.becomes(tagged, 'modal');
    expect(await tab.errors()).toEqual([]);
  });

  test('works by keyboard, and the focus returns to the caret', async () => {
    await using tab = await openX(running, `/home?layer=${layer}`);
    await openDialog(tab);
    await seeInNudge(tab.page, oneIdea);
    await openCardByCommand(running);
    await seeInNudge(tab.page, 'Tag @RiversideFB');
    await tab.page.keyboard.press('Escape');
    await seeGone(tab.page, 'Tag @RiversideFB');
    await tab.page.keyboard.type(' More.');
    await tab.becomes(`${text} More.`, 'modal');
    await openCardByCommand(running);
    await seeInNudge(tab.page, 'Tag @RiversideFB');
    await tab.page.keyboard.press('Enter');
    await tab.becomes(`${tagged} More.`, 'modal');
    expect(await tab.errors()).toEqual([]);
  });
});

test('a box on X with an unknown editor is coached and takes a tag', async () => {
  await using tab = await openX(running);
  await tab.page.evaluate((selector) => {
    const known = document.querySelector<HTMLElement>(selector)!;
    const box = Object.assign(document.createElement('div'), { contentEditable: 'true' });
    box.setAttribute('role', 'textbox');
    box.dataset['testid'] = known.dataset['testid'];
    delete known.dataset['testid'];
    known.hidden = true;
    known.after(box);
  }, inlineBox);
  await tab.type(text);
  await pressInNudge(tab.page, oneIdea);
  await pressInNudge(tab.page, 'Tag @RiversideFB');
  await tab.page.waitForFunction(
    (selector, words) => document.querySelector(selector)!.textContent === words,
    {},
    inlineBox,
    tagged,
  );
  expect(await tab.errors()).toEqual([]);
});

test('the card closes when its box is removed', async () => {
  await using tab = await openX(running);
  await openDialog(tab);
  await pressInNudge(tab.page, oneIdea);
  await seeInNudge(tab.page, 'Tag @RiversideFB');
  await tab.page.evaluate(() => x.close());
  await seeGone(tab.page, 'Tag @RiversideFB');
  expect(await tab.page.$('[popover]')).toBeNull();
  expect(await tab.errors()).toEqual([]);
});

describe('its position', () => {
  const sizes = [
    { name: 'wide', viewport: { width: 1100, height: 800 }, path: '/home' },
    { name: 'at 320 px', viewport: { width: 320, height: 640 }, path: '/home' },
    {
      name: 'enlarged to 200 %',
      viewport: { width: 640, height: 400, deviceScaleFactor: 2 },
      path: '/home',
    },
    { name: 'right to left', viewport: { width: 1100, height: 800 }, path: '/home?rtl' },
  ];

  test.each(sizes)('$name: in view, clear of its words and of the Post button', async (each) => {
    await using tab = await openX(running, each.path);
    await tab.page.setViewport(each.viewport);
    await tab.type(text);
    const badge = await boxOf(await seeInNudge(tab.page, oneIdea));
    const send = await boxOf((await tab.page.$('[data-testid="tweetButtonInline"]'))!);
    expect(meet(badge, send)).toBe(false);
    expect(isInside(badge, each.viewport)).toBe(true);
    await pressInNudge(tab.page, oneIdea);
    await seeInNudge(tab.page, 'Tag @RiversideFB');
    const card = await boxOf(await findCard(tab.page));
    expect(isInside(card, each.viewport)).toBe(true);
    const words = await tab.page.$eval(inlineBox, (box) => {
      const range = document.createRange();
      range.selectNodeContents(box.querySelector('[data-text]')!);
      const { x, y, width, height } = range.getClientRects()[0]!;
      return { x, y, width, height };
    });
    expect(meet(card, words)).toBe(false);
    expect(await tab.errors()).toEqual([]);
  });

  const aboutUs =
    'We are thrilled to announce that our new gallery is open. We have worked on it for two years and we are so proud of it.';
  test.each([
    { name: 'about some words', draft: text, press: 'Tag @RiversideFB', width: 1100 },
    {
      name: 'about some words, in a narrower window',
      draft: text,
      press: 'Tag @RiversideFB',
      width: 700,
    },
    {
      name: 'about the whole draft',
      draft: aboutUs,
      press: 'This isn’t only about us',
      width: 1100,
    },
    {
      name: 'about the whole draft, in a narrower window',
      draft: aboutUs,
      press: 'This isn’t only about us',
      width: 700,
    },
  ])(
    'a card $name covers neither the Post button nor the “+” of a thread',
    async ({ draft, press, width }) => {
      await using tab = await openX(running);
      await tab.page.setViewport({ width, height: 800 });
      await tab.page.evaluate(() => x.open('post'));
      await tab.page.waitForSelector(dialogBox);
      await tab.type(draft, dialogBox);
      await pressInNudge(tab.page, oneIdea);
      await seeInNudge(tab.page, press);
      // X's own dialog comes first.
      const [, ours] = await tab.page.$$('aria/[role="dialog"]');
      const card = await boxOf(ours!);
      for (const id of ['tweetButton', 'addButton']) {
        const button = await boxOf((await tab.page.$(`[role="dialog"] [data-testid="${id}"]`))!);
        expect({ id, isCovered: meet(card, button) }).toEqual({ id, isCovered: false });
      }
    },
  );

  test.each([
    { name: 'with room under the text', viewport: { width: 800, height: 700 } },
    { name: 'with hardly any', viewport: { width: 800, height: 330 } },
  ])('does not cover the line being written, $name', async ({ viewport }) => {
    await using tab = await openX(running);
    await tab.page.setViewport(viewport);
    await tab.type(`${text} It was cold.`);
    await pressInNudge(tab.page, oneIdea);
    await seeInNudge(tab.page, 'Tag @RiversideFB');
    const isHidden = async () => meet(await boxOf(await findCard(tab.page)), await caretLine(tab));
    await expect.poll(isHidden).toBe(false);
    for (const words of [' The kettle was on all day', ', and so was the radio of the', ' cook']) {
      await tab.page.keyboard.type(words);
      await expect.poll(isHidden).toBe(false);
      await seeInNudge(tab.page, 'Tag @RiversideFB');
    }
    for (const key of ['ArrowUp', 'ArrowUp', 'ArrowDown', 'ArrowDown', 'Enter', 'Enter'] as const) {
      await tab.page.keyboard.press(key);
      await expect.poll(isHidden).toBe(false);
    }
    await pressInNudge(tab.page, 'Why this?');
    await expect.poll(isHidden).toBe(false);
    expect(await tab.errors()).toEqual([]);
  });

  test('beside the corner that other extensions use', async () => {
    await using tab = await openX(running);
    // As other extensions do: a round button at the box's lower right corner, above everything.
    const other = await tab.page.evaluateHandle((selector) => {
      const box = document.querySelector(selector)!.getBoundingClientRect();
      const button = document.createElement('button');
      Object.assign(button.style, {
        position: 'fixed',
        zIndex: '2147483647',
        left: `${box.right - 32}px`,
        top: `${box.bottom - 32}px`,
        width: '28px',
        height: '28px',
      });
      document.documentElement.append(button);
      return button;
    }, inlineBox);
    await tab.type(text);
    const badge = await boxOf(await seeInNudge(tab.page, oneIdea));
    expect(meet(badge, await boxOf(other as ElementHandle<Element>))).toBe(false);
    await pressInNudge(tab.page, oneIdea);
    await pressInNudge(tab.page, 'Tag @RiversideFB');
    await tab.becomes(tagged);
  });
});

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The line of the caret, even in an empty line. */
const caretLine = (tab: XTab): Promise<Box> =>
  tab.page.evaluate(() => {
    const range = getSelection()!.getRangeAt(0);
    const { startContainer } = range;
    const at = range.getClientRects()[0] ?? (startContainer as Element).getBoundingClientRect();
    return { x: at.x, y: at.y, width: Math.max(at.width, 1), height: at.height };
  });

async function boxOf(element: ElementHandle): Promise<Box> {
  return (await element.boundingBox())!;
}

function meet(one: Box, other: Box): boolean {
  return (
    one.x < other.x + other.width &&
    other.x < one.x + one.width &&
    one.y < other.y + other.height &&
    other.y < one.y + one.height
  );
}

function isInside(box: Box, view: { readonly width: number; readonly height: number }): boolean {
  return (
    box.x >= 0 && box.y >= 0 && box.x + box.width <= view.width && box.y + box.height <= view.height
  );
}
