import { browser } from '../../lib/browser.ts';

interface SidePanel {
  open(where: { windowId: number }): Promise<void>;
}

/**
 * Returns a function that opens Chromium's side panel or Firefox's sidebar; undefined if the browser has neither. Both require a user gesture and a
 * call before anything is awaited.
 */
export async function openPanel(): Promise<(() => Promise<void>) | undefined> {
  const { chrome } = globalThis as { chrome?: { sidePanel?: SidePanel } };
  const sidePanel = chrome?.sidePanel;
  if (sidePanel?.open) {
    const { id } = await browser.windows.getCurrent();
    return id === undefined ? undefined : () => sidePanel.open({ windowId: id });
  }
  const { sidebarAction } = browser as Partial<Pick<typeof browser, 'sidebarAction'>>;
  return sidebarAction && (() => sidebarAction.open());
}
