import type { ElementHandle, Page, SerializedAXNode } from 'puppeteer-core';
import { afterAll, expect } from 'vitest';
import { test } from './browser-test.ts';
import type { XPage } from '../pages/x/index.ts';
import type { Running } from './browsers.ts';
import { pressInNudge, seeGone, seeInNudge } from './nudge.ts';
import { giveNotes, harbour } from './set-up.ts';
import { inlineBox, openCardByCommand, openX, overhear } from './x-tab.ts';

/** What someone hears who can see neither badge nor card. */
let running: Running;
test.beforeAll(async ({ browsers }) => {
  running = await browsers.open('chromium');
  await giveNotes(running, harbour);
});
afterAll(() => running?.close());

declare const x: XPage;

const text =
  'On Saturday Riverside Food Bank fed ninety people. Thanks to our volunteers who carried it all!';
const ideas = 'Hat Tip: 2 suggestions for this draft';

const spoken = new Set(['button', 'dialog', 'status', 'StaticText']);

/** The accessibility tree under our element, one line each: role, name, state. */
async function treeOf(host: ElementHandle): Promise<string[]> {
  const page = (host as ElementHandle<Element>).frame.page();
  const root = host as ElementHandle<Node>;
  const tree = await page.accessibility.snapshot({ root, interestingOnly: false });
  const lines = (node: SerializedAXNode): string[] => {
    const isOpen = node.expanded === undefined ? '' : node.expanded ? ', open' : ', closed';
    const own = spoken.has(node.role) ? [`${node.role}: ${node.name ?? ''}${isOpen}`] : [];
    return [...own, ...(node.children ?? []).flatMap(lines)];
  };
  return tree ? lines(tree) : [];
}

test('the badge is one button that says how many suggestions there are', async () => {
  await using tab = await openX(running);
  await tab.type(text);
  await seeInNudge(tab.page, ideas);
  expect(await treeOf((await tab.page.$('[popover]'))!)).toMatchInlineSnapshot(`
    [
      "button: Hat Tip: 2 suggestions for this draft, closed",
      "status: ",
      "StaticText: Hat Tip: 2 suggestions for this draft",
    ]
  `);
});

test('the card announces its kind, its sentence, its suggestions and how to dismiss it', async () => {
  await using tab = await openX(running);
  await tab.type(text);
  await pressInNudge(tab.page, ideas);
  await seeInNudge(tab.page, 'Tag @RiversideFB');
  expect(await treeOf((await tab.page.$('[popover]'))!)).toMatchInlineSnapshot(`
    [
      "button: Hat Tip: 2 suggestions for this draft, open",
      "dialog: Riverside Food Bank is in your partner book: tag @RiversideFB here?",
      "StaticText: About others",
      "button: Previous suggestion",
      "StaticText: 1 of 2",
      "button: Next suggestion",
      "button: Close",
      "StaticText: Riverside Food Bank is in your partner book: tag @RiversideFB here?",
      "button: Tag @RiversideFB",
      "button: Why this?, closed",
      "button: Not now",
      "button: Never for “Riverside Food Bank”",
      "button: More options, closed",
      "status: ",
      "StaticText: Hat Tip: 2 suggestions for this draft",
    ]
  `);
});

test('the focus moves into the card, through it in reading order, and back to the caret', async () => {
  await using tab = await openX(running);
  await tab.type(text);
  await seeInNudge(tab.page, ideas);
  await openCardByCommand(running);
  await seeInNudge(tab.page, 'Tag @RiversideFB');
  const heard: (string | undefined)[] = [];
  const hear = async () => {
    const name = async () => focusedIn(await tab.page.accessibility.snapshot())?.name;
    // A key press moves the focus.
    await expect.poll(name).not.toBe(heard.at(-1));
    heard.push(await name());
  };
  await hear();
  for (let step = 0; step < 4; step += 1) {
    await tab.page.keyboard.press('Tab');
    await hear();
  }
  await tab.page.keyboard.down('Shift');
  for (let step = 0; step < 7; step += 1) {
    await tab.page.keyboard.press('Tab');
    if (step > 3) await hear();
  }
  await tab.page.keyboard.up('Shift');
  expect(heard).toMatchInlineSnapshot(`
    [
      "Tag @RiversideFB",
      "Why this?",
      "Not now",
      "Never for “Riverside Food Bank”",
      "More options",
      "Close",
      "Next suggestion",
      "Previous suggestion",
    ]
  `);
  await tab.page.keyboard.press('Escape');
  await seeGone(tab.page, 'Tag @RiversideFB');
  await tab.page.keyboard.type(' More.');
  await tab.becomes(`${text} More.`);
});

function focusedIn(node: SerializedAXNode | null): SerializedAXNode | undefined {
  if (!node) return undefined;
  for (const child of node.children ?? []) {
    const found = focusedIn(child);
    if (found) return found;
  }
  return node.focused ? node : undefined;
}

/** Everything announced from now on. */
async function overhearVoice(page: Page): Promise<() => Promise<readonly string[]>> {
  type Voice = Element & { said: string[] };
  const voice = await page.waitForSelector('aria/[role="status"]');
  await voice!.evaluate((each) => {
    const { said } = Object.assign(each, { said: [] as string[] });
    new MutationObserver(() => said.push((each as HTMLElement).dataset['words'] ?? '')).observe(
      each,
      {
        attributes: true,
      },
    );
  });
  return () => voice!.evaluate((each) => (each as Voice).said);
}

test('there is one polite live region, and it is silent while the writer types', async () => {
  await using tab = await openX(running);
  await tab.type('On Saturday Riverside Food Bank fed ninety people.');
  await seeInNudge(tab.page, 'Hat Tip: 1 suggestion for this draft');
  const voice = await tab.page.waitForSelector('aria/[role="status"]');
  expect(await voice!.evaluate((each) => each.getAttribute('data-words'))).toBe(
    'Hat Tip: 1 suggestion for this draft',
  );
  // Everything in the same root that announces itself.
  expect(
    await voice!.evaluate(
      (each) =>
        (each.getRootNode() as ShadowRoot).querySelectorAll(
          '[role=status],[role=alert],[aria-live]',
        ).length,
    ),
  ).toBe(1);
  const overheard = await overhearVoice(tab.page);
  await tab.page.focus(inlineBox);
  await tab.page.keyboard.type(' Thanks to our volunteers who carried it all!', { delay: 20 });
  await seeInNudge(tab.page, ideas);
  expect(await overheard()).toEqual([ideas]);
});

test('deleting a letter of underlined words announces nothing before the next answer', async () => {
  await using tab = await openX(running);
  await tab.type(text);
  await seeInNudge(tab.page, ideas);
  const said = await overhearVoice(tab.page);
  const heard = await overhear(running);
  const answers = async () => (await heard()).filter(({ kind }) => kind === 'analyze').length;
  for (let step = 0; step < ' who carried it all!'.length + 2; step += 1)
    await tab.page.keyboard.press('ArrowLeft');
  await tab.page.keyboard.press('Backspace');
  await tab.becomes(text.replace('volunteers', 'volunters'));
  // Changes are noticed once per frame.
  await tab.page.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
  );
  await tab.page.keyboard.type('e');
  await expect.poll(answers).toBeGreaterThan(0);
  await tab.becomes(text);
  await seeInNudge(tab.page, ideas);
  expect((await said()).length).toBeLessThan((await answers()) + 1);
});

test('the outcome of a suggestion is announced', async () => {
  await using tab = await openX(running);
  await tab.type('On Saturday Riverside Food Bank fed ninety people.');
  await pressInNudge(tab.page, 'Hat Tip: 1 suggestion for this draft');
  await tab.page.evaluate(() => (x.options.refusesInput = true));
  await pressInNudge(tab.page, 'Tag @RiversideFB');
  const voice = await tab.page.waitForSelector('aria/[role="status"]');
  const said = () => voice!.evaluate((each) => each.getAttribute('data-words'));
  await expect.poll(said).toContain('may not have gone in properly');
  await running.browser
    .defaultBrowserContext()
    .overridePermissions('https://x.com', ['clipboard-write']);
  await pressInNudge(tab.page, 'Copy the words');
  await expect.poll(said).toContain('Copied');
});
