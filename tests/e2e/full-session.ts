import { readdirSync } from 'node:fs';
import { expect, vi } from 'vitest';
import type { Page } from 'puppeteer-core';
import * as sample from '../../scripts/sample-exports.ts';
import type { FacebookPage } from '../pages/facebook/index.ts';
import type { LinkedinPage } from '../pages/linkedin/index.ts';
import { builds, openExtensionPage, type Running } from './browsers.ts';
import { keepDownloads } from './downloads.ts';
import { openFacebook } from './facebook-tab.ts';
import { pressInFirefox } from './firefox-nudge.ts';
import { openLinkedin } from './linkedin-tab.ts';
import { pressInNudge } from './nudge.ts';
import { controlByText, fieldByLabel, fill, press, says } from './page-helpers.ts';
import { importResult, choose, openPast, type Shelf } from './past-helpers.ts';
import { openPanel, openPopup } from './popup.ts';
import { giveFailure } from './stored-failures.ts';
import { changeStored, readStored } from './stored.ts';
import { openX } from './x-tab.ts';

declare const facebook: FacebookPage;
declare const linkedin: LinkedinPage;

/** One writer's session, from the first question to the final deletion, and what the pages requested. */
export interface FullSession {
  /** The requests of the tabs on the sites, in order. */
  readonly asked: readonly string[];
  /** Deletes everything; call it last. */
  deleteEverything(): Promise<void>;
}

const draft = 'On Saturday Riverside Food Bank fed ninety people in our courtyard.';
const oneIdea = 'Hat Tip: 1 suggestion for this draft';

/** Opens one of our pages and leaves it open: browsers take their time before looking up links. */
type Visit = (file: string) => Promise<Page>;

/**
 * A writer's first week in one go: first run, records, a post on X, drafts elsewhere, past posts, practice,
 * backup.
 */
export async function liveThrough(running: Running, shelf: Shelf): Promise<FullSession> {
  const pressNudge = running.name === 'chromium' ? pressInNudge : pressInFirefox;
  const open: Page[] = [];
  const visit = async (file: string) => {
    const page = await openExtensionPage(running, file);
    open.push(page);
    return page;
  };
  await fillFirstRun(visit);
  await fillDashboard(visit);
  await fillTheRest(running, visit);
  const asked = [
    ...(await postOnX(running, visit, pressNudge)),
    ...(await draftOnLinkedin(running, pressNudge)),
    ...(await draftOnFacebook(running, pressNudge)),
  ];
  open.push(await importPast(running, shelf));
  await practise(visit, pressNudge);
  await writeBackup(running, visit);
  // The other pages have been open long enough; in Firefox this also covers the pages shown beside a site.
  for (const file of readdirSync(builds[running.name]).filter((each) => each.endsWith('.html')))
    await visit(file);
  return {
    asked,
    async deleteEverything() {
      for (const page of open) await page.close();
      const page = await openExtensionPage(running, 'dashboard.html#backup');
      await fill(page, 'Type “delete” to confirm', 'delete');
      await press(page, 'Delete everything');
      await says(page, 'Everything has been deleted.');
      await page.close();
    },
  };
}

async function fillFirstRun(visit: Visit): Promise<void> {
  const page = await visit('welcome.html');
  await fill(page, 'Name of the organisation', 'Harbour Museum');
  await press(page, 'Add your accounts');
  await fill(page, 'X handle (@name)', '@HarbourMuseum');
  await press(page, 'See it on a draft');
  await fill(page, 'Paste a list', 'Riverside Food Bank, @RiversideFB');
  await press(page, 'Add 1 to the partner book');
  await says(page, 'Partners in your book: 1.');
}

/** A cause, one more partner, LinkedIn switched on, keeping the texts of posts. */
async function fillDashboard(visit: Visit): Promise<void> {
  const page = await visit('dashboard.html#partners');
  await press(page, 'Add a partner');
  await fill(page, 'Name', 'Mill Lane Choir');
  await page.waitForSelector('.is-saved');
  await press(page, 'Accounts and rules');
  // The modes of all sites have equal values, so select this site's.
  const nudge = await page.waitForSelector('input[name*="linkedin"][value="nudge"]');
  await nudge!.click();
  await page.waitForFunction(async () => {
    const { local } = (globalThis as unknown as Extension).chrome.storage;
    return JSON.stringify(await local.get('settings')).includes('"linkedin":"nudge"');
  });
  await press(page, 'Privacy');
  const keepsText = await fieldByLabel(page, 'Keep the text of each post with its record');
  await keepsText.click();
  await says(page, 'Hat Tip will keep the text of posts from now on.');
}

/** Adds a contact, and records that would need a second week or a failure. */
async function fillTheRest(running: Running, visit: Visit): Promise<void> {
  const page = await visit('dashboard.html#connect');
  await fill(page, 'A cause you share', 'tide mills');
  await page.waitForSelector('.searches a');
  await fill(page, 'Someone you wrote to today', 'Tide Archive, Marlow');
  await press(page, 'Add to the list');
  await says(page, 'Tide Archive, Marlow');
  await changeStored(running, {
    put: {
      phrases: [{ id: 'asks:our doors', rule: 'asks', phrase: 'our doors', at: 1, v: 1 }],
      partners: [{ id: 'broken', name: 7, v: 1 }],
      supplied: [{ from: 'partners', id: 'gone' }],
      dismissed: [{ id: 'x:tidearchive', site: 'x', handle: 'TideArchive', v: 1 }],
    },
  });
  await giveFailure(running);
}

interface Extension {
  readonly chrome: { readonly storage: { readonly local: { get(key: string): Promise<object> } } };
}

type PressNudge = (page: Page, words: string) => Promise<void>;

async function postOnX(
  running: Running,
  visit: Visit,
  pressNudge: PressNudge,
): Promise<readonly string[]> {
  await using tab = await openX(running);
  await tab.type(draft);
  await pressNudge(tab.page, oneIdea);
  await pressNudge(tab.page, 'Tag @RiversideFB');
  await tab.becomes(draft.replace('Bank', 'Bank (@RiversideFB)'));
  await tab.page.click('[data-testid="tweetButtonInline"]');
  await tab.page.waitForSelector('[data-testid="toast"] a[href*="/status/"]');
  // The popup reads the posts only once, when it opens.
  await vi.waitFor(async () => expect(await readStored(running, 'posts')).toHaveLength(1), 20_000);
  if (running.name === 'chromium') {
    const popup = await openPopup(running, tab.page);
    await press(popup, 'My habits');
    await says(popup, '1 of 1 post');
  } else {
    const popup = await visit('popup.html');
    await press(popup, 'My habits');
    await says(popup, '1 of 1 post');
  }
  return [...tab.asked];
}

async function draftOnLinkedin(
  running: Running,
  pressNudge: PressNudge,
): Promise<readonly string[]> {
  await using tab = await openLinkedin(running);
  await tab.page.evaluate(() => linkedin.open('tiptap'));
  await tab.type('On', 'tiptap');
  await pressNudge(tab.page, 'Hat Tip: one question about this account');
  await pressNudge(tab.page, 'Yes, for Harbour Museum');
  await tab.page.keyboard.type(' Saturday we sang.');
  await tab.becomes('On Saturday we sang.', 'tiptap');
  expect(await tab.errors()).toEqual([]);
  return [...tab.asked];
}

async function draftOnFacebook(
  running: Running,
  pressNudge: PressNudge,
): Promise<readonly string[]> {
  await using tab = await openFacebook(running);
  await tab.page.evaluate(() => facebook.open());
  await tab.type('On', 'post');
  await pressNudge(tab.page, 'Hat Tip: one question about this account');
  await pressNudge(tab.page, 'Yes, for Harbour Museum');
  await tab.page.keyboard.type(' Saturday we sang.');
  await tab.becomes('On Saturday we sang.', 'post');
  // The panel beside it, as the browser opens it.
  if (running.name === 'chromium') {
    const panel = await openPanel(running, tab.page);
    await panel.waitForSelector('.verdict');
  }
  expect(await tab.errors()).toEqual([]);
  return [...tab.asked];
}

async function importPast(running: Running, shelf: Shelf): Promise<Page> {
  const archive = shelf.put('twitter.zip', await sample.zipOf(sample.xArchiveFiles()));
  const page = await openPast(running);
  await choose(page, [archive]);
  await press(page, 'Import 7 posts');
  expect(await importResult(page)).toContain('Imported: 7 posts.');
  await press(page, 'Habits');
  await page.waitForSelector('.habits-part');
  return page;
}

async function practise(visit: Visit, pressNudge: PressNudge): Promise<void> {
  const page = await visit('practice.html');
  // The coach is ready before the exercises appear.
  await page.waitForSelector('.practice-exercises');
  const box = await page.waitForSelector('#practice');
  await box!.click();
  await page.keyboard.type(' Riverside Food Bank fed ninety people on Saturday.');
  await pressNudge(page, oneIdea);
}

async function writeBackup(running: Running, visit: Visit): Promise<void> {
  const page = await visit('dashboard.html#backup');
  await controlByText(page, 'Save a backup');
  const saved = await keepDownloads(running, page);
  await press(page, 'Save a backup');
  const text = await saved(`hat-tip-${new Date().toISOString().slice(0, 10)}.json`);
  expect(text).toContain('Mill Lane Choir');
}
