import type { BlindSpot } from '../post.ts';
import type { RecordedPost } from './recorded-post.ts';

/**
 * Merges what two sources know about a post. The record made in this browser takes precedence, then the source that shows more; the latest version of
 * an edited post comes before both. The id, the profile and the outcomes of findings are those of `known`.
 */
export function uniteRecords(known: RecordedPost, other: RecordedPost): RecordedPost {
  // True if `other` is a later version of an edited post.
  const isLater = other.otherIds?.includes(known.id) === true;
  const better = isLater || seesMore(other, known) ? other : known;
  const worse = better === other ? known : other;
  const exact = better.timeIs === 'day' && worse.timeIs === undefined ? worse : better;
  const { import: _import, timeIs: _timeIs, unseen: _unseen, ...rest } = better;
  const url = better.url ?? worse.url;
  const unseen = uniteUnseen(known.unseen, other.unseen);
  const isFromFile = known.unseen !== undefined && other.unseen !== undefined;
  const owner = isFromFile ? known.import : undefined;
  const imports = [...(known.also ?? []), ...(other.also ?? []), known.import, other.import];
  const also = distinct(imports.filter((each) => each !== undefined && each !== owner));
  const ids = [...(known.otherIds ?? []), ...(other.otherIds ?? []), other.id];
  const otherIds = distinct(ids.filter((id) => id !== known.id));
  return {
    ...rest,
    id: known.id,
    profile: known.profile,
    at: exact.at,
    outcomes: known.outcomes.length > 0 ? known.outcomes : other.outcomes,
    ...(exact.timeIs && { timeIs: exact.timeIs }),
    ...(url !== undefined && { url }),
    ...(owner !== undefined && { import: owner }),
    ...(also.length > 0 && { also }),
    ...(otherIds.length > 0 && { otherIds }),
    ...(unseen && { unseen }),
  };
}

function seesMore(one: RecordedPost, other: RecordedPost): boolean {
  if (other.unseen === undefined) return false;
  return one.unseen === undefined || one.unseen.length < other.unseen.length;
}

/** What neither shows. A record made in this browser shows everything but shares. */
function uniteUnseen(
  a: readonly BlindSpot[] | undefined,
  b: readonly BlindSpot[] | undefined,
): readonly BlindSpot[] | undefined {
  if (a !== undefined && b !== undefined) return a.filter((spot) => b.includes(spot));
  const file = a ?? b;
  return file === undefined || file.includes('reposts') ? undefined : [];
}

const most = 50;

function distinct(list: readonly (string | undefined)[]): readonly string[] {
  return [...new Set(list as readonly string[])].slice(0, most);
}
