import { unescapeHtml } from './mend-text.ts';
import { defineImporter } from './define-importer.ts';
import type { ImportedPost } from './imported-post.ts';
import { hasHeadings, type Row } from './table.ts';
import { postsInTables, recogniseTables, zonedTime } from './tables.ts';

/** `tweets.csv` of the archives X made until about 2019. */
export default defineImporter({
  id: 'x-tweets-csv',
  title: 'X archive of before 2019',
  recognise: (files, signal) =>
    recogniseTables(
      files,
      signal,
      (headings) => hasHeadings(headings, 'tweet_id', 'timestamp', 'text', 'source'),
      () => ['author'],
    ),
  read: ({ files }, signal) => postsInTables(files, toPost, signal),
});

function toPost(row: Row): ImportedPost | undefined {
  const id = row.cell('tweet_id');
  const at = zonedTime(row.cell('timestamp'));
  const text = unescapeHtml(row.cell('text'));
  if (!/^\d{5,}$/.test(id) || Number.isNaN(at) || text === '') return undefined;
  const isReply = row.cell('in_reply_to_status_id') !== '';
  const answered = /^@(\w{1,15})/.exec(text)?.[1];
  // Whose is told only by the text, which may be cut or written anew.
  const sharesOf =
    row.cell('retweeted_status_id').trim() === ''
      ? undefined
      : (/^RT @(\w{1,15})/.exec(text)?.[1] ?? '');
  const links = row
    .cell('expanded_urls')
    .split(',')
    .filter((url) => /^https?:\/\//.test(url));
  return {
    id: `x:${id}`,
    at,
    timeIs: 'exact',
    site: 'x',
    kind: isReply ? 'reply' : 'post',
    author: { site: 'x' },
    text,
    mentions: [],
    links,
    answers: isReply && answered !== undefined ? [answered] : [],
    ...(sharesOf !== undefined && { sharesOf }),
  };
}
