import { isNeverNamed } from '../analyzer/names/never-name.ts';
import { ownNamesOf } from '../analyzer/names/own-names.ts';
import { sameName } from '../partners/duplicates.ts';
import { nameBeforeTag } from '../partners/new-names.ts';
import type { Partner, PartnerKind } from '../partners/partner.ts';
import type { Profile } from '../organisation/profile.ts';
import { accountId } from '../post.ts';
import { guessKind } from './guess-kind.ts';
import { readableName } from './readable-name.ts';
import type { Credit, Tag, TaggedAccount, Tally } from './tally.ts';
import { factsOf, siteIds } from '../sites/facts/all-sites.ts';

/** Somebody the account has tagged who isn't in the book yet. */
export interface TaggedPartner {
  /** Stable: the id of its first account. */
  readonly key: string;
  readonly name: string;
  /** One per site, in the order of `siteIds`. */
  readonly tags: readonly Tag[];
  /** Own posts that tag it. */
  readonly times: number;
  /** When the newest of them was published, in milliseconds since 1970. */
  readonly last: number;
  readonly kind: PartnerKind;
  readonly credits: readonly Credit[];
  /** The newest posts that tag it, if texts are kept. */
  readonly texts: readonly string[];
}

/** With fewer suggestions, people tagged once recently are listed too. */
export const shortList = 10;
const lately = 366 * 86_400_000;

/** Every tagged account that may be a partner: not the organisation itself, nor anybody it never names. */
export function findTagged(tally: Tally, profiles: readonly Profile[]): readonly TaggedPartner[] {
  return unite(tally.accounts.filter((account) => !tally.authors.has(accountId(account)))).filter(
    ({ name, tags }) =>
      !profiles.some((profile) => isNeverNamed(profile, name)) &&
      !tags.some(({ site, handle }) =>
        isOurs(profiles, factsOf(site).tags === 'text' ? handle : name),
      ),
  );
}

/** The ones to suggest: not in the book and not dismissed (ids, `accountId`). Most often tagged first, then most recent. */
export function pickTagged(
  tagged: readonly TaggedPartner[],
  book: readonly Partner[],
  dismissed: ReadonlySet<string>,
  now: number,
): readonly TaggedPartner[] {
  const inBook = keysOf(book);
  const left = tagged.filter(
    ({ name, tags }) =>
      !inBook.has(nameId(name)) &&
      tags.every((tag) => !inBook.has(accountId(tag)) && !dismissed.has(accountId(tag))),
  );
  const often = left.filter(({ times }) => times > 1);
  const listed =
    often.length >= shortList
      ? often
      : left.filter(({ times, last }) => times > 1 || now - last < lately);
  return listed.toSorted(
    (a, b) => b.times - a.times || b.last - a.last || (a.name < b.name ? -1 : 1),
  );
}

/** Accounts on different sites are one partner only if their names are equal. */
function unite(accounts: readonly TaggedAccount[]): readonly TaggedPartner[] {
  const found = new Map<string, TaggedPartner[]>();
  const inOrder = accounts.toSorted(
    (a, b) => siteIds.indexOf(a.site) - siteIds.indexOf(b.site) || b.posts - a.posts,
  );
  for (const account of inOrder) {
    const name = nameOf(account);
    if (name === undefined) continue;
    const same = found.get(nameId(name)) ?? [];
    const at = same.findIndex(({ tags }) => tags.every(({ site }) => site !== account.site));
    const one = toPartner(name, account);
    const other = same[at];
    if (other) same[at] = join(other, one);
    else same.push(one);
    found.set(nameId(name), same);
  }
  return [...found.values()].flat();
}

/** Undefined if the tag can't be an account or a name. */
function nameOf({ site, handle, texts }: TaggedAccount): string | undefined {
  const { tags, handle: form } = factsOf(site);
  if (tags === 'list') return /[\p{L}\p{N}]/u.test(handle) ? handle : undefined;
  if (!form.pattern.test(handle)) return undefined;
  return writtenName(handle, texts) ?? readableName(handle);
}

/** "Mill Lane Choir (@MillLaneChoir)": the name as the newest post gives it. */
function writtenName(handle: string, texts: readonly string[]): string | undefined {
  const tag = new RegExp(`@${handle}(?!\\w)`, 'i');
  for (const text of texts) {
    const found = tag.exec(text);
    const span = found && { start: found.index, end: found.index + found[0].length };
    const name = span && nameBeforeTag(text, span);
    if (name) return name;
  }
  return undefined;
}

function toPartner(name: string, account: TaggedAccount): TaggedPartner {
  const { site, handle, posts, last, credits, texts } = account;
  const tags = [{ site, handle }];
  const key = accountId({ site, handle });
  return { key, name, tags, times: posts, last, kind: guessKind(name), credits, texts };
}

/** The second's name wins: on sites that tag by name, people write it out. */
function join(one: TaggedPartner, other: TaggedPartner): TaggedPartner {
  return {
    ...one,
    name: other.name,
    kind: other.kind,
    tags: [...one.tags, ...other.tags],
    times: one.times + other.times,
    last: Math.max(one.last, other.last),
    credits: [...one.credits, ...other.credits],
    texts: [...one.texts, ...other.texts],
  };
}

function isOurs(profiles: readonly Profile[], name: string): boolean {
  return profiles.some((profile) => {
    const own = ownNamesOf(profile);
    return (
      own.isHandle(name) || own.find(name).some(({ start, end }) => end - start >= name.length)
    );
  });
}

/** Equal for names that differ only in spacing: "Mill Lane Choir", "milllanechoir". */
const nameId = (name: string) => `=${sameName(name).replaceAll(' ', '')}`;

const known = new WeakMap<Partner, readonly string[]>();

/** Names and accounts in the book. Cached per partner, so that a large book stays fast. */
function keysOf(book: readonly Partner[]): ReadonlySet<string> {
  const keys = new Set<string>();
  for (const partner of book) {
    let own = known.get(partner);
    if (!own) known.set(partner, (own = keysOfOne(partner)));
    for (const key of own) keys.add(key);
  }
  return keys;
}

function keysOfOne({ name, aliases, handles }: Partner): readonly string[] {
  return [
    ...[name, ...aliases].map(nameId),
    ...siteIds.flatMap((site) => {
      const handle = handles[site];
      if (!handle) return [];
      // On sites that tag by name, the page's address contains the name.
      const shown = factsOf(site).tags === 'list' ? [nameId(handle)] : [];
      return [accountId({ site, handle }), ...shown];
    }),
  ];
}
