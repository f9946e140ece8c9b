import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { openExtensionPage, type Running } from './browsers.ts';
import { fieldByLabel } from './page-helpers.ts';
import { harbour, storedAs, type Notes } from './set-up.ts';
import { changeStored, storedIn } from './stored.ts';

/** Files on disk for a browser to open. */
export interface Shelf extends Disposable {
  /** Creates a file, and folders if its name has any; returns its path. */
  put(name: string, content: string | Uint8Array): string;
  readonly folder: string;
}

export function createShelf(): Shelf {
  const folder = mkdtempSync(join(tmpdir(), 'hat-tip-exports-'));
  return {
    folder,
    put(name, content) {
      const path = join(folder, name);
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, content);
      return path;
    },
    [Symbol.dispose]: () => rmSync(folder, { recursive: true }),
  };
}

/** Opens the section of past posts and waits until it is loaded. */
export async function openPast(running: Running): Promise<Page> {
  const page = await openExtensionPage(running, 'dashboard.html#past');
  await page.waitForFunction(() =>
    [...document.querySelectorAll('h2')].some((each) => each.textContent === 'Import a file'),
  );
  return page;
}

/** Puts the museum and its book into the extension's database, and removes all posts and imports. */
export function beginAnew(running: Running, notes: Notes = harbour): Promise<void> {
  const clear = ['profiles', 'partners', 'posts', 'imports'];
  return changeStored(running, { clear, put: storedAs(notes) });
}

/** Chooses these files, or a folder. */
export async function choose(page: Page, paths: readonly string[], input = '#past-files') {
  const field = await page.waitForSelector(input);
  await (field as ElementHandle<HTMLInputElement>).uploadFile(...paths);
}

/** The preview of each file: posts, new, when. */
export async function previewOf(page: Page): Promise<(string | null)[][]> {
  await page.waitForSelector('.past-source');
  return page.$$eval('.past-source', (sources) =>
    sources.map((source) => [...source.querySelectorAll('dd')].map((count) => count.textContent)),
  );
}

/** A file from LinkedIn or Facebook belongs to a person: chooses the museum as its author. */
export async function countPerson(page: Page, site: 'LinkedIn' | 'Facebook'): Promise<void> {
  const field = await fieldByLabel(page, `Posts by the person who asked ${site} for this file`);
  await (field as ElementHandle<HTMLSelectElement>).select('harbour');
}

/** The sentences in red. */
export async function alertsOn(page: Page): Promise<string[]> {
  await page.waitForSelector('[role="alert"]');
  return page.$$eval('[role="alert"]', (alerts) =>
    alerts.flatMap((alert) => {
      const parts = [...alert.querySelectorAll('p')];
      return (parts.length > 0 ? parts : [alert]).map((each) => each.textContent);
    }),
  );
}

/** The message after everything was imported, or the import was stopped. */
export async function importResult(page: Page): Promise<string | null> {
  await page.waitForFunction(() =>
    [...document.querySelectorAll('h2')].some((each) => each.textContent === 'Imported'),
  );
  return page.$eval('[role="status"]', (status) => status.textContent);
}

/** The fields of each post that figures depend on. */
export const recordedPosts = async (page: Page) =>
  (await storedIn(page, 'posts')).map(
    ({ id, kind, verdict, creditsSomeone, credited, sharesOf, linksOut }) => [
      id,
      kind,
      verdict,
      creditsSomeone,
      (credited as string[]).join(),
      sharesOf,
      linksOut,
    ],
  );

/** The same for every post of the sample archive. */
export const archiveRecords = [
  ['x:100001', 'post', 'community-first', true, 'bank', undefined, 1],
  ['x:100002', 'post', 'community-first', true, 'bank', 'RiversideFB', undefined],
  ['x:100003', 'reply', 'community-first', false, '', undefined, 0],
  ['x:100004', 'post', 'brand-only', false, '', undefined, 0],
  ['x:100005', 'quote', 'community-first', false, '', undefined, 0],
  ['x:100006', 'post', 'community-first', false, '', 'HarbourMuseum', undefined],
  ['x:100007', 'post', 'brand-only', false, '', undefined, 0],
];
