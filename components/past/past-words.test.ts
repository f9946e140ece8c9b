import { afterEach, expect, test, vi } from 'vitest';
import { isWhoeverAsked } from '../../lib/past-posts/accounts.ts';
import type { Author } from '../../lib/post.ts';
import type { Translate } from '../../lib/translate.ts';
import messages from '../../public/_locales/en/messages.json' with { type: 'json' };
import { accountWords, dateInWords, daysInWords, failureWords } from './past-words.ts';
import { siteIds } from '../../lib/sites/facts/all-sites.ts';

const t: Translate = (key, words = []) =>
  [words]
    .flat()
    .reduce((all, word, index) => all.replaceAll(`$${index + 1}`, word), messages[key].message);
const wordsFor = (author: Author) =>
  accountWords({ author, key: '', posts: 1, fresh: 1, from: 0, to: 0 }, t);

afterEach(() => vi.unstubAllEnvs());

test("describes an account that its file doesn't name", () => {
  expect(wordsFor({ site: 'linkedin' })).toBe(
    'Posts by the person who asked LinkedIn for this file',
  );
  expect(wordsFor({ site: 'facebook' })).toBe(
    'Posts by the person who asked Facebook for this file',
  );
  expect(wordsFor({ site: 'facebook', name: 'Harbour Museum' })).toBe('Harbour Museum on Facebook');
  expect(wordsFor({ site: 'x' })).toBe('An account on X that the file doesn’t name');
});

test("the preview explains why a person's account wasn't preset", () => {
  const authors = siteIds.flatMap((site) => [{ site }, { site, name: 'A' }, { site, handle: 'a' }]);
  const asks = authors.map((author) =>
    wordsFor(author).startsWith('Posts by the person who asked'),
  );
  expect(asks).toEqual(authors.map(isWhoeverAsked));
});

test.each(['Pacific/Auckland', 'UTC', 'Pacific/Pago_Pago'])(
  'in %s a day matches the one in the file',
  (zone) => {
    vi.stubEnv('TZ', zone);
    const [from, to] = [Date.UTC(2026, 5, 5, 12), Date.UTC(2026, 5, 8, 12)];
    const words = (day: number) =>
      new Date(2026, 5, day).toLocaleDateString(undefined, { dateStyle: 'medium' });
    expect(daysInWords({ from, to }, t)).toBe(`${words(5)} to ${words(8)}`);
    expect(daysInWords({ from, to: from }, t)).toBe(words(5));
    // A known time keeps the writer's own time zone.
    const late = Date.UTC(2026, 5, 5, 13);
    expect(daysInWords({ from: late, to: late }, t)).toBe(
      new Date(late).toLocaleDateString(undefined, { dateStyle: 'medium' }),
    );
  },
);

test('a table with unknown headings says what it seems to be, what is missing and what to do', () => {
  const like = { title: 'Meta Business Suite', missing: ['Post ID', 'Publish time', 'Post type'] };
  expect(failureWords({ where: 'a.csv', reason: 'headings', like }, t)).toBe(
    '“a.csv” looks like a table of Meta Business Suite, but none of its headings says “Post ID”, “Publish time” or “Post type”. ' +
      'It may be in a language Hat Tip doesn’t know. Nothing was changed. Set the site to English and ask for the file again, ' +
      'or write those headings above their columns.',
  );
});

test.each(['Pacific/Auckland', 'Pacific/Pago_Pago'])(
  'a date from a file is the same day in %s',
  (zone) => {
    vi.stubEnv('TZ', zone);
    expect(dateInWords(Date.UTC(2024, 8, 5, 23))).toContain('5');
    expect(dateInWords(Date.UTC(2024, 8, 5, 1))).toBe(dateInWords(Date.UTC(2024, 8, 5, 23)));
  },
);
