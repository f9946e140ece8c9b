import { withPlainLinks } from '../analyzer/reading/links.ts';
import { annotateDraft } from '../analyzer/reading/read-draft.ts';
import { postOnX, type ImportedMention, type ImportedPost } from '../importers/imported-post.ts';
import type { Author, Draft, Link, Mention } from '../post.ts';
import { factsOf, shortLinkHosts } from '../sites/facts/all-sites.ts';
import { overlaps, type Span } from '../text/span.ts';

/** A post from a file, in the form the analyzer reads. */
export interface ReadPost {
  readonly draft: Draft;
  /** Addresses the file lists that aren't in the text. */
  readonly unplaced: readonly string[];
  /** The text contains the site's own short address, and the file doesn't give its target. */
  readonly hidesLinks: boolean;
  /** Tagged names that aren't in the text: "is with Mill Lane Choir". */
  readonly besides: readonly string[];
  /** It replies only to its own author, so it continues a thread. */
  readonly isThread: boolean;
}

/** The sites' own shorteners. */
const short = new RegExp(String.raw`^https?:\/\/(?:${shortLinkHosts.join('|')})\/`, 'i');
const wordInFront = /^@(\S+)(?:\s+|$)/;
const longestName = 120;
const mostMentions = 200;

/**
 * Locates in the text what the file lists. `author` is the account the post counts for; `namesAllLinks` says that the file gives the target of every
 * short address.
 */
export function toDraft(post: ImportedPost, author: Author, namesAllLinks: boolean): ReadPost {
  const { text: words, answered } = withoutAnswered(post);
  const urls = post.links.filter((url) => !postOnX.test(url));
  const text = namesAllLinks ? withoutPictures(words, urls) : words;
  const own = new Set([author.handle, post.author.handle].map((handle) => handle?.toLowerCase()));
  const named = [...new Map([...post.answers, ...answered].map((one) => [one.toLowerCase(), one]))];
  const replyingTo = named.filter(([key]) => !own.has(key)).map(([, handle]) => handle);
  // A reply only to oneself continues a thread.
  const isOwn = post.ofOwn ?? (named.length > 0 && replyingTo.length === 0);
  const isThread = post.kind === 'reply' && isOwn;
  const { links, unplaced } = placeLinks(text, urls);
  const { placed, besides } =
    factsOf(post.site).tags === 'text'
      ? { placed: [], besides: [] }
      : placeMentions(text, post.mentions, links);
  const kind = isThread ? 'post' : post.kind;
  const { site } = post;
  const draft = annotateDraft(
    { site, kind, author, text, mentions: placed, replyingTo, rest: [] },
    links,
  );
  return { draft, unplaced, hidesLinks: !namesAllLinks && links.some(isShort), besides, isThread };
}

function withoutAnswered(post: ImportedPost): { text: string; answered: readonly string[] } {
  const answered: string[] = [];
  let { text } = post;
  const { opensWithAnswered, handle: form } = factsOf(post.site);
  if (!opensWithAnswered || post.kind !== 'reply') return { text, answered };
  for (;;) {
    const [whole = '', handle = ''] = wordInFront.exec(text) ?? [];
    if (!form.pattern.test(handle)) return { text, answered };
    answered.push(handle);
    text = text.slice(whole.length);
  }
}

const isShort = ({ url }: Link) => short.test(url);

/** A short address without a target belongs to a picture or a quoted post; the writer didn't type it. */
function withoutPictures(text: string, urls: readonly string[]): string {
  return placeLinks(text, urls)
    .links.filter(isShort)
    .reduceRight((left, { span }) => left.slice(0, span.start) + left.slice(span.end), text)
    .trim();
}

/** An address found in the text keeps its position; the others replace short addresses, in order. */
function placeLinks(text: string, urls: readonly string[]) {
  const plain = withPlainLinks(text, []);
  const taken = new Set<Link>();
  const placed: Link[] = [];
  const left: string[] = [];
  for (const url of urls) {
    const at = plain.find((link) => !taken.has(link) && isSame(link.url, url));
    if (at === undefined) left.push(url);
    else taken.add(at);
  }
  const unplaced: string[] = [];
  for (const url of left) {
    const at = plain.find((link) => !taken.has(link) && isShort(link));
    if (at === undefined) {
      unplaced.push(url);
      continue;
    }
    taken.add(at);
    placed.push({ span: at.span, url });
  }
  const replaced = new Set(placed.map(({ span }) => span.start));
  const links = [...plain.filter(({ span }) => !replaced.has(span.start)), ...placed];
  return { links: links.sort((a, b) => a.span.start - b.span.start), unplaced };
}

function isSame(a: string, b: string): boolean {
  const bare = (url: string) => url.toLowerCase().replace(/^https?:\/\/(?:www\.)?|\/$/g, '');
  return bare(a) === bare(b);
}

/** The first free occurrence of each name, including a preceding "@"; and the names that have none. */
function placeMentions(
  text: string,
  mentions: readonly ImportedMention[],
  links: readonly Link[],
): { readonly placed: Mention[]; readonly besides: readonly string[] } {
  const placed: Mention[] = [];
  const besides: string[] = [];
  const lower = text.toLowerCase();
  const longestFirst = mentions
    .slice(0, mostMentions)
    .map((mention) => ({ ...mention, name: mention.name.trim().replace(/^@/, '') }))
    .filter(({ name }) => name !== '' && name.length <= longestName)
    .toSorted((a, b) => b.name.length - a.name.length);
  for (const { name, handle } of longestFirst) {
    const span = findName(text, lower, name.toLowerCase(), [
      ...placed.map((mention) => mention.span),
      ...links.map((link) => link.span),
    ]);
    if (span) placed.push({ span, name, ...(handle !== undefined && { handle }) });
    else besides.push(name);
  }
  return { placed: placed.sort((a, b) => a.span.start - b.span.start), besides };
}

const inWord = /[\p{L}\p{N}]/u;

function findName(
  text: string,
  lower: string,
  name: string,
  taken: readonly Span[],
): Span | undefined {
  // Letters that grow longer in lower case would shift positions.
  if (lower.length !== text.length) return undefined;
  for (let at = lower.indexOf(name); at >= 0; at = lower.indexOf(name, at + 1)) {
    const end = at + name.length;
    if (inWord.test(text[at - 1] ?? ' ') || inWord.test(text[end] ?? ' ')) continue;
    const span = { start: text[at - 1] === '@' ? at - 1 : at, end };
    if (!taken.some((other) => overlaps(other, span))) return span;
  }
  return undefined;
}
