import { readdirSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { parts } from '../../components/dashboard/dashboard-state.ts';
import { createAskedLog, lookedUp, withoutMakers } from './asked.ts';
import { builds, launchBrowser, openExtensionPage, type BrowserName } from './browsers.ts';
import { copyBuild, allowLookUps } from './copied-build.ts';
import { giveHistory } from './dashboard-parts.ts';
import { last } from './last-look-up.ts';
import { press } from './page-parts.ts';
import { giveNotes, harbour } from './set-up.ts';

/**
 * Firefox looks up the host of every link on a page before anybody clicks it, unless the page forbids
 * it. Our pages link to the sites, and a record's link may come from a file that somebody else wrote.
 */
const ownPost = 'https://x.com/HarbourMuseum/status/1006';
const elsewhere = 'https://reader-42.localhost/post';

interface Seen {
  /** Hosts of the links that were shown. */
  readonly shown: readonly string[];
  readonly lookedUp: readonly string[];
}

/** Opens these pages of the build, with links where they can have some, and adds one more. */
async function showLinks(
  name: BrowserName,
  folder: string,
  { parts, files }: { parts: readonly string[]; files: readonly string[] },
): Promise<Seen> {
  const log = createAskedLog(name, []);
  const running = await launchBrowser(name, folder, log);
  await giveNotes(running, {
    ...harbour,
    profile: { ...harbour.profile, causes: ['local history'] },
  });
  await giveHistory(running, [
    { daysAgo: 1, url: ownPost },
    { daysAgo: 2, url: elsewhere },
  ]);
  const dashboard = await openExtensionPage(running, 'dashboard.html#connect');
  await dashboard.waitForSelector('.searches a');
  const shown = [...(await hostsShown(dashboard))];
  await goToPart(dashboard, 'habits');
  await press(dashboard, 'only about you: 2');
  await dashboard.waitForSelector('.record-list');
  shown.push(...(await hostsShown(dashboard)));
  for (const part of parts) {
    await goToPart(dashboard, part);
    shown.push(...(await hostsShown(dashboard)));
  }
  for (const file of files)
    shown.push(...(await hostsShown(await openExtensionPage(running, file))));
  await addLink(dashboard);
  await log.settle(running);
  const asked = withoutMakers(name, await log.end(running));
  return { shown: unique(shown), lookedUp: unique(lookedUp(asked)) };
}

async function goToPart(dashboard: Page, part: string): Promise<void> {
  await dashboard.evaluate((part) => (location.hash = part), part);
  await dashboard.waitForSelector('.page-main p:not(.muted)');
}

const unique = (hosts: readonly string[]) => [...new Set(hosts)].toSorted();

const hostsShown = (page: Page) =>
  page.$$eval('a[href^="http"]', (links) =>
    links.map((link) => new URL((link as HTMLAnchorElement).href).hostname),
  );

const addLink = (page: Page) =>
  page.evaluate(() => {
    const link = document.createElement('a');
    document.body.append(Object.assign(link, { href: 'https://added.localhost/' }));
  });

const sites = ['www.facebook.com', 'www.linkedin.com', 'x.com'];

describe.each(['chromium', 'firefox'] as const)('in %s', (name) => {
  test('looks up no host for a link on any page, and links to the sites alone', async () => {
    const files = readdirSync(builds[name]).filter((each) => each.endsWith('.html'));
    const seen = await showLinks(name, builds[name], { parts: [...parts, 'report'], files });
    expect(seen.shown).toEqual(sites);
    expect(seen.lookedUp).toEqual([last]);
  });
});

test('catches Firefox looking up every host once the pages do not forbid it', async () => {
  using copy = copyBuild('firefox', allowLookUps);
  const seen = await showLinks('firefox', copy.folder, { parts: [], files: [] });
  expect(seen.lookedUp).toEqual([...sites, 'added.localhost', last].toSorted());
});
