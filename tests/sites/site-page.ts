import { build } from 'esbuild';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { RawDraft } from '../../lib/post.ts';
import { blueskyPage } from '../pages/bluesky/index.ts';
import { facebookPage } from '../pages/facebook/index.ts';
import { linkedinPage } from '../pages/linkedin/index.ts';
import { tabOn, type SiteTab } from '../e2e/site-tab.ts';
import type { Watched } from './in-page.ts';

const pages = {
  linkedin: {
    answer: linkedinPage,
    host: 'www.linkedin.com',
    send: '[type="submit"], .comments-comment-box__submit-button--cr',
  },
  facebook: {
    answer: facebookPage,
    host: 'www.facebook.com',
    send: '#focused-state-composer-submit [role="button"]',
  },
  bluesky: {
    answer: blueskyPage,
    host: 'bsky.app',
    send: '[data-testid="composerPublishBtn"]',
  },
};

/** A tab on a site's test page; the site module itself watches it (in-page.ts), without the extension. */
export interface SitePage extends SiteTab {
  /** Reloads at this address. */
  visit(path: string, host?: string): Promise<void>;
  drafts(): Promise<readonly RawDraft[]>;
  outcomes(): Promise<Watched['outcomes']>;
  published(): Promise<Watched['published']>;
  /**
   * Waits until the send button of a comment is enabled, one frame after the words appear. A key pressed sooner
   * does not count.
   */
  canSend(name: string): Promise<void>;
  pass(seconds: number): Promise<void>;
}

declare const watched: Watched;

export async function openSitePage(page: Page, site: keyof typeof pages): Promise<SitePage> {
  const { answer, host: home, send } = pages[site];
  const tab = await tabOn(page, { answer: await answer(), global: site });
  await page.evaluateOnNewDocument(await bundle());
  return {
    ...tab,
    async visit(path, host = home) {
      await page.goto(`https://${host}${path}`);
    },
    drafts: () => page.evaluate(() => watched.drafts()),
    outcomes: () => page.evaluate(() => watched.outcomes),
    published: () => page.evaluate(() => watched.published),
    async canSend(name) {
      await page.waitForSelector(
        `[data-name="${name}"] :is(${send}):not(:disabled, [aria-disabled="true"])`,
      );
    },
    pass: (seconds) => page.evaluate((seconds) => watched.pass(seconds), seconds),
    errors: async () => [...(await tab.errors()), ...(await page.evaluate(() => watched.failures))],
  };
}

let bundled: Promise<string> | undefined;

function bundle(): Promise<string> {
  bundled ??= build({
    entryPoints: [join(import.meta.dirname, 'in-page.ts')],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    logLevel: 'error',
  }).then(({ outputFiles }) => outputFiles[0]!.text);
  return bundled;
}
