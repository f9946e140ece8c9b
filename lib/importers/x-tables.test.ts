import { describe, expect, test } from 'vitest';
import { read } from './read-for-tests.ts';

test('reads tweets.csv from before 2019', async () => {
  const { by, posts } = await read({
    'tweets.csv':
      'tweet_id,in_reply_to_status_id,in_reply_to_user_id,timestamp,source,text,retweeted_status_id,retweeted_status_user_id,retweeted_status_timestamp,expanded_urls\n' +
      '"123456","","","2013-01-04 10:00:00 +0000","web","RT @ana: soup","99","1","2013-01-03 10:00:00 +0000","https://a.example,https://b.example"\n',
  });
  expect(by).toEqual(['x-tweets-csv']);
  expect(posts).toMatchObject([
    {
      id: 'x:123456',
      at: Date.UTC(2013, 0, 4, 10),
      sharesOf: 'ana',
      links: ['https://a.example', 'https://b.example'],
    },
  ]);
});

test('tweets.csv: recognises a share without RT, and unescapes HTML', async () => {
  const { posts } = await read({
    'tweets.csv':
      'tweet_id,in_reply_to_status_id,in_reply_to_user_id,timestamp,source,text,retweeted_status_id\n' +
      '"123456","","","2013-01-04 10:00:00 +0000","web","Soup is on","99"\n' +
      '"123457","","","2013-01-04 10:00:00 +0000","web","Soup &amp; songs","" \n',
  });
  expect(posts[0]).toMatchObject({ text: 'Soup is on', sharesOf: '' });
  expect(posts[1]).toMatchObject({ text: 'Soup & songs' });
  expect(posts[1]).not.toHaveProperty('sharesOf');
});

describe('X analytics', () => {
  const fresh =
    'Post id,Date,Post text,Post Link\n' +
    '436528000000000000,"Fri, Jun 5, 2026",Soup,https://x.com/HarbourMuseum/status/436528000000000001\n';
  const old =
    'Tweet id,Tweet permalink,Tweet text,time\n' +
    '"1143539961","https://twitter.com/a/status/1143539961","Soup","2019-06-25 15:01 +0000"\n';

  test('the id in a link is complete, one rounded by a spreadsheet isn’t', async () => {
    expect((await read({ 'a.csv': fresh })).posts.map(({ id }) => id)).toEqual([
      'x:436528000000000001',
    ]);
  });

  test('only the new table hides the time of day', async () => {
    expect((await read({ 'a.csv': fresh })).unseen).toEqual(['reposts', 'time-of-day']);
    expect((await read({ 'a.csv': old })).unseen).toEqual(['reposts']);
    expect((await read({ 'a.csv': old, 'b.csv': fresh })).unseen).toContain('time-of-day');
  });

  test('reads the old and the new table; finds ids that a spreadsheet rounded in the link', async () => {
    const { by, posts, problems } = await read({
      'old.csv':
        'Tweet id,Tweet permalink,Tweet text,time,impressions\n' +
        '"1143539961","https://twitter.com/HarbourMuseum/status/1143539961","Soup &amp; songs","2019-06-25 15:01 +0000","1,234"\n',
      'account_analytics_content_2026.csv':
        'Post id,Date,Post text,Post Link,Impressions\n' +
        '4.36528E+17,"Fri, Jun 5, 2026",@ana at six,https://x.com/HarbourMuseum/status/436528000000000001,5\n' +
        '4.36528E+17,"Fri, Jun 5, 2026",no link,,5\n',
    });
    expect(by).toEqual(['x-analytics']);
    expect(posts).toMatchObject([
      {
        id: 'x:1143539961',
        at: Date.UTC(2019, 5, 25, 15, 1),
        text: 'Soup & songs',
        timeIs: 'exact',
      },
      {
        id: 'x:436528000000000001',
        at: Date.UTC(2026, 5, 5, 12),
        timeIs: 'day',
        kind: 'reply',
        answers: ['ana'],
      },
    ]);
    expect(problems).toHaveLength(1);
  });
});
