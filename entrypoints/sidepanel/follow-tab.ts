import { browser, type Runtime } from '../../lib/browser.ts';
import type { ComposerView } from '../../lib/messages.ts';

/** How long after a page is complete its content script may still come, in milliseconds. */
const moment = 300;

/** The line to the content script of the tab in front. */
export interface TabLine {
  /**
   * Opens it, in place of the last one, and resolves to what is seen there. Rejects where nobody is
   * there, or when another tab was asked for meanwhile.
   */
  open(tabId: number): Promise<ComposerView | undefined>;
}

/** `heard` is told of every change after the first word; `lost` when the page went away. */
export function createTabLine(
  heard: (view: ComposerView | undefined) => void,
  lost: () => void,
): TabLine {
  let current: Runtime.Port | undefined;
  let asked = 0;

  const connect = (tabId: number, ask: number) =>
    new Promise<ComposerView | undefined>((resolve, reject) => {
      if (ask !== asked) throw new Error('Another tab is in front.');
      current?.disconnect();
      const line = browser.tabs.connect(tabId, { frameId: 0 });
      current = line;
      let isOpen = false;
      line.onMessage.addListener((message: unknown) => {
        if (line !== current) return;
        const { composer } = message as { composer?: ComposerView };
        if (isOpen) heard(composer);
        isOpen = true;
        resolve(composer);
      });
      line.onDisconnect.addListener(() => {
        if (!isOpen) reject(new Error('Nobody is there.'));
        else if (line === current) lost();
      });
    });

  return {
    async open(tabId) {
      asked += 1;
      const ask = asked;
      try {
        return await connect(tabId, ask);
      } catch {
        await new Promise((resolve) => setTimeout(resolve, moment));
        return connect(tabId, ask);
      }
    },
  };
}

/** Calls back when another tab is in front of this window, or another page in it. */
export async function watchTabs(changed: () => void): Promise<void> {
  const { id: ours } = await browser.windows.getCurrent();
  browser.tabs.onActivated.addListener(({ windowId }) => {
    if (windowId === ours) changed();
  });
  browser.tabs.onUpdated.addListener((_, { status }, { active, windowId }) => {
    if (active && windowId === ours && status === 'complete') changed();
  });
}
