import type { Page } from 'puppeteer-core';
import type { Running } from './browsers.ts';
import { openCardByCommand } from './x-tab.ts';

/** Does what the keyboard command does on a page of ours: tests cannot press the browser's own shortcut. */
export async function openCard(running: Running, page: Page): Promise<void> {
  if (running.name === 'chromium') return void (await openCardByCommand(running));
  await page.evaluate(async () => {
    const { tabs } = (globalThis as unknown as Extension).browser;
    await tabs.sendMessage((await tabs.getCurrent()).id, {
      hatTip: 1,
      kind: 'card.open',
      request: {},
    });
  });
}

interface Extension {
  readonly browser: {
    readonly tabs: {
      getCurrent(): Promise<{ id: number }>;
      sendMessage(id: number, message: unknown): Promise<unknown>;
    };
  };
}
