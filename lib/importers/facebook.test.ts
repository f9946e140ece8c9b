import { describe, expect, test } from 'vitest';
import { read } from './read-for-tests.ts';

describe('Facebook', () => {
  const posts = [
    {
      timestamp: 1_700_000_000,
      data: [{ post: 'It\u00e2\u0080\u0099s soup' }],
      tags: [{ name: 'Ana Ren\u00c3\u00a9' }],
      attachments: [{ data: [{ external_context: { url: 'https://a.example' } }] }],
    },
    { timestamp: 1_700_000_001, attachments: [{ data: [{ media: {} }] }] },
    { data: [{ post: 'without a time' }] },
  ];

  test.each([
    'posts/your_posts_1.json',
    'your_facebook_activity/posts/your_posts__check_ins__photos_and_videos_1.json',
  ])('%s: repairs letters and skips pictures without text', async (path) => {
    const { posts: found, problems } = await read({ [path]: JSON.stringify(posts) });
    expect(found).toMatchObject([
      {
        at: 1_700_000_000_000,
        text: 'It’s soup',
        mentions: [{ name: 'Ana René' }],
        links: ['https://a.example'],
      },
    ]);
    expect(problems).toHaveLength(1);
  });

  test('reads the table of Meta Business Suite without its Instagram posts', async () => {
    const { by, posts: found } = await read({
      'content.csv':
        '\uFEFFPost ID,Page ID,Page name,Title,Description,Publish time,Permalink,Post type\n' +
        '9.1E+15,1,Harbour Museum,,"Soup\non Friday",06/25/2024 15:01,https://www.facebook.com/HarbourMuseum/posts/122100000000001,Photo\n' +
        '2,1,Harbour Museum,,Soup,06/25/2024 15:01,https://www.instagram.com/p/x,Photo\n',
    });
    expect(by).toEqual(['meta-suite']);
    expect(found).toMatchObject([
      {
        id: 'facebook:122100000000001',
        text: 'Soup\non Friday',
        author: { name: 'Harbour Museum' },
      },
    ]);
  });

  test('a post’s id comes from its time and text, not from its position in the file', async () => {
    const post = (timestamp: number, text: string) => ({ timestamp, data: [{ post: text }] });
    const idsOf = async (...items: readonly object[]) =>
      (await read({ 'your_posts_1.json': JSON.stringify(items) })).posts.map(({ id }) => id);
    const soup = post(1_700_000_000, 'Soup');
    const [first] = await idsOf(soup);
    const ids = await idsOf(post(1_700_000_009, 'Songs'), soup, soup, soup);
    expect(ids.slice(1)).toEqual([first, `${first}:2`, `${first}:3`]);
    expect(first).toMatch(/^facebook:1700000000:[0-9a-z]+$/);
    expect(new Set(ids).size).toBe(4);
  });

  test('recognises a second download, and a renamed list of posts', async () => {
    const text = JSON.stringify(posts);
    expect((await read({ 'your_posts_1 (1).json': text })).by).toEqual(['facebook']);
    expect((await read({ 'my posts.json': text })).by).toEqual(['facebook']);
    expect((await read({ 'posts.json': '[{"timestamp": 1, "name": "x"}]' })).by).toEqual([]);
    expect((await read({ 'message_1.json': text })).by).toEqual([]);
  });

  test('Meta Business Suite gives only the day, because its time zone is unknown', async () => {
    const table = (time: string, id = '') =>
      'Post ID,Page name,Description,Publish time,Permalink,Post type\n' +
      `${id},Harbour Museum,Soup,${time},,Photo\n`;
    const { posts: found, unseen } = await read({ 'a.csv': table('06/25/2024 23:59') });
    expect(found).toMatchObject([{ timeIs: 'day', at: Date.UTC(2024, 5, 25, 12) }]);
    expect(unseen).toContain('time-of-day');
    const [other] = (await read({ 'a.csv': table('06/25/2024 23:58') })).posts;
    expect(other?.id).not.toBe(found[0]?.id);
    expect((await read({ 'a.csv': table('25/06/2024 23:58') })).posts).toMatchObject([
      { at: Date.UTC(2024, 5, 25, 12) },
    ]);
    expect((await read({ 'a.csv': table('31/06/2024 23:58') })).problems).toHaveLength(1);
  });

  test.each([
    'Haven Museum is with Oak Trust.',
    'Haven Museum fi, kanssa Oak Trust.',
    'Haven Museum, Oak Trust ile birlikte.',
    'Haven Museum je s Oak Trust.',
    'Haven Museum gyda Oak Trust.',
    'Haven Museum 与 Oak Trust 在一起。',
    'Haven Museum مع Oak Trust.',
  ])('a title that names somebody says that tags are missing: %s', async (title) => {
    const post = { timestamp: 1_700_000_000, title, data: [{ post: 'Soup' }] };
    const { posts: found } = await read({ 'your_posts_1.json': JSON.stringify([post]) });
    expect(found).toMatchObject([{ text: 'Soup', unseen: ['tags'] }]);
  });

  test('a tag inside the text may have brackets of its own', async () => {
    const post = { timestamp: 1_700_000_000, data: [{ post: 'By @[1:2048:Oak [old] Trust].' }] };
    const { posts: found } = await read({ 'your_posts_1.json': JSON.stringify([post]) });
    expect(found).toMatchObject([
      { text: 'By Oak [old] Trust.', mentions: [{ name: 'Oak [old] Trust' }] },
    ]);
  });
});
