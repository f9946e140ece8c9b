import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { expect, vi } from 'vitest';
import type { Running } from './browsers.ts';

interface BiDiPage {
  readonly browsingContext: {
    readonly userContext: {
      readonly browser: {
        readonly session: { send(command: string, parameters: object): Promise<unknown> };
      };
    };
  };
}

/** Makes the browser save downloads in a folder of its own; returns the text of the file with this name. */
export async function keepDownloads(running: Running, page: Page) {
  const folder = mkdtempSync(join(tmpdir(), 'hat-tip-downloads-'));
  if (running.name === 'chromium') {
    const session = await running.browser.target().createCDPSession();
    await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
  } else {
    const { browsingContext } = page.mainFrame() as unknown as BiDiPage;
    await browsingContext.userContext.browser.session.send('browser.setDownloadBehavior', {
      downloadBehavior: { type: 'allowed', destinationFolder: folder },
    });
  }
  return async (name: string): Promise<string> => {
    // A download is complete once its final name is the only file.
    return vi.waitFor(
      () => {
        expect(readdirSync(folder)).toContain(name);
        const text = readFileSync(join(folder, name), 'utf8');
        expect(text).not.toBe('');
        return text;
      },
      { timeout: 20_000 },
    );
  };
}
