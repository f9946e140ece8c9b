import { dayOf } from '../../lib/habits/by-time.ts';
import type { PastImport } from '../../lib/posts/past-import.ts';
import { dayLength } from '../../lib/habits/period.ts';
import { isWhoeverAsked } from '../../lib/past-posts/accounts.ts';
import type { ImportOutcome } from '../../lib/past-posts/import-posts.ts';
import type { Count, FoundAccount, FoundSource } from '../../lib/past-posts/preview-posts.ts';
import type { Failure } from '../../lib/past-posts/sources.ts';
import type { BlindSpot } from '../../lib/post.ts';
import type { MessageKey, Translate } from '../../lib/translate.ts';
import { factsOf } from '../../lib/sites/facts/all-sites.ts';

const failureKeys: Readonly<Record<Failure['reason'], MessageKey>> = {
  encrypted: 'pastEncrypted',
  damaged: 'pastDamaged',
  'too-large': 'pastTooLarge',
  unknown: 'pastUnknown',
  gone: 'pastGone',
  missing: 'pastMissing',
  spreadsheet: 'pastSpreadsheet',
  headings: 'pastHeadings',
};

const spotKeys: Readonly<Record<BlindSpot, MessageKey>> = {
  tags: 'pastUnseenTags',
  reposts: 'pastUnseenReposts',
  'time-of-day': 'pastUnseenTime',
  replies: 'pastUnseenReplies',
  'company-posts': 'pastUnseenCompany',
  author: 'pastUnseenAuthor',
};

/** A name from a file, shortened to fit a line. */
export function short(name: string, length = 80): string {
  return name.length > length ? `${name.slice(0, length - 1)}…` : name;
}

/** "1 post", "1,204 posts". */
export function postsInWords(posts: number, t: Translate): string {
  return posts === 1 ? t('pastOnePost') : t('pastPosts', posts.toLocaleString());
}

export function dayInWords(at: number): string {
  return new Date(at).toLocaleDateString(undefined, {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
  });
}

/** A post with only a known day is stored at noon UTC. Counts don't say which those are, but hardly any other post has exactly that timestamp. */
function postDayInWords(at: number): string {
  return dayInWords(at % dayLength === dayLength / 2 ? dayOf({ at, timeIs: 'day' }) : at);
}

/** A date as the file has it, whatever the reader's time zone. */
export function dateInWords(at: number): string {
  return new Date(at).toLocaleDateString(undefined, { dateStyle: 'long', timeZone: 'UTC' });
}

/** "1 Mar 2019 to 3 May 2024", or one day. */
export function daysInWords({ from, to }: Pick<Count, 'from' | 'to'>, t: Translate): string {
  const [first, last] = [postDayInWords(from), postDayInWords(to)];
  return first === last ? first : t('pastFromTo', [first, last]);
}

/** Why a file couldn't be read. */
export function failureWords({ where, reason, like }: Failure, t: Translate): string {
  if (!like) return t(failureKeys[reason], short(where));
  const missing = like.missing.map((heading) => `“${heading}”`);
  return t(failureKeys[reason], [short(where), like.title, listInWords(missing, t)]);
}

/** Why a file of a known kind has nothing to import. */
export function emptyWords({ note, failures: [failure] }: FoundSource, t: Translate): string {
  const { name } = note;
  return failure ? failureWords({ ...failure, where: name }, t) : t('pastEmpty', short(name));
}

/** A part of a file that couldn't be read to its end, while others were. */
export function brokenWords(failure: Failure, t: Translate): string {
  const isDamaged = failure.reason === 'damaged';
  return isDamaged ? t('pastBroken', short(failure.where)) : failureWords(failure, t);
}

/** What a kind of file can't show; undefined if it shows everything. */
export function unseenWords({ note }: FoundSource, t: Translate): string | undefined {
  if (note.unseen.length === 0) return undefined;
  const spots = note.unseen.map((spot) => t(spotKeys[spot]));
  return t('pastUnseen', [note.title, listInWords(spots, t)]);
}

function listInWords(words: readonly string[], t: Translate): string {
  const last = words.at(-1) ?? '';
  return words.length < 2 ? last : t('pastList', [words.slice(0, -1).join(', '), last]);
}

/** "@HarbourMuseum on X". */
export function accountWords({ author }: FoundAccount, t: Translate): string {
  const site = factsOf(author.site).name;
  if (author.handle !== undefined) return t('pastAccount', [`@${short(author.handle)}`, site]);
  if (author.name !== undefined) return t('pastAccount', [short(author.name), site]);
  return t(isWhoeverAsked(author) ? 'pastAsker' : 'pastNobody', site);
}

/** The result of an import, one sentence each. */
export function outcomeWords({ added, known, failed }: ImportOutcome, t: Translate): string[] {
  return [
    added === 0 ? t('pastBroughtNone') : t('pastBrought', postsInWords(added, t)),
    ...(known === 0 ? [] : [t('pastBroughtKnown', postsInWords(known, t))]),
    ...(failed === 0 ? [] : [failed === 1 ? t('pastFailedOne') : t('pastFailed', count(failed))]),
  ];
}

const count = (number: number) => number.toLocaleString();

/** The description of an earlier import. */
export function importWords({ posts, from, to, at }: PastImport, t: Translate): string {
  const words = [postsInWords(posts, t), daysInWords({ from, to }, t), dayInWords(at)];
  return t('pastImportLine', words);
}
