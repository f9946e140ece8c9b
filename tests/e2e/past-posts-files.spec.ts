import type { Page } from 'puppeteer-core';
import { afterAll, describe, expect, test } from 'vitest';
import * as sample from '../../scripts/sample-exports.ts';
import { blueskyRecords, repoOf } from '../../scripts/sample-repo.ts';
import { controlByText, press } from './page-helpers.ts';
import { says } from './partners-helpers.ts';
import { openPastForEach } from './past-for-each.ts';
import {
  alertsOn,
  archiveRecords,
  importResult,
  choose,
  countPerson,
  createShelf,
  previewOf,
  recordedPosts,
} from './past-helpers.ts';
import { storedIn } from './stored.ts';

const shelf = createShelf();
afterAll(() => shelf[Symbol.dispose]());

let page: Page;
openPastForEach('chromium', (opened) => (page = opened));

describe('in Chromium', () => {
  test('imports both kinds of tables from X', async () => {
    const paths = [
      shelf.put('analytics.csv', sample.xAnalytics),
      shelf.put('tweets.csv', sample.xOldTable),
    ];
    await choose(page, paths);
    expect(await previewOf(page)).toEqual([
      ['2', '2', 'Jan 4, 2013 to Jan 5, 2013'],
      ['2', '2', 'Oct 20, 2022 to Jun 5, 2026'],
    ]);
    await press(page, 'Import 4 posts');
    expect(await importResult(page)).toBe(
      'Imported: 4 posts. 1 row couldn’t be read and was left out.',
    );
    expect(await recordedPosts(page)).toEqual([
      ['x:100001', 'post', 'community-first', true, 'bank', undefined, undefined],
      ['x:123456', 'post', 'community-first', true, '', 'ana', undefined],
      ['x:123457', 'post', 'unclear', false, '', undefined, 1],
      ['x:20001', 'post', 'unclear', false, '', undefined, undefined],
    ]);
  });

  test('imports LinkedIn’s zip as downloaded', async () => {
    const zip = await sample.zipOf({
      'Shares.csv': sample.linkedinShares,
      'Comments.csv': sample.linkedinComments,
      'Connections.csv': 'First Name,Last Name\nAna,René\n',
      'messages.csv': 'FROM,TO,DATE,CONTENT\nAna,Bo,2024-05-01,never read\n',
    });
    await choose(page, [shelf.put('linkedin.zip', zip)]);
    expect(await previewOf(page)).toEqual([['3', '3', 'May 1, 2024 to May 3, 2024']]);
    await says(
      page,
      'LinkedIn export: these files don’t show who was tagged, posts by company pages or which account posted. Your figures will say so.',
    );
    // The person who requested it is unknown, even with only one organisation.
    await says(
      page,
      'They’re a person’s own posts, not a company page’s. Count them only if that person posts for you.',
    );
    await says(
      page,
      'You’ve left out every account. Choose who at least one of them posts for, and you can import its posts.',
    );
    await countPerson(page, 'LinkedIn');
    await press(page, 'Import 3 posts');
    expect(await importResult(page)).toBe('Imported: 3 posts.');
    const posts = await storedIn(page, 'posts');
    expect(posts.map(({ kind, sharesOf, linksOut }) => [kind, sharesOf, linksOut])).toEqual(
      expect.arrayContaining([
        ['post', undefined, 1],
        ['post', '', undefined],
        ['comment', undefined, 0],
      ]),
    );
    expect(posts.map(({ author }) => author)).toEqual(posts.map(() => ({ site: 'linkedin' })));
    expect(JSON.stringify(posts)).not.toContain('never read');
  });

  test('imports Facebook’s own file and Meta Business Suite’s', async () => {
    const own = await sample.zipOf({
      'your_facebook_activity/posts/your_posts_1.json': sample.facebookPosts,
      'messages/inbox/message_1.json': '{}',
    });
    const paths = [shelf.put('facebook.zip', own), shelf.put('content.csv', sample.metaSuite)];
    await choose(page, paths);
    expect(await previewOf(page)).toEqual([
      ['1', '1', 'Nov 14, 2023'],
      ['1', '1', 'Jun 25, 2024'],
    ]);
    // The page belongs to the museum; the other file to a person.
    await controlByText(page, 'Import 1 post');
    await countPerson(page, 'Facebook');
    await press(page, 'Import 2 posts');
    expect(await importResult(page)).toBe(
      'Imported: 2 posts. 1 row couldn’t be read and was left out.',
    );
    expect((await storedIn(page, 'posts')).map(({ tagged, verdict }) => [tagged, verdict])).toEqual(
      expect.arrayContaining([
        [['Ana René'], expect.anything()],
        [[], 'brand-only'],
      ]),
    );
  });

  test('imports Bluesky’s repo.car for the one organisation there is, and not the chats beside it', async () => {
    const repo = shelf.put('repo.car', await repoOf(blueskyRecords));
    await choose(page, [repo, shelf.put('chat.jsonl', '{"text":"never read"}\n')]);
    expect(await previewOf(page)).toEqual([['8', '8', 'May 1, 2024 to May 8, 2024']]);
    await says(
      page,
      'Bluesky export: these files don’t show which account posted. Your figures will say so.',
    );
    await press(page, 'Import 8 posts');
    expect(await importResult(page)).toBe(
      'Imported: 8 posts. 1 row couldn’t be read and was left out.',
    );
    const posts = await storedIn(page, 'posts');
    expect(
      posts.map(({ id, kind, tagged, answers, sharesOf, uncounted }) => [
        id,
        kind,
        tagged,
        answers,
        sharesOf,
        uncounted,
      ]),
    ).toEqual([
      ['bluesky:3kaaaaaaaab22', 'post', ['riverside.example'], [], undefined, undefined],
      ['bluesky:3kaaaaaaaac22', 'reply', [], ['riverside.example'], undefined, undefined],
      ['bluesky:3kaaaaaaaad22', 'post', [], [], undefined, true],
      ['bluesky:3kaaaaaaaae22', 'quote', [], [], undefined, undefined],
      ['bluesky:3kaaaaaaaaf22', 'reply', [], [], undefined, undefined],
      ['bluesky:3kaaaaaaaag22', 'post', [], [], undefined, undefined],
      ['bluesky:3kaaaaaaaai22', 'post', [], [], 'riverside.example', undefined],
      ['bluesky:3kaaaaaaaaj22', 'post', [], [], '', true],
    ]);
    expect(JSON.stringify(posts)).not.toContain('never read');
  });

  test('nothing is imported from a table resaved by a spreadsheet until the dates are settled', async () => {
    const table = sample.metaSuite.replaceAll('06/25/2024 15:01', '6/5/2024 15:01');
    await choose(page, [
      shelf.put('resaved.csv', table),
      shelf.put('tweets.csv', sample.xOldTable),
    ]);
    await says(
      page,
      '“6/5/2024 15:01” is a date that can be read in two ways, and the other dates in this ' +
        'file don’t settle which. A spreadsheet may have changed them. Choose how to read it ' +
        'before you import:',
    );
    await says(page, 'First choose how to read the dates, above. Then you can import the posts.');
    await press(page, 'May 6, 2024: the day comes first');
    await says(page, 'Dates that can be read in two ways are read with the day first.');
    await expect.poll(() => previewOf(page)).toContainEqual(['1', '1', 'May 6, 2024']);
    await press(page, 'Read them with the month first');
    await says(page, 'Dates that can be read in two ways are read with the month first.');
    await expect.poll(() => previewOf(page)).toContainEqual(['1', '1', 'Jun 5, 2024']);
    await press(page, 'Import 3 posts');
    expect(await importResult(page)).toBe('Imported: 3 posts.');
    expect((await storedIn(page, 'posts')).map(({ at }) => at)).toContain(Date.UTC(2024, 5, 5, 12));
  });

  test('reports a table in a language that Hat Tip does not know', async () => {
    const table =
      'Indlægs-id,Sidenavn,Beskrivelse,Publiceringstidspunkt,Permalink,Indlægstype\n' +
      '900000000,Museum,Soup,06/25/2024 15:01,https://www.facebook.com/museum/posts/9,x\n';
    await choose(page, [shelf.put('danish.csv', table)]);
    expect(await alertsOn(page)).toEqual([
      '“danish.csv” looks like a table of Meta Business Suite, but none of its headings says ' +
        '“Post ID”, “Publish time” or “Post type”. It may be in a language Hat Tip doesn’t know. ' +
        'Nothing was changed. Set the site to English and ask for the file again, or write those ' +
        'headings above their columns.',
    ]);
  });

  test('imports an unpacked archive from its folder', async () => {
    for (const [name, text] of Object.entries(sample.xArchiveFiles())) {
      shelf.put(`archive/${name}`, text);
    }
    shelf.put('archive/data/tweets_media/1.jpg', 'a picture');
    await choose(page, [`${shelf.folder}/archive`], '#past-folder');
    expect(await previewOf(page)).toEqual([['7', '7', 'Oct 20, 2022 to Oct 26, 2022']]);
    await says(page, 'archive');
    await press(page, 'Import 7 posts');
    await importResult(page);
    expect(await recordedPosts(page)).toEqual(archiveRecords);
  });

  test('the same posts from two files count once', async () => {
    const paths = [
      shelf.put('a.zip', await sample.zipOf(sample.xArchiveFiles())),
      shelf.put('analytics.csv', sample.xAnalytics),
    ];
    await choose(page, paths);
    expect(await previewOf(page)).toEqual([
      ['7', '7', 'Oct 20, 2022 to Oct 26, 2022'],
      ['2', '1', 'Oct 20, 2022 to Jun 5, 2026'],
    ]);
    await press(page, 'Import 8 posts');
    expect(await importResult(page)).toBe(
      'Imported: 8 posts. Already there: 1 post. 2 rows couldn’t be read and were left out.',
    );
    expect((await recordedPosts(page)).map(([id]) => id)).toEqual([
      ...archiveRecords.map(([id]) => id),
      'x:20001',
    ]);
  });
});
