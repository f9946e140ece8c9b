import { build } from 'esbuild';
import { join } from 'node:path';
import type { SiteId } from '../../lib/post.ts';
import type { Outcome, Press, Site } from '../../lib/sites/define-site.ts';
import type { SiteTab } from './site-tab.ts';

/** What a site said of one composer's presses. */
export interface Presses {
  /** Each kind of outcome as it came. */
  seen(): Promise<readonly Outcome['is'][]>;
  /** Asks once more, as is done when the patience ends, so many seconds from now by the page's own clock. */
  askIn(seconds: number): Promise<Outcome['is'] | undefined>;
  /** The author that the site reads. */
  author(): Promise<unknown>;
}

/**
 * Watches a composer as the extension does, with the site alone and in the page's own world: here
 * the time can be moved on, and what the rest makes of an outcome does not hide it.
 */
export async function watchPresses(tab: SiteTab, site: SiteId, name: string): Promise<Presses> {
  const composer = await tab.box(name);
  await tab.page.evaluate(await bundle());
  await composer.evaluate(install, site);
  return {
    seen: () => tab.page.evaluate(() => watched.seen),
    askIn: (seconds) => tab.page.evaluate((seconds) => watched.askIn(seconds), seconds),
    author: () => tab.page.evaluate(() => watched.author()),
  };
}

declare const hatTip: { readonly sites: Readonly<Record<SiteId, Site>> };
declare const watched: {
  readonly seen: Outcome['is'][];
  askIn(seconds: number): Outcome['is'] | undefined;
  author(): unknown;
};

/** Runs in the page. */
function install(composer: HTMLElement, id: SiteId): void {
  const site = hatTip.sites[id];
  const seen: Outcome['is'][] = [];
  let press: Press | undefined;
  const look = (event?: Event) => {
    const is = press?.look(event)?.is;
    if (is) seen.push(is);
    if (is && is !== 'again') press = undefined;
    return is;
  };
  const observer = new MutationObserver(() => look());
  const hear = (event: Event) => {
    if (!event.isTrusted) return;
    site.noteSchedule(event);
    const made = site.readPress(composer, event);
    press = made ?? press;
    for (const root of made?.roots ?? []) {
      observer.observe(root, { childList: true, subtree: true, attributes: true });
    }
    if (!made && (event.type === 'click' || (event as KeyboardEvent).key === 'Escape')) look(event);
  };
  window.addEventListener('click', hear, { capture: true });
  window.addEventListener('keydown', hear, { capture: true });
  // The clock stands: only what the test says goes by.
  const begun = performance.now();
  let ahead = 0;
  performance.now = () => begun + ahead;
  Object.assign(window, {
    watched: {
      seen,
      askIn(seconds: number) {
        ahead = seconds * 1000;
        return look();
      },
      author: () => site.readAuthor(composer),
    },
  });
}

let bundled: Promise<string> | undefined;

function bundle(): Promise<string> {
  bundled ??= build({
    entryPoints: [join(import.meta.dirname, '../../lib/sites/index.ts')],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'hatTip',
    target: 'es2022',
    logLevel: 'error',
  }).then(({ outputFiles }) =>
    outputFiles[0]!.text.replace(/^(?:"use strict";\s*)?var hatTip/, 'window.hatTip'),
  );
  return bundled;
}
