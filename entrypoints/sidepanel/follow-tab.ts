import { browser, type Runtime } from '../../lib/browser.ts';
import type { ComposerView } from '../../lib/messages.ts';

/** How long after a page is complete its content script may still come, in milliseconds. */
const moment = 300;

/** The line to the content script of the tab in front. */
export interface TabLine {
  /** Opens it, in place of the last one, and resolves to what is seen there. Rejects where nobody is there. */
  open(tabId: number): Promise<ComposerView | undefined>;
}

/** `heard` is told of every change after the first word; `lost` when the page went away. */
export function createTabLine(
  heard: (view: ComposerView | undefined) => void,
  lost: () => void,
): TabLine {
  let current: Runtime.Port | undefined;

  const connect = (tabId: number) =>
    new Promise<ComposerView | undefined>((resolve, reject) => {
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
      current?.disconnect();
      try {
        return await connect(tabId);
      } catch {
        await new Promise((resolve) => setTimeout(resolve, moment));
        return connect(tabId);
      }
    },
  };
}

/** Calls back when another tab is in front of this window, or another page in it. */
export function watchTabs(changed: () => void): void {
  browser.tabs.onActivated.addListener(changed);
  browser.tabs.onUpdated.addListener((_, { status }, { active }) => {
    if (active && status === 'complete') changed();
  });
}
