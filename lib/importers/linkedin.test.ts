import { describe, expect, test } from 'vitest';
import { recogniseFiles } from './index.ts';
import { read } from './read-for-tests.ts';
import type { SourceFile } from './source-file.ts';

describe('LinkedIn', () => {
  test('reads shares with repaired line breaks, and plain reshares', async () => {
    const { posts } = await read({
      'Shares.csv':
        'Date,ShareLink,ShareCommentary,SharedUrl,MediaUrl,Visibility\r\n' +
        '2024-05-01 ' +
        '09:30:00,https://www.linkedin.com/feed/update/urn%3Ali%3Ashare%3A7190000000000000001,"line ' +
        'one""\n""""\n""line two",https://a.example,,MEMBER_NETWORK\r\n' +
        '2024-05-02 09:30:00,https://www.linkedin.com/feed/update/urn%3Ali%3Ashare%3A7190000000000000002,,,,MEMBER_NETWORK\r\n',
    });
    expect(posts).toMatchObject([
      {
        id: 'linkedin:share:7190000000000000001',
        at: Date.UTC(2024, 4, 1, 9, 30),
        text: 'line one\n\nline two',
        links: ['https://a.example'],
      },
      { id: 'linkedin:share:7190000000000000002', text: '', sharesOf: '' },
    ]);
  });

  test('reads the 2018 table, in UTF-16 with tabs', async () => {
    const table =
      '"Date"\t"Share Title"\t"Share Commentary"\n"2017/06/08 08:15:44 UTC"\t""\t"Soup for all"\n';
    const bytes = new Uint8Array([
      0xff,
      0xfe,
      ...new Uint8Array(Uint16Array.from(table, (c) => c.charCodeAt(0)).buffer),
    ]);
    expect((await read({ 'Shares.csv': bytes })).posts).toMatchObject([
      { at: Date.UTC(2017, 5, 8, 8, 15, 44), text: 'Soup for all' },
    ]);
  });

  test('reads comments with backslashes, and old ones with unquoted lines', async () => {
    const fresh = await read({
      'Comments.csv':
        'Date,Link,Message\n2024-05-01 09:30:00,https://www.linkedin.com/feed/x,"She said \\"soup\\", and left"\n',
    });
    expect(fresh.posts).toMatchObject([{ kind: 'comment', text: 'She said "soup", and left' }]);
    const old = await read({
      'Comments.csv':
        'Date,Link,Message\n2018-05-01 09:30:00,https://www.linkedin.com/feed/x,First ' +
        'line\nsecond line, with a comma\n2018-05-02 ' +
        '09:30:00,https://www.linkedin.com/feed/y,Another\n',
    });
    expect(old.posts.map(({ text }) => text)).toEqual([
      'First line\nsecond line, with a comma',
      'Another',
    ]);
  });

  const comments = async (...rows: readonly string[]) =>
    (await read({ 'Comments.csv': `Date,Link,Message\r\n${rows.join('\r\n')}\r\n` })).posts.map(
      ({ text }) => text,
    );
  const link = 'https://www.linkedin.com/feed/update/urn%3Ali%3Aactivity%3A1';

  test('old comments keep their commas, and a quote at the start of a line swallows nothing', async () => {
    expect(
      await comments(
        `2018-05-01 09:30:00,${link},Great work, Anna, and the team`,
        'second line',
        '"Soup" she said, and then',
        '',
        '2018 was the year',
        `2018-05-02 09:30:00,${link},"Quoted, with ""soup""`,
        'on two lines"',
        `2018-05-03 09:30:00,"${link}",Another`,
      ),
    ).toEqual([
      'Great work, Anna, and the team\nsecond line\n"Soup" she said, and then\n\n2018 was the year',
      'Quoted, with "soup"\non two lines',
      'Another',
    ]);
  });

  test('new comments may mix escaped and doubled quotes in one file', async () => {
    expect(
      await comments(
        `2024-05-01 09:30:00,${link},"She said \\"soup\\", and left"`,
        `2024-05-02 09:30:00,${link},"He said ""soup"", and`,
        'stayed, ""all day"""',
        `2024-05-03 09:30:00,${link},Plain, with a comma`,
      ),
    ).toEqual([
      'She said "soup", and left',
      'He said "soup", and\nstayed, "all day"',
      'Plain, with a comma',
    ]);
  });

  test('a link with a comma stays whole and gives the comment its id', async () => {
    const long = 'https://www.linkedin.com/feed/x?commentUrn=urn:li:comment:(activity:7,71900001)';
    const { posts } = await read({
      'Comments.csv': `Date,Link,Message\n2018-05-01 09:30:00,${long},Soup, all day\n2018-05-02 09:30:00,"",No link\n2018-05-03 09:30:00,,None\n`,
    });
    expect(posts).toMatchObject([
      { id: 'linkedin:comment:71900001', text: 'Soup, all day', url: long },
      { text: 'No link' },
      { text: 'None' },
    ]);
  });

  test('comments without a date become one unreadable row', async () => {
    const { posts, problems } = await read({
      'Comments.csv': `Date,Link,Message\nyesterday,${link},Soup\n2024-05-01 09:30:00,${link},Songs\n`,
    });
    expect(posts.map(({ text }) => text)).toEqual(['Songs']);
    expect(problems).toEqual([{ problem: 'row', where: 'Comments.csv, 2' }]);
  });

  test('reads comments separated by tabs', async () => {
    const { posts } = await read({
      'Comments.csv': `Date\tLink\tMessage\n2018/06/08 08:15:44 UTC\t${link}\t"Soup, ""all"" day"\n`,
    });
    expect(posts.map(({ text }) => text)).toEqual(['Soup, "all" day']);
  });

  test('a picture or link without text is a post without text, not a share', async () => {
    const { posts, problems } = await read({
      'Shares.csv':
        'Date,ShareLink,ShareCommentary,SharedUrl,MediaUrl,Visibility\n' +
        '2024-05-01 09:30:00,,,https://a.example,,MEMBER_NETWORK\n' +
        '2024-05-02 09:30:00,,,,https://media.example,MEMBER_NETWORK\n' +
        '2024-05-03 09:30:00,,,,,MEMBER_NETWORK\n',
    });
    expect(posts).toMatchObject([{ at: Date.UTC(2024, 4, 3, 9, 30), sharesOf: '' }]);
    expect(problems).toEqual([]);
  });

  test('opens each post table once and no other table', async () => {
    const opened: string[] = [];
    const file = (path: string, text: string, isLoose = false): SourceFile => ({
      path,
      size: text.length,
      isLoose,
      open() {
        opened.push(path);
        return new Blob([text]).stream();
      },
    });
    const shares = 'Date,ShareLink,ShareCommentary\n2024-05-01 09:30:00,,Soup\n';
    await recogniseFiles(
      [
        file('messages.csv', 'secret'),
        file('Connections.csv', 'secret'),
        file('Basic/Email Addresses.csv', 'secret'),
        file('Shares.csv', shares),
        file('Shares (1).csv', shares),
        file('Jan-01-2024_Feb-01-2024_123.csv', 'a,b'),
        file('mine.csv', shares, true),
      ],
      new AbortController().signal,
    );
    expect(opened).toEqual([
      'Shares.csv',
      'Shares (1).csv',
      'Jan-01-2024_Feb-01-2024_123.csv',
      'mine.csv',
    ]);
  });
});
