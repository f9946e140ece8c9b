import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeEach, describe, expect } from 'vitest';
import { test } from './browser-test.ts';
import type { Running } from './browsers.ts';
import { keepDownloads } from './downloads.ts';
import { controlByText, fill, press } from './page-helpers.ts';
import {
  give,
  giveBook,
  listIs,
  namesIn,
  openBook,
  partner,
  rowOf,
  says,
} from './partners-helpers.ts';
import { storedIn } from './stored.ts';

/** Names that try to be something other than a name. */
const hostile = [
  '<img src=x onerror="document.title=1">',
  '=HYPERLINK("http://evil.example")',
  '__proto__',
  'exe.\u202Egnp partner',
];
/** As the book keeps them: characters that reverse the text direction are removed. */
const kept = hostile.map((name) => name.replace('\u202E', ' ')).toSorted();
const quoted = (cell: string) => `"${cell.replaceAll('"', '""')}"`;

describe.each(['chromium', 'firefox'] as const)('importing a list in %s', (name) => {
  const folder = mkdtempSync(join(tmpdir(), 'hat-tip-lists-'));
  let running: Running;
  let page: Page;
  test.beforeAll(async ({ browsers }) => {
    running = await browsers.open(name);
  });
  afterAll(async () => {
    await running?.close();
    rmSync(folder, { recursive: true });
  });
  beforeEach(async () => {
    await giveBook(running, [
      partner('bank', 'Riverside Food Bank', {
        handles: { x: 'RiversideFB' },
        note: 'Ask for Jo.',
      }),
    ]);
    page = await openBook(running);
    return () => page.close();
  });
  /** Chooses a file with this content. */
  const chooseFile = async (content: string | Uint8Array) => {
    const file = join(folder, 'partners.csv');
    writeFileSync(file, content);
    await press(page, 'Import a list');
    const input = await page.waitForSelector('#import-file');
    await (input as ElementHandle<HTMLInputElement>).uploadFile(file);
  };
  /** The preview's counts: new, changed, the same, broken. */
  const counts = async () => {
    await page.waitForSelector('.counts');
    return page.$$eval('.counts dd', (counts) => counts.map((count) => count.textContent));
  };

  test('hostile names stay text in preview, list, form and both exports', async () => {
    const rows = [...hostile, 'x'.repeat(10_000)].map(quoted);
    await chooseFile(['name', ...rows].join('\n'));
    await page.waitForSelector('.mapping-table');
    await press(page, 'Compare with the book');
    expect(await counts()).toEqual(['4', '0', '0', '1']);
    const shown = await page.$$eval('.is-importNew tbody td:first-child', (cells) =>
      cells.map((cell) => cell.textContent!),
    );
    expect(shown.toSorted()).toEqual(kept);
    const words = await page.$eval('.is-importBroken td:nth-child(2)', (cell) => cell.textContent);
    expect(words).toBe(`${'x'.repeat(79)}…`);
    await press(page, 'Import 4 partners');
    await press(page, 'Back to the book');
    await rowOf(page, 'Riverside Food Bank');
    const names = (await namesIn(page)).filter((each) => each !== 'Riverside Food Bank');
    expect(names.toSorted()).toEqual(kept);
    await (await rowOf(page, hostile[0]!)).click();
    const field = await page.waitForSelector('[name="name"]');
    expect(await field!.evaluate((input) => (input as HTMLInputElement).value)).toBe(hostile[0]);
    expect(await page.$$('img')).toEqual([]);
    await press(page, 'Done');
    const read = await keepDownloads(running, page);
    await press(page, 'Export for a spreadsheet (CSV)');
    const csv = await read('hat-tip-partners.csv');
    expect(csv).toContain(quoted(`'${hostile[1]}`));
    await press(page, 'Export everything (JSON)');
    const json = JSON.parse(await read('hat-tip-partners.json')) as { name: string }[];
    expect(json.map(({ name }) => name)).toContain('__proto__');
    // An exported file is imported unchanged.
    await giveBook(running, []);
    await page.close();
    page = await openBook(running);
    await chooseFile(csv);
    await press(page, 'Compare with the book');
    await press(page, 'Import 5 partners');
    await says(page, 'Imported: 5 new, 0 updated.');
    await press(page, 'Back to the book');
    await rowOf(page, 'Riverside Food Bank');
    expect((await namesIn(page)).toSorted()).toEqual([...kept, 'Riverside Food Bank'].toSorted());
    expect(await page.title()).toBe('Hat Tip');
    await fill(page, 'Find a partner', 'Riverside');
    await listIs(page, ['Riverside Food Bank']);
  });

  // One full path is enough in Firefox: the rest exercises page code that both browsers share.
  if (name === 'firefox') return;

  test('imports 10,000 rows, 37 of them broken', async () => {
    const rows = Array.from({ length: 10_000 }, (_, i) =>
      i % 270 === 0 && i < 9990 ? `,p${i}` : `Partner ${i},p${i}`,
    );
    await chooseFile(`Cause,Twitter\n${rows.join('\n')}\n`);
    await page.waitForSelector('.mapping-table');
    await page.click('#import-headings');
    await page.select('.mapping-table tbody tr:nth-child(1) select', 'name');
    await page.select('.mapping-table tbody tr:nth-child(2) select', 'x');
    await page.evaluate(() => {
      const seen = new Set<string>();
      (globalThis as unknown as { seen: Set<string> }).seen = seen;
      new MutationObserver(() => {
        const words = document.querySelector('#import-progress')?.textContent;
        if (words) seen.add(words);
      }).observe(document.body, { childList: true, subtree: true, characterData: true });
    });
    await press(page, 'Compare with the book');
    expect(await counts()).toEqual(['9,963', '0', '0', '37']);
    const broken = await page.$$eval('.is-importBroken tbody tr', (rows) =>
      rows.map((row) => [...row.children].map((cell) => cell.textContent)),
    );
    expect(broken).toHaveLength(37);
    expect(broken[1]).toEqual(['272', '· p270', 'The partner’s name is needed.']);
    await press(page, 'Import 9,963 partners');
    await says(page, 'Imported: 9,963 new, 0 updated.');
    const seen = await page.evaluate(() => [
      ...(globalThis as unknown as { seen: Set<string> }).seen,
    ]);
    expect(seen).toContain('Compared: 5,000 of 10,000 rows');
    expect(seen).toContain('Imported: 5,000 of 9,963');
    await press(page, 'Back to the book');
    await says(page, '9,964 partners');
    expect(await namesIn(page)).toHaveLength(50);
    await press(page, 'Show 50 more');
    await page.waitForFunction(() => document.querySelectorAll('.partner-row').length === 100);
    await fill(page, 'Find a partner', '@p7777');
    await page.waitForFunction(
      () => document.querySelector('.partner-name')?.textContent === 'Partner 7777',
    );
    expect(await storedIn(page, 'partners')).toHaveLength(9964);
    await press(page, 'Undo this import');
    await page.waitForFunction(() => !document.querySelector('.undos'));
    expect(await storedIn(page, 'partners')).toMatchObject([{ id: 'bank' }]);
  });

  test('stopped halfway: written partners stay, are counted, and can be undone', async () => {
    const rows = Array.from({ length: 10_000 }, (_, i) => `Partner ${i}`);
    await chooseFile(['name', ...rows].join('\n'));
    await press(page, 'Compare with the book');
    await controlByText(page, 'Import 10,000 partners');
    // The page itself clicks between two batches; a click from the test would be a race.
    await page.evaluate(() => {
      new MutationObserver(() => {
        const words = document.querySelector('#import-progress')?.textContent;
        if (words?.startsWith('Imported: 2,000')) {
          [...document.querySelectorAll('button')]
            .find((each) => each.textContent === 'Stop the import')
            ?.click();
        }
      }).observe(document.body, { childList: true, subtree: true, characterData: true });
    });
    await press(page, 'Import 10,000 partners');
    const words = await page.waitForSelector('[role="alert"]');
    const said = await words!.evaluate((alert) => alert.textContent);
    const [, done] = /^Stopped\. Imported so far: ([\d,]+) of 10,000\./.exec(said ?? '') ?? [];
    const written = Number(done?.replace(',', ''));
    expect([2000, 2500]).toContain(written);
    expect(await storedIn(page, 'partners')).toHaveLength(written + 1);
    await press(page, 'Undo this import');
    await page.waitForFunction(() => !document.querySelector('.undos'));
    expect(await storedIn(page, 'partners')).toHaveLength(1);
  });

  test('repaired and skipped rows are reported before anything is imported', async () => {
    await chooseFile(
      'Partner 2026\n\nNom;Compte X;Ville\nMill Lane Choir;"@mill / @lane";Leeds\n' +
        '"Quay" Bakery;#REF!;Hull\nOrchard Fund;@orchard;York\n',
    );
    await press(page, 'Compare with the book');
    expect(await counts()).toEqual(['3', '0', '0', '0']);
    const said = await page.$$eval('.is-importRemarks tbody tr', (rows) =>
      rows.map((row) => [...row.children].map((cell) => cell.textContent)),
    );
    expect(said).toEqual([
      ['1', 'Partner 2026', 'This row comes before the headings and was left out.'],
      [
        '4',
        'Mill Lane Choir · @mill / @lane · Leeds',
        '“@mill / @lane” under “X handle (@name)” was read as “mill”.',
      ],
      [
        '5',
        '"Quay" Bakery · #REF! · Hull',
        'This row has a quotation mark without its pair. It was read as part of the text.',
      ],
      [
        '5',
        '"Quay" Bakery · #REF! · Hull',
        '“#REF!” under “X handle (@name)” couldn’t be read and was left out.',
      ],
    ]);
    await press(page, 'Import 3 partners');
    await says(page, 'Imported: 3 new, 0 updated.');
    const names = (await storedIn(page, 'partners')).map((each) => String(each['name']));
    expect(names.toSorted()).toEqual([
      '"Quay" Bakery',
      'Mill Lane Choir',
      'Orchard Fund',
      'Riverside Food Bank',
    ]);
  });

  test('imports a phone’s contacts, and a list of people by first and last names', async () => {
    await chooseFile('BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Tom Brindle\r\nEND:VCARD\r\n');
    await press(page, 'Compare with the book');
    expect(await counts()).toEqual(['1', '0', '0', '0']);
    await press(page, 'Choose another list');
    await give(page, 'Or paste a list', 'First name\tSurname\tTwitter\nRosa\tAlmeida\t@rosa');
    await press(page, 'Read the pasted list');
    await page.waitForSelector('.mapping-table');
    const chosen = await page.$$eval('.mapping-table select', (selects) =>
      selects.map((select) => select.selectedOptions[0]?.textContent),
    );
    expect(chosen).toEqual(['First name', 'Last name', 'X handle (@name)']);
    await press(page, 'Compare with the book');
    expect(await counts()).toEqual(['1', '0', '0', '0']);
    const names = await page.$$eval('.is-importNew tbody td:first-child', (cells) =>
      cells.map((cell) => cell.textContent),
    );
    expect(names).toEqual(['Rosa Almeida']);
  });

  test('changes are shown with old and new values, and undone', async () => {
    await chooseFile('name;x;town\nRiverside Food Bank;RiverFB;Ashford\n');
    await press(page, 'Compare with the book');
    expect(await counts()).toEqual(['0', '1', '0', '0']);
    const changes = await page.$$eval('.is-importChanged tbody tr', (rows) =>
      rows.map((row) => [...row.children].map((cell) => cell.textContent)),
    );
    expect(changes).toEqual([
      ['Riverside Food Bank', 'X handle (@name)', 'RiversideFB', 'RiverFB'],
      ['Riverside Food Bank', 'Where they are', '–', 'Ashford'],
    ]);
    await press(page, 'Import 1 partner');
    await says(page, 'Imported: 0 new, 1 updated.');
    expect(await storedIn(page, 'partners')).toMatchObject([
      { handles: { x: 'RiverFB' }, place: 'Ashford', note: 'Ask for Jo.' },
    ]);
    await press(page, 'Undo this import');
    await page.waitForFunction(() => !document.querySelector('.undos'));
    const [back] = await storedIn(page, 'partners');
    expect(back).toMatchObject({ handles: { x: 'RiversideFB' } });
    expect(back).not.toHaveProperty('place');
  });

  test.each([
    ['UTF-16', Buffer.from('\uFEFFname\nCafé Zénith', 'utf16le'), 'Café Zénith'],
    ['windows-1252', Buffer.from('name\nCaf\xe9 Z\xe9nith', 'latin1'), 'Café Zénith'],
  ])('imports a file in %s', async (_, bytes, name) => {
    await chooseFile(bytes);
    await press(page, 'Compare with the book');
    await press(page, 'Import 1 partner');
    await says(page, 'Imported: 1 new, 0 updated.');
    expect((await storedIn(page, 'partners')).map((each) => each['name'])).toContain(name);
  });

  test('a file that is not a list is reported, and the next one is accepted', async () => {
    await chooseFile(Buffer.from('PK\u0003\u0004\0\0\0\0\xff', 'latin1'));
    await says(
      page,
      'This isn’t a text file; it may be in a spreadsheet’s own format. Your book is as it was. Save it as CSV and choose that.',
    );
    await give(page, 'Or paste a list', 'Mill Lane Choir\nOrchard Fund');
    await press(page, 'Read the pasted list');
    await press(page, 'Compare with the book');
    expect(await counts()).toEqual(['2', '0', '0', '0']);
  });
});
