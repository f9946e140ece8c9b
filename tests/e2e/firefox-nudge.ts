import type { Page } from 'puppeteer-core';
import { stopsMoving } from './nudge.ts';

/** A node as WebDriver BiDi serialises it, closed roots included. */
interface RemoteNode {
  readonly sharedId?: string;
  readonly value?: {
    readonly localName?: string;
    readonly attributes?: Readonly<Record<string, string>>;
    readonly nodeValue?: string;
    readonly children?: readonly RemoteNode[];
    readonly shadowRoot?: RemoteNode | null;
  };
}

interface BiDiFrame {
  readonly browsingContext: {
    readonly id: string;
    readonly userContext: {
      readonly browser: {
        readonly session: {
          send(
            command: string,
            parameters: object,
          ): Promise<{ result: { result: RemoteNode & { value?: unknown } } }>;
        };
      };
    };
  };
}

/** Calls a function in the page, passing a node of our closed root if one is given. */
export async function call(page: Page, functionDeclaration: string, sharedId?: string) {
  const { browsingContext } = page.mainFrame() as unknown as BiDiFrame;
  const { result } = await browsingContext.userContext.browser.session.send('script.callFunction', {
    functionDeclaration,
    awaitPromise: true,
    target: { context: browsingContext.id },
    arguments: sharedId === undefined ? [] : [{ sharedId }],
    serializationOptions: { maxDomDepth: 30, includeShadowTree: 'all' },
  });
  return result.result;
}

function* nodesOf(node: RemoteNode | null | undefined): Generator<RemoteNode> {
  if (!node) return;
  yield node;
  yield* nodesOf(node.value?.shadowRoot);
  for (const child of node.value?.children ?? []) yield* nodesOf(child);
}

function nameOf(node: RemoteNode): string {
  const { 'aria-label': label, 'data-words': words } = node.value?.attributes ?? {};
  return label ?? words ?? '';
}

/**
 * Our host is the last child of the page or of its dialog; the effect of an earlier click shows one frame
 * later.
 */
const look =
  '() => new Promise((resolve) => requestAnimationFrame(() => ' +
  `resolve(document.querySelector(':root > [popover], dialog > [popover], [aria-modal] > ` +
  `[popover]'))))`;

/** Milliseconds between two checks: for each, Firefox serialises everything in our root. */
const interval = 80;

/** Waits for a button with this name in our closed root and clicks it with the mouse. */
export async function pressInFirefox(page: Page, words: string): Promise<void> {
  const point = await call(
    page,
    '(button) => { const r = button.getBoundingClientRect(); ' +
      'return `${r.x + r.width / 2} ${r.y + r.height / 2}`; }',
    await seePlacedInFirefox(page, words),
  );
  const [x = 0, y = 0] = String(point.value).split(' ').map(Number);
  await page.mouse.click(x, y);
}

/** Waits until a button with this name is where it stays. */
export async function seePlacedInFirefox(page: Page, words: string): Promise<string> {
  const button = await seeInFirefox(page, words);
  await call(page, String(stopsMoving), button);
  return button;
}

/** Waits for a button with this name in our closed root. */
export async function seeInFirefox(page: Page, words: string): Promise<string> {
  const deadline = Date.now() + 30_000;
  for (;;) {
    const host = await call(page, look);
    const found = [...nodesOf(host)].find(
      (node) => node.value?.localName === 'button' && nameOf(node) === words,
    );
    if (found?.sharedId) return found.sharedId;
    if (Date.now() > deadline) {
      const names = [...nodesOf(host)].filter((node) => node.value?.attributes).map(nameOf);
      throw new Error(`No button "${words}" in our root; it has: ${names.join(' | ')}`);
    }
    await new Promise((resolve) => setTimeout(resolve, interval));
  }
}
