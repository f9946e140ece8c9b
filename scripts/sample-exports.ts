import { BlobWriter, TextReader, ZipWriter } from '@zip.js/zip.js/lib/zip-core-custom.js';
import { sampleText } from './bench/sample-text.ts';

/** Export files in the sites' formats, of an invented museum; for tests and benchmarks. */

/** An item of `tweets.js`; `more` overrides the defaults. */
export const tweet = (id: string, full_text: string, more: object = {}) => ({
  tweet: {
    id_str: id,
    created_at: 'Wed Oct 19 20:07:25 +0000 2022',
    full_text,
    retweeted: false,
    entities: { user_mentions: [], urls: [] },
    ...more,
  },
});

/** A file of X's archive. */
export const ytd = (name: string, items: readonly object[]): string =>
  `window.YTD.${name}.part0 = ${JSON.stringify(items, null, 2)}`;

/** The file that names the owner of an X archive. */
export const xAccount = (username: string, accountDisplayName = 'Harbour Museum'): string =>
  ytd('account', [{ account: { username, accountId: '1', accountDisplayName } }]);

const at = (day: number) => ({ created_at: `Thu Oct ${day} 20:07:25 +0000 2022` });

/** Seven posts of @HarbourMuseum, two of them shared, and a row that can't be read. */
export const xTweets: readonly object[] = [
  tweet('100001', 'Riverside Food Bank fed ninety people. Thanks @RiversideFB! https://t.co/a', {
    ...at(20),
    entities: {
      user_mentions: [{ screen_name: 'RiversideFB', name: 'Riverside Food Bank' }],
      urls: [{ url: 'https://t.co/a', expanded_url: 'https://riverside.example/soup' }],
    },
  }),
  tweet('100002', 'RT @RiversideFB: Soup is on from six, bring a bowl and a…', at(21)),
  tweet('100003', '@ana Yes, at six. See you there.', {
    ...at(22),
    in_reply_to_status_id_str: '9',
    in_reply_to_screen_name: 'ana',
  }),
  tweet('100004', 'And we opened the new gallery, which we built in our own yard.', {
    ...at(23),
    in_reply_to_status_id_str: '100001',
    in_reply_to_screen_name: 'HarbourMuseum',
  }),
  tweet('100005', 'Look at what Mill Lane Choir sang. https://t.co/b', {
    ...at(24),
    entities: { urls: [{ expanded_url: 'https://twitter.com/MillLane/status/1' }] },
  }),
  tweet('100006', 'RT @HarbourMuseum: We opened the new gallery…', at(25)),
  tweet('100007', 'Our team &amp; our new gallery: we are proud of our year. https://t.co/c', {
    ...at(26),
    entities: { urls: [{ expanded_url: 'https://harbourmuseum.example/year' }] },
  }),
  { tweet: { id_str: 'no id' } },
];

/** The private part of an X archive, which must never be read. */
const secrets = ytd('direct_messages', [{ secret: 'never read' }]);

/** The files of an X archive. */
export const xArchiveFiles = (
  tweets: readonly object[] = xTweets,
  owner = 'HarbourMuseum',
): Record<string, string> => ({
  'data/account.js': xAccount(owner),
  'data/direct-messages.js': secrets,
  'data/tweets.js': ytd('tweets', tweets),
});

/** The archive's posts that X analytics lists too, and one more with only the day known. */
export const xAnalytics =
  'Post id,Date,Post text,Post Link,Impressions\n' +
  '1.00001E+5,"Thu, Oct 20, 2022",Riverside Food Bank fed ninety people. Thanks ' +
  '@RiversideFB! https://t.co/a,https://x.com/HarbourMuseum/status/100001,"1,234"\n' +
  '20001,"Fri, Jun 5, 2026",We painted our gallery. https://t.co/d,https://x.com/HarbourMuseum/status/20001,5\n' +
  '4.3E+17,"Fri, Jun 5, 2026",No link and no id,,5\n';

/** `tweets.csv` from before 2019: one post and one shared. */
export const xOldTable =
  'tweet_id,in_reply_to_status_id,in_reply_to_user_id,timestamp,source,text,retweeted_status_id,retweeted_status_user_id,retweeted_status_timestamp,expanded_urls\n' +
  '"123456","","","2013-01-04 10:00:00 +0000","web","RT @ana: soup","99","1","2013-01-03 10:00:00 +0000",""\n' +
  '"123457","","","2013-01-05 10:00:00 +0000","web","We opened https://t.co/x","","","","https://ana.example/soup"\n';

/** LinkedIn's shares: one of two lines with a link, one reshared without text. */
export const linkedinShares =
  'Date,ShareLink,ShareCommentary,SharedUrl,MediaUrl,Visibility\r\n' +
  '2024-05-01 ' +
  '09:30:00,https://www.linkedin.com/feed/update/urn%3Ali%3Ashare%3A7190000000000000001,"Mill ' +
  'Lane Choir sang for us.""\n""""\n""Thank you all. ' +
  'https://lnkd.in/x",https://milllane.example,,MEMBER_NETWORK\r\n' +
  '2024-05-02 09:30:00,https://www.linkedin.com/feed/update/urn%3Ali%3Ashare%3A7190000000000000002,,,,MEMBER_NETWORK\r\n';

/** LinkedIn's comments: one, with a quote in it. */
export const linkedinComments =
  'Date,Link,Message\n2024-05-03 ' +
  '09:30:00,https://www.linkedin.com/feed/update/urn:li:activity:7190000000000000003?commentUrn=x,"She ' +
  'said \\"soup\\", and left"\n';

/** Facebook's own export: one post with a tag in garbled letters, a picture without text, a row without a time. */
export const facebookPosts = JSON.stringify([
  {
    timestamp: 1_700_000_000,
    data: [{ post: 'It\u00e2\u0080\u0099s soup day with Ana Ren\u00c3\u00a9 and her choir.' }],
    tags: [{ name: 'Ana Ren\u00c3\u00a9' }],
    attachments: [{ data: [{ external_context: { url: 'https://milllane.example/soup' } }] }],
  },
  { timestamp: 1_700_000_001, attachments: [{ data: [{ media: {} }] }] },
  { data: [{ post: 'without a time' }] },
]);

/** Meta Business Suite: one post of the page, one from Instagram. */
export const metaSuite =
  '\uFEFFPost ID,Page ID,Page name,Title,Description,Publish time,Permalink,Post type\n' +
  '9.1E+15,1,Harbour Museum,,"We opened our gallery in our own yard,\nand we are proud of ' +
  'our team",06/25/2024 ' +
  '15:01,https://www.facebook.com/HarbourMuseum/posts/122100000000001,Photo\n' +
  '2,1,Harbour Museum,,Soup,06/25/2024 15:01,https://www.instagram.com/p/x,Photo\n';

/** Packs texts into one zip. */
export async function zipOf(
  entries: Readonly<Record<string, string>>,
  password?: string,
): Promise<Uint8Array> {
  const writer = new ZipWriter(new BlobWriter(), password === undefined ? {} : { password });
  for (const [name, text] of Object.entries(entries)) await writer.add(name, new TextReader(text));
  return new Uint8Array(await (await writer.close()).arrayBuffer());
}

const minute = 60_000;

/**
 * A `tweets.js` with that many posts, in chunks: every tenth is shared, every fifth is a reply, every third of the others tags somebody. The same
 * number always gives the same file.
 */
export function* tweetsFile(posts: number): Generator<string, void> {
  yield 'window.YTD.tweets.part0 = [';
  for (let i = 0; i < posts; i += 1) {
    const words = sampleText(i, 60 + (i % 7) * 20);
    const isShare = i % 10 === 9;
    const isReply = !isShare && i % 5 === 4;
    const tag = i % 3 === 0 ? ' with @RiversideFB' : '';
    const text = isShare ? `RT @RiversideFB: ${words}` : isReply ? `@ana ${words}` : words + tag;
    const item = tweet(String(1_000_000_000_000 + i), text.slice(0, 280), {
      created_at: xTime(Date.UTC(2014, 0, 1) + i * 97 * minute),
      ...(isReply && { in_reply_to_status_id_str: '9', in_reply_to_screen_name: 'ana' }),
    });
    yield `${i === 0 ? '' : ','}\n${JSON.stringify(item)}`;
  }
  yield '\n]\n';
}

/** "Wed Oct 19 20:07:25 +0000 2022" */
function xTime(time: number): string {
  const [day, date, month, year, clock] = new Date(time).toUTCString().replace(',', '').split(' ');
  return `${day} ${month} ${date} ${clock} +0000 ${year}`;
}
