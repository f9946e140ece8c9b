import type { Browser } from 'puppeteer-core';

interface BiDiFrame {
  readonly browsingContext: {
    readonly userContext: {
      readonly browser: {
        readonly session: { send(command: string, parameters: object): Promise<Answered> };
      };
    };
  };
}

interface Answered {
  readonly result: {
    readonly contexts?: readonly { readonly context: string; readonly url: string }[];
    readonly type?: string;
    readonly result?: { readonly value?: string };
    readonly exceptionDetails?: { readonly text: string };
  };
}

/**
 * Runs a function in Firefox's chrome window, with its privileges, which `--remote-allow-system-access` opens
 * to tests; returns the function's string.
 */
export async function inFirefoxItself(
  browser: Browser,
  functionDeclaration: string,
): Promise<string> {
  const [page] = await browser.pages();
  const { session } = (page!.mainFrame() as unknown as BiDiFrame).browsingContext.userContext
    .browser;
  const tree = await session.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const context = tree.result.contexts?.find(({ url }) => url.endsWith('/browser.xhtml'))?.context;
  const { result } = await session.send('script.callFunction', {
    functionDeclaration,
    awaitPromise: true,
    target: { context },
  });
  if (result.type !== 'success') throw new Error(result.exceptionDetails?.text);
  return result.result?.value ?? '';
}
