import type { Page } from 'puppeteer-core';
import { createAskedLog, lookedUp, withoutMakers } from './asked.ts';
import { launchBrowser, openExtensionPage, type BrowserName, type Running } from './browsers.ts';
import { giveHistory } from './dashboard-helpers.ts';
import { openHabits } from './habits-helpers.ts';
import { press } from './page-helpers.ts';
import { giveNotes, harbour } from './set-up.ts';

/**
 * Firefox looks up the host of every link on a page before anyone clicks it, unless the page forbids it. Our
 * pages link to the sites, and a record's link may come from a file that someone else wrote.
 */
const ownPost = 'https://x.com/HarbourMuseum/status/1006';
const elsewhere = 'https://reader-42.localhost/post';

interface Seen {
  /** Hosts of the links that were shown. */
  readonly shown: readonly string[];
  readonly lookedUp: readonly string[];
}

/**
 * Opens the pages that show links, opens the given pages too, and adds one link to each. Each stays open in its
 * own tab, because Firefox looks up nothing for a link that disappears within two seconds.
 */
export async function showLinks(
  name: BrowserName,
  folder: string,
  others: { readonly parts: readonly string[]; readonly files: readonly string[] },
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
  const connect = await openExtensionPage(running, 'dashboard.html#connect');
  await connect.waitForSelector('.searches a');
  const habits = await openHabits(running);
  await press(habits, 'only about you: 2');
  await habits.waitForSelector('.record-list');
  const pages = [connect, habits, ...(await showParts(running, others.parts))];
  for (const file of others.files) pages.push(await openExtensionPage(running, file));
  const shown = (await Promise.all(pages.map(hostsShown))).flat();
  await addLink(habits);
  await log.settle(running);
  const asked = withoutMakers(name, await log.end(running));
  return { shown: unique(shown), lookedUp: unique(lookedUp(asked)) };
}

/** Visits parts of the dashboard one after another in one tab; a part that shows a link keeps its tab. */
async function showParts(running: Running, parts: readonly string[]): Promise<readonly Page[]> {
  if (parts.length === 0) return [];
  const page = await openExtensionPage(running, 'dashboard.html');
  const opened = [page];
  for (const part of parts) {
    await page.evaluate(async (hash) => {
      location.hash = hash;
      // All data is loaded before the page becomes idle.
      await new Promise((resolve) => requestAnimationFrame(resolve));
      await new Promise((resolve) => requestIdleCallback(resolve));
    }, part);
    if ((await hostsShown(page)).length > 0)
      opened.push(await openExtensionPage(running, `dashboard.html#${part}`));
  }
  return opened;
}

/** The sites that our pages link to, besides what a record’s link may say. */
export const linkedSites = ['bsky.app', 'www.facebook.com', 'www.linkedin.com', 'x.com'];

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
