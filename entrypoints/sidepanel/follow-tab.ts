import { browser, type Runtime } from '../../lib/browser.ts';
import type { ComposerView } from '../../lib/messages.ts';

/** Milliseconds a content script may take after its page has loaded. */
const moment = 300;

/** The port to the content script of the active tab. */
export interface TabLine {
  /** Opens a port in place of the last one and resolves with the first view. Rejects if nobody answers, or if another tab was requested meanwhile. */
  open(tabId: number): Promise<ComposerView | undefined>;
}

/** Calls `heard` for every change after the first view, and `lost` when the page goes away. */
export function createTabLine(
  heard: (view: ComposerView | undefined) => void,
  lost: () => void,
): TabLine {
  let current: Runtime.Port | undefined;
  let asked = 0;

  const connect = (tabId: number, ask: number) =>
    new Promise<ComposerView | undefined>((resolve, reject) => {
      if (ask !== asked) throw new Error('Another tab is active.');
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
        if (!isOpen) reject(new Error('Nobody answers.'));
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

/** Calls back when another tab becomes active in this window, or its page changes. */
export async function watchTabs(changed: () => void): Promise<void> {
  const { id: ours } = await browser.windows.getCurrent();
  browser.tabs.onActivated.addListener(({ windowId }) => {
    if (windowId === ours) changed();
  });
  browser.tabs.onUpdated.addListener((_, { status }, { active, windowId }) => {
    if (active && windowId === ours && status === 'complete') changed();
  });
}
