import { browser } from '../../lib/browser.ts';

interface SidePanel {
  open(where: { windowId: number }): Promise<void>;
}

/**
 * What opens the panel beside the page: Chromium's side panel or Firefox's sidebar; undefined where
 * there is neither. Both ask for a press, and for being called before anything is waited for.
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
