import * as v from 'valibot';
import { postAddress } from '../sites/facts/bluesky.ts';
import { fillAddress } from '../sites/facts/fill-address.ts';
import type { ImportedMention, ImportedPost } from './imported-post.ts';

/** Facets and their features are bounded: a post has 300 characters. */
const mostFacets = 300;
const facet = v.object({
  index: v.object({
    byteStart: v.pipe(v.number(), v.integer(), v.minValue(0)),
    byteEnd: v.pipe(v.number(), v.integer(), v.minValue(0)),
  }),
  features: v.array(
    v.object({
      $type: v.fallback(v.string(), ''),
      did: v.fallback(v.optional(v.string()), undefined),
      uri: v.fallback(v.optional(v.string()), undefined),
    }),
  ),
});
type Facet = v.InferOutput<typeof facet>;

const address = v.object({ uri: v.string() });
const time = v.pipe(v.string(), v.isoTimestamp(), v.transform(Date.parse), v.minValue(0));
const embed = v.object({
  external: v.fallback(v.optional(address), undefined),
  // A quoted post, or a quoted post beside pictures, which holds it one level deeper.
  record: v.fallback(v.optional(v.union([address, v.object({ record: address })])), undefined),
  media: v.fallback(
    v.optional(v.object({ external: v.fallback(v.optional(address), undefined) })),
    undefined,
  ),
});
const postSchema = v.object({
  text: v.pipe(v.string(), v.maxLength(3000)),
  createdAt: time,
  facets: v.fallback(v.optional(v.array(v.unknown()), []), []),
  reply: v.optional(v.object({ parent: address })),
  embed: v.fallback(v.optional(embed), undefined),
});
const repostSchema = v.object({ createdAt: time, subject: address });

/** What one post doesn't say, but the file does. */
export interface Names {
  readonly did: string;
  /** Handles by lasting name, as far as any post of the file tags them. */
  readonly handles: ReadonlyMap<string, string>;
}

const tid = /^[2-7a-z]{13}$/;
const handleInText = /^[@＠]((?:[a-z\d-]{1,63}\.)+[a-z][a-z\d-]*)$/i;
const postUri = /^at:\/\/(did:[a-z]+:[\w.:%-]+)\/app\.bsky\.feed\.post\/[\w.:~-]+$/;

/** Who a post tags: lasting name and handle. Posts name people by the first alone, except here. */
export function taggedIn(value: unknown): readonly (readonly [did: string, handle: string])[] {
  const read = v.safeParse(postSchema, value);
  if (!read.success) return [];
  return readWords(read.output).tagged;
}

/** Reads a post; `nothing` if it has no words, undefined if it can't be read. */
export function readBlueskyPost(
  key: string,
  value: unknown,
  names: Names,
): ImportedPost | 'nothing' | undefined {
  const read = v.safeParse(postSchema, value);
  if (!read.success || !tid.test(key)) return undefined;
  const { createdAt: at, reply, embed: embedded } = read.output;
  const { text, links, tagged } = readWords(read.output);
  if (text.trim() === '') return 'nothing';
  const record = embedded?.record;
  const quoted = record && ('uri' in record ? record.uri : record.record.uri);
  const card = (embedded?.external ?? embedded?.media?.external)?.uri;
  const parent = authorOf(reply?.parent.uri);
  const answered = parent === undefined ? undefined : names.handles.get(parent);
  return {
    id: `bluesky:${key}`,
    at,
    timeIs: 'exact',
    site: 'bluesky',
    kind: reply ? 'reply' : authorOf(quoted) === undefined ? 'post' : 'quote',
    author: { site: 'bluesky' },
    text,
    mentions: tagged.map(([, handle]): ImportedMention => ({ name: handle, handle })),
    links: [...new Set([...links, ...(isWeb(card) ? [card] : [])])],
    answers: parent === names.did || answered === undefined ? [] : [answered],
    ...(parent === names.did && { ofOwn: true }),
    url: fillAddress(postAddress, { handle: names.did, id: key }),
  };
}

/** Reads a repost: the words are somebody else's, and not in the file. */
export function readRepost(key: string, value: unknown, names: Names): ImportedPost | undefined {
  const read = v.safeParse(repostSchema, value);
  const author = read.success ? authorOf(read.output.subject.uri) : undefined;
  if (!read.success || author === undefined || !tid.test(key)) return undefined;
  return {
    id: `bluesky:${key}`,
    at: read.output.createdAt,
    timeIs: 'exact',
    site: 'bluesky',
    kind: 'post',
    author: { site: 'bluesky' },
    text: '',
    mentions: [],
    links: [],
    answers: [],
    sharesOf: names.handles.get(author) ?? '',
    ...(author === names.did && { ofOwn: true }),
  };
}

function authorOf(uri: string | undefined): string | undefined {
  return uri === undefined ? undefined : postUri.exec(uri)?.[1];
}

const isWeb = (url: string | undefined): url is string =>
  url !== undefined && url.length <= 2000 && /^https?:\/\/[^\s/]/i.test(url);

interface Words {
  readonly text: string;
  readonly links: readonly string[];
  readonly tagged: readonly (readonly [did: string, handle: string])[];
}

/** The text as it was typed: Bluesky cuts long addresses short, and keeps the whole one beside the text. */
function readWords(post: v.InferOutput<typeof postSchema>): Words {
  const bytes = new TextEncoder().encode(post.text);
  const decoder = new TextDecoder();
  const facets = post.facets
    .slice(0, mostFacets)
    .filter((each): each is Facet => v.is(facet, each))
    .toSorted((a, b) => a.index.byteStart - b.index.byteStart);
  const links: string[] = [];
  const tagged = new Map<string, string>();
  let text = '';
  let read = 0;
  for (const { index, features } of facets) {
    const { byteStart, byteEnd } = index;
    // Overlapping, or beyond the end: the site ignores it too.
    if (byteStart < read || byteEnd <= byteStart || byteEnd > bytes.length) continue;
    const shown = decoder.decode(bytes.subarray(byteStart, byteEnd));
    text += decoder.decode(bytes.subarray(read, byteStart));
    read = byteEnd;
    const did = features.find(({ $type }) => $type === 'app.bsky.richtext.facet#mention')?.did;
    const uri = features.find(({ $type }) => $type === 'app.bsky.richtext.facet#link')?.uri;
    const handle = handleInText.exec(shown)?.[1];
    if (did !== undefined && handle !== undefined) tagged.set(did, handle);
    if (isWeb(uri)) links.push(uri);
    text += isWeb(uri) && isShortened(shown, uri) ? uri : shown;
  }
  return { text: text + decoder.decode(bytes.subarray(read)), links, tagged: [...tagged] };
}

/** True for "river.example/a-long-ad..." instead of the whole address. */
function isShortened(shown: string, uri: string): boolean {
  const start = /^(.+?)(?:\.\.\.|…)$/.exec(shown)?.[1];
  return start !== undefined && uri.replace(/^https?:\/\/(?:www\.)?/i, '').startsWith(start);
}
