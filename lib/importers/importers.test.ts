import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { tweet, ytd, zipOf } from '../../scripts/sample-exports.ts';
import { howTo } from './how-to.ts';
import { mendLinkedinBreaks, mendMojibake, unescapeHtml } from './mend-text.ts';
import { importers } from './index.ts';
import { read } from './read-for-tests.ts';
import { UnreadableFile } from './source-file.ts';

test('every how-to belongs to an importer', () => {
  expect(new Set(Object.values(howTo))).toEqual(new Set(importers.map((one) => one.howTo)));
});

test('every file is named after its importer, or shared', () => {
  const shared = [
    'bluesky-post',
    'bluesky-repo',
    'dates',
    'define-importer',
    'facebook-post',
    'headings',
    'how-to',
    'imported-post',
    'index',
    'json-items',
    'linkedin-comments',
    'mend-text',
    'months',
    'read-for-tests',
    'source-file',
    'table',
    'tables',
    'x-edits',
    'x-notes',
  ];
  const all = [...shared, ...importers.map(({ id }) => id)];
  const files = readdirSync(import.meta.dirname).filter((name) => !name.endsWith('.test.ts'));
  expect(files.map((name) => name.slice(0, -3)).sort()).toEqual(all.sort());
});

describe('an unreadable file fails at once with its reason', () => {
  const reasonOf = async (work: Promise<unknown>) => {
    const error: unknown = await work.then(
      () => undefined,
      (thrown: unknown) => thrown,
    );
    return error instanceof UnreadableFile ? error.reason : error;
  };
  const tweets = ytd('tweets', [tweet('1', 'Soup')]);

  test.each([
    ['cut short', { 'tweets.js': tweets.slice(0, -9) }],
    ['no JSON', { 'tweets.js': 'window.YTD.tweets.part0 = [ nonsense' }],
    ['zeros', { 'tweets.js': '\0'.repeat(10_000) }],
    ['empty', { 'tweets.js': '' }],
    ['brackets without end', { 'tweets.js': '['.repeat(100_000) }],
  ])('%s', async (_, files) => {
    expect(await reasonOf(read(files))).toBe('damaged');
  });

  test('rejects encrypted zips, broken zips and zip bombs', async () => {
    expect(await reasonOf(read({ 'a.zip': await zipOf({ 'tweets.js': tweets }, 'secret') }))).toBe(
      'encrypted',
    );
    const whole = await zipOf({ 'tweets.js': tweets });
    expect(await reasonOf(read({ 'a.zip': whole.slice(0, 60) }))).toBe('damaged');
    const bomb = await zipOf({ 'tweets.js': `[${' '.repeat(20_000_000)}` });
    expect(await reasonOf(read({ 'a.zip': bomb }))).toBe('too-large');
  });

  test('ignores unknown files', async () => {
    expect(await read({ 'holiday.csv': 'a,b\n1,2\n', 'photo.jpg': '\u0001\u0002' })).toEqual({
      by: [],
      unseen: [],
      posts: [],
      problems: [],
      questions: [],
    });
  });
});

test('decodes letters in every encoding', () => {
  expect(unescapeHtml('a &amp;lt; b &gt; c')).toBe('a &lt; b > c');
  expect(mendMojibake('caf\u00c3\u00a9')).toBe('café');
  expect(mendMojibake('café')).toBe('café');
  expect(mendMojibake('plain ’')).toBe('plain ’');
  expect(mendLinkedinBreaks('one"\r\n""\r\n"two')).toBe('one\n\ntwo');
});
