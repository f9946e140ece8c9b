import type { Page } from 'puppeteer-core';
import type { BrowserName } from '../e2e/browsers.ts';

/** An input method, as used for Chinese: its letters become part of the text only when committed. */
export interface Composition {
  begin(letters: string): Promise<void>;
  commit(text: string): Promise<void>;
}

export function createComposition(page: Page, browser: BrowserName): Promise<Composition> {
  return browser === 'chromium' ? inChromium(page) : inFirefox(page);
}

async function inChromium(page: Page): Promise<Composition> {
  const session = await page.createCDPSession();
  return {
    async begin(text) {
      const { length } = text;
      const caret = { selectionStart: length, selectionEnd: length };
      await session.send('Input.imeSetComposition', { text, ...caret });
    },
    async commit(text) {
      await session.send('Input.insertText', { text });
      await session.detach();
    },
  };
}

/** The part of Puppeteer's BiDi frame that reaches the session; its types leave it out. */
interface BiDiFrame {
  readonly browsingContext: {
    readonly userContext: {
      readonly browser: {
        readonly session: {
          send(command: string, parameters: object): Promise<{ result: Answer }>;
        };
      };
    };
  };
}

interface Answer {
  readonly contexts?: readonly { readonly context: string; readonly url: string }[];
  readonly type?: string;
  readonly exceptionDetails?: { readonly text: string };
}

/**
 * Firefox offers composition only to its own chrome window, which `--remote-allow-system-access` opens to
 * tests.
 */
async function inFirefox(page: Page): Promise<Composition> {
  const frame = page.mainFrame() as unknown as BiDiFrame;
  const { session } = frame.browsingContext.userContext.browser;
  const { result } = await session.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const context = result.contexts?.find(({ url }) => url.endsWith('/browser.xhtml'))?.context;
  const run = async (functionDeclaration: string, text: string) => {
    const { result } = await session.send('script.callFunction', {
      functionDeclaration,
      arguments: [{ type: 'string', value: text }],
      awaitPromise: false,
      target: { context },
    });
    if (result.type !== 'success') throw new Error(result.exceptionDetails?.text);
  };
  return {
    begin: (letters) =>
      run(
        `(letters) => {
          const { classes, interfaces } = Components;
          const method = classes['@mozilla.org/text-input-processor;1']
            .createInstance(interfaces.nsITextInputProcessor);
          method.beginInputTransaction(window, { onNotify: () => true });
          method.setPendingCompositionString(letters);
          method.appendClauseToPendingComposition(letters.length, method.ATTR_RAW_CLAUSE);
          method.setCaretInPendingComposition(letters.length);
          method.flushPendingComposition();
          window.driverSuiteMethod = method;
        }`,
        letters,
      ),
    commit: (text) => run('(text) => window.driverSuiteMethod.commitCompositionWith(text)', text),
  };
}
