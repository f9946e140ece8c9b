import Papa from 'papaparse';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeEach, describe, expect } from 'vitest';
import { test } from './browser-test.ts';
import type { Running } from './browsers.ts';
import { giveHistory } from './dashboard-helpers.ts';
import { keepDownloads } from './downloads.ts';
import {
  bigFigure,
  choose,
  focusWords,
  keptIds,
  listed,
  openHabits,
  partWords,
  quarter,
  setDay,
  tabTo,
  twoPartners,
} from './habits-helpers.ts';
import { press } from './page-helpers.ts';
import { beginAnew } from './past-helpers.ts';
import { giveNotes } from './set-up.ts';

let running: Running;
let page: Page;

/** The totals of the columns in a chart's table. */
const sums = (id: string) =>
  page.$$eval(`[aria-labelledby="${id}"] .figure-table tbody tr`, (rows) =>
    rows
      .map((row) => [...row.querySelectorAll('td')].map((cell) => Number(cell.textContent)))
      .reduce((a, b) => a.map((n, index) => n + b[index]!)),
  );

describe.each(['chromium', 'firefox'] as const)('in %s', (name) => {
  test.beforeAll(async ({ browsers }) => {
    running = await browsers.open(name);
  });
  afterAll(() => running?.close());
  beforeEach(async () => {
    await beginAnew(running, twoPartners);
    await giveHistory(running, quarter);
    page = await openHabits(running);
    return () => page.close();
  });

  test('clicking a figure lists exactly its posts; one is deleted and restored', async () => {
    await press(page, 'about you and others: 4');
    await page.waitForSelector('.record-list');
    const rows = await listed(page);
    expect(rows).toHaveLength(4);
    expect(rows.every((row) => row.includes('Riverside Food Bank'))).toBe(true);
    await expect.poll(() => focusWords(page)).toBe('about you and others (4)');
    const link = await page.$eval('.record-list a', ({ href, rel }) => ({ href, rel }));
    expect(link).toEqual({ href: 'https://x.com/HarbourMuseum/status/1006', rel: 'noreferrer' });
    await press(page, 'Delete this record');
    await expect.poll(() => bigFigure(page)).toBe('5 of 11 (45%)');
    await expect.poll(() => focusWords(page)).toBe('Undo');
    expect(await keptIds(page)).not.toContain('x:1006');
    await page.keyboard.press('Enter');
    await expect.poll(() => bigFigure(page)).toBe('6 of 12 (50%)');
    await expect.poll(() => focusWords(page)).toBe('Delete this record');
    expect(await keptIds(page)).toContain('x:1006');
    expect(await listed(page)).toEqual(rows);
  });

  // One full path is enough in Firefox: the rest exercises page code that both browsers share.
  if (name === 'firefox') return;

  test('the figures match the posts, and change with the filters', async () => {
    expect(await bigFigure(page)).toBe('6 of 12 (50%)');
    await expect
      .poll(() => partWords(page, 'habits-credits'))
      .toContain('1 of 5 in the period before.');
    expect(await partWords(page, 'habits-credits')).not.toContain('percentage points');
    expect(await partWords(page, 'habits-mix')).toContain(
      'only about you: 6\nmostly about you: 0\nabout you and others: 4\nmore about others or the topic: 2\ntoo short to tell: 0',
    );
    expect(await sums('habits-mix')).toEqual([6, 0, 4, 2, 0]);
    expect(await partWords(page, 'habits-people')).toContain(
      'Posts that were replies: 2 of 14 (14%).',
    );
    expect(await partWords(page, 'habits-people')).toMatch(/@AmiraK\s+2\s/);
    expect(await partWords(page, 'habits-more')).toContain(
      'Posts that link to someone else’s website: 1 of 10 (10%).\nOther people’s posts you shared: 0 of 2.',
    );
    expect(await partWords(page, 'habits-unseen')).toContain(
      '2 of these posts come from files that don’t show tags.',
    );
    await choose(page, 'Site', 'X');
    await expect.poll(() => bigFigure(page)).toBe('4 of 10 (40%)');
    await choose(page, 'Kind', 'reply');
    await expect.poll(() => bigFigure(page)).toBe('No posts of your own with these filters.');
    await choose(page, 'Kind', 'All kinds');
    await choose(page, 'Site', 'All sites');
    await choose(page, 'Period', 'Last 30 days');
    await expect.poll(() => bigFigure(page)).toBe('4 of 9');
    await choose(page, 'Period', 'Choose dates');
    await setDay(page, 'From', 20);
    await setDay(page, 'To', 10);
    await expect.poll(() => bigFigure(page)).toBe('2 of 4');
    await setDay(page, 'To', 21);
    expect(await page.$eval('.field-problem', (problem) => problem.textContent)).toBe(
      'The last day is before the first. Choose a later one.',
    );
    expect(await bigFigure(page)).toBe('2 of 4');
    await choose(page, 'Period', 'Everything');
    await expect.poll(() => bigFigure(page)).toBe('7 of 17 (41%)');
    expect(await partWords(page, 'habits-credits')).not.toContain('before');
    await choose(page, 'Account', '@harbour-museum (LinkedIn)');
    await expect.poll(() => bigFigure(page)).toBe('2 of 2');
  });

  test('partners who credited the organisation are ticked by hand', async () => {
    const noted = () =>
      page.$$eval('.credited-count', (counts) => counts.map(({ textContent }) => textContent));
    expect(await noted()).toEqual(['0', '0']);
    await press(page, 'They credited you');
    await expect.poll(noted).toEqual(['1', '0']);
    expect(await partWords(page, 'habits-partners')).toContain(
      'You credited 2 partners in this period. You ticked 1 of them as crediting you back.',
    );
    page = await openHabits(running);
    await page.waitForSelector('.credited-count');
    expect(await noted()).toEqual(['1', '0']);
    await press(page, 'They credited you');
    await expect.poll(noted).toEqual(['2', '0']);
    await press(page, 'Undo');
    await expect.poll(noted).toEqual(['1', '0']);
    await expect.poll(() => focusWords(page)).toBe('They credited you: Riverside Food Bank');
  });

  test('records are saved as CSV and JSON', async () => {
    const read = await keepDownloads(running, page);
    const day = await page.evaluate(() => {
      const two = (n: number) => String(n).padStart(2, '0');
      const now = new Date();
      return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
    });
    expect(await partWords(page, 'habits-kept')).toContain(
      'These filters show 15 posts. The figures leave out 1 of them: posts Hat Tip left alone, later parts of threads, or posts with no known time.',
    );
    await press(page, 'Save records as CSV');
    const csv = await read(`hat-tip-records-${day}.csv`);
    const { data } = Papa.parse<Record<string, string>>(csv.replace('\uFEFF', ''), {
      header: true,
      delimiter: ',',
      skipEmptyLines: true,
    });
    expect(data).toHaveLength(15);
    const byId = new Map(data.map((row) => [row['id'], row]));
    expect(byId.get('x:1006')).toMatchObject({
      'credited ids': 'bank',
      credited: 'Riverside Food Bank',
      'links to others': '1',
      account: 'HarbourMuseum',
    });
    expect(byId.get('x:1014')).toMatchObject({ quiet: 'yes', text: "'=1+1, “in memory”" });
    await press(page, 'Save records as JSON');
    const records = JSON.parse(await read(`hat-tip-records-${day}.json`)) as { id: string }[];
    expect(records.map(({ id }) => id)).toEqual(data.map((row) => row['id']));
    expect(records.find(({ id }) => id === 'x:1010')).toMatchObject({
      creditedNames: ['Amira Khan'],
      time: byId.get('x:1010')!['time'],
    });
  });

  test('shows how many posts a period has before deleting them', async () => {
    await press(page, 'Delete a period');
    await setDay(page, 'First day', 145);
    await setDay(page, 'Last day', 95);
    const button = await page.waitForSelector('.delete-period .damage');
    expect(await button!.evaluate(({ textContent }) => textContent)).toMatch(
      /^Delete 5 posts from/,
    );
    await button!.click();
    await press(page, 'Keep them');
    await expect.poll(() => focusWords(page)).toMatch(/^Delete 5 posts from/);
    expect(await keptIds(page)).toHaveLength(20);
    await (await page.waitForSelector('.delete-period .damage'))!.click();
    await press(page, 'Delete them');
    await expect.poll(() => focusWords(page)).toBe('Deleted: 5 posts.');
    expect(await keptIds(page)).toHaveLength(15);
    await expect
      .poll(() => partWords(page, 'habits-credits'))
      .toContain('There are no posts to count in the period before.');
    expect(await bigFigure(page)).toBe('6 of 12 (50%)');
  });

  test('everything works by keyboard, and the focus returns', async () => {
    await tabTo(page, 'only about you: 6');
    await page.keyboard.press('Enter');
    await expect.poll(() => focusWords(page)).toBe('only about you (6)');
    expect(await listed(page)).toHaveLength(6);
    await tabTo(page, 'Close this list');
    await page.keyboard.press('Enter');
    await expect.poll(() => focusWords(page)).toBe('only about you: 6');
    // The newest day with posts, then the one before it by arrow key.
    await tabTo(page, '2 posts (only about you: 1, about you and others: 1)');
    await page.keyboard.press('ArrowLeft');
    await expect.poll(() => focusWords(page)).toContain('1 post (only about you: 1)');
    await page.keyboard.press('Enter');
    await expect.poll(() => listed(page)).toHaveLength(1);
    await tabTo(page, 'Close this list');
    await page.keyboard.press('Enter');
    await expect.poll(() => focusWords(page)).toContain('1 post (only about you: 1)');
  });

  test('a bar of the chart lists its posts, and its table is copied', async () => {
    const canvas = await page.waitForSelector('.is-lying canvas[data-drawn]');
    expect(await canvas!.evaluate((each) => each.getAttribute('aria-label'))).toBe(
      'Partners credited: 2. Most often Riverside Food Bank, in 4 posts.',
    );
    await canvas!.scrollIntoView();
    const box = (await canvas!.boundingBox())!;
    await page.mouse.click(box.x + box.width / 2, box.y + box.height / 4);
    await page.waitForSelector('.record-list');
    await expect.poll(() => focusWords(page)).toBe('Posts that credit Riverside Food Bank (4)');
    expect(await listed(page)).toHaveLength(4);
    await page.evaluate(() => {
      navigator.clipboard.writeText = async (text) => {
        document.title = text;
      };
    });
    await page.$$eval('.figure-table', (all) =>
      all.forEach((each) => each.setAttribute('open', '')),
    );
    await page.$eval(
      '[aria-labelledby="habits-purposes"] .figure-table button:not(.link)',
      (copy) => (copy as HTMLElement).click(),
    );
    await expect
      .poll(() => partWords(page, 'habits-purposes'))
      .toContain('Copied; paste it into a spreadsheet.');
    // Browsers collapse white space in titles.
    expect(await page.title()).toBe(
      'Purpose Your posts Large US non-profits (2009) to inform 10 of 14 (71%) 58.6% to ' +
        'connect with people 4 of 14 (29%) 25.8% to get people to act 0 of 14 (0%) 15.6%',
    );
  });

  test('a long list is paged, and the focus moves to the next page', async () => {
    const many = Array.from({ length: 120 }, (_, n) => ({
      daysAgo: 1 + n / 4,
      id: `x:many-${n}`,
      kind: 'quote',
    }));
    await giveHistory(running, many);
    await giveNotes(running, {
      partners: Array.from({ length: 30 }, (_, n) => ({
        ...twoPartners.partners![1]!,
        id: `many-${n}`,
        name: `Rowing Club ${String(n).padStart(2, '0')}`,
      })),
    });
    page = await openHabits(running);
    await press(page, 'Show more partners (7)');
    await expect.poll(() => focusWords(page)).toBe('They credited you: Rowing Club 23');
    await choose(page, 'Kind', 'quote');
    await press(page, 'only about you: 120');
    await page.waitForSelector('.record-list');
    expect(await listed(page)).toHaveLength(100);
    await press(page, 'Show 20 more');
    await expect.poll(() => listed(page)).toHaveLength(120);
    await expect.poll(() => focusWords(page)).toBe('Delete this record');
    expect(
      await page.evaluate(
        () => (document.activeElement!.closest('tr') as HTMLTableRowElement).sectionRowIndex,
      ),
    ).toBe(100);
  });
});
