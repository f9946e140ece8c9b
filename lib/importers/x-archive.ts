import * as v from 'valibot';
import { unescapeHtml } from './mend-text.ts';
import { fillAddress } from '../sites/facts/fill-address.ts';
import { postAddress } from '../sites/facts/x.ts';
import { defineImporter, type Recognised } from './define-importer.ts';
import { howTo } from './how-to.ts';
import { postOnX } from './imported-post.ts';
import type { ImportedPost, ImportProblem } from './imported-post.ts';
import { readJsonItems, readJsonObject } from './json-items.ts';
import { headOf, type SourceFile } from './source-file.ts';
import { zonedTime } from './tables.ts';
import { editSchema, EditedPosts, findEdited } from './x-edits.ts';
import { readNotes, wholeText, type Notes } from './x-notes.ts';

// Browsers append " (1)" to the name of a second download.
const named = (names: string) => new RegExp(String.raw`(?:^|/)${names}(?: ?\(\d+\))?\.js$`);
/** `data/tweets.js`, its parts, the name before November 2022, and a file per month until about 2019. */
const tweetsFile = named(String.raw`(?:tweets?(?:-part\d+)?|data/js/tweets/\d{4}_\d{2})`);
/** A file chosen by itself under such a name is recognised by how it begins. */
const maybeTweets =
  /^(?!.*(?:deleted|community|circle|direct|message|header|note))[^/]*(?:tweets?|\d{4}_\d{2})[^/]*\.js$/i;
const tweetsHead = /^\s*(?:window\.YTD\.tweets?\.|Grailbird\.data\.tweets)/;
const notesFile = named(String.raw`note-tweets?(?:-part\d+)?`);
const accountFile = named('account');
const detailsFile = named('user_details');
const manifestFile = named('manifest');
const besides = [accountFile, detailsFile, notesFile, manifestFile];

/** X's archive: only the owner's posts, long posts and name are read; messages and the rest never. */
export default defineImporter({
  id: 'x-archive',
  title: 'X archive',
  // A folder of an archive; tables of before 2019 lie two folders down.
  exportOf: (path) => path.replace(/(?:js\/(?:tweets\/)?)?[^/]*$/, ''),
  namesAllLinks: true,
  howTo: howTo.xArchive,
  async recognise(files, signal) {
    const tweets: SourceFile[] = [];
    for (const file of files) {
      if (tweetsFile.test(file.path) || (await beginsAsTweets(file, signal))) tweets.push(file);
    }
    const [first] = tweets;
    if (!first) return undefined;
    const others = besides.flatMap((pattern) => files.filter(({ path }) => pattern.test(path)));
    const hasOwner =
      others.some(({ path }) => accountFile.test(path) || detailsFile.test(path)) ||
      /^\s*Grailbird\.|"user"\s*:\s*\{/.test(await headOf(first, signal));
    return {
      files: [...others, ...tweets],
      blindSpots: hasOwner ? [] : ['author'],
      missing: await missingOf(files, signal),
    };
  },
  async *read(recognised, signal) {
    const owner = await readOwner(recognised, signal);
    const { files } = recognised;
    const notes = yield* readNotes(
      files.filter(({ path }) => notesFile.test(path)),
      signal,
    );
    const tweets = files.filter(({ path }) => besides.every((pattern) => !pattern.test(path)));
    const edits = new EditedPosts(await findEdited(tweets, signal));
    try {
      for (const file of tweets) yield* readTweets(file, { owner, notes, edits }, signal);
    } catch (error) {
      // Yield edited posts even if a later file breaks off.
      yield* edits.take();
      throw error;
    }
    yield* edits.take();
  },
});

async function beginsAsTweets(file: SourceFile, signal: AbortSignal): Promise<boolean> {
  const maybe = file.isLoose && maybeTweets.test(file.path);
  return maybe && tweetsHead.test(await headOf(file, signal));
}

const partsSchema = v.optional(v.object({ files: v.array(v.object({ fileName: v.string() })) }));
const manifestSchema = v.object({
  dataTypes: v.object({ tweets: partsSchema, tweet: partsSchema }),
});

/** The parts the archive's own list names but that are missing. */
async function missingOf(files: readonly SourceFile[], signal: AbortSignal): Promise<string[]> {
  const manifest = files.find(({ path }) => manifestFile.test(path));
  if (!manifest) return [];
  const content = await readJsonObject(manifest, signal).catch(() => undefined);
  signal.throwIfAborted();
  const read = v.safeParse(manifestSchema, content);
  // Without a readable list there is nothing to compare.
  if (!read.success) return [];
  const folder = manifest.path.replace(/[^/]*$/, '');
  const there = new Set(files.map(({ path }) => path.replace(/ ?\(\d+\)(?=\.js$)/, '')));
  const { tweets, tweet } = read.output.dataTypes;
  return [...(tweets?.files ?? []), ...(tweet?.files ?? [])]
    .map(({ fileName }) => folder + fileName.replace(/^.*[/\\]/, ''))
    .filter((path) => !there.has(path));
}

interface Owner {
  readonly handle?: string;
  readonly name?: string;
}

const accountSchema = v.object({
  account: v.object({
    username: v.string(),
    accountDisplayName: v.optional(v.string()),
  }),
});

const detailsSchema = v.object({ screen_name: v.string(), full_name: v.optional(v.string()) });

async function readOwner({ files }: Recognised, signal: AbortSignal): Promise<Owner> {
  const account = files.find(({ path }) => accountFile.test(path));
  if (account) {
    for await (const item of readJsonItems(account, signal)) {
      const read = v.safeParse(accountSchema, item);
      if (!read.success) continue;
      return toOwner(read.output.account.username, read.output.account.accountDisplayName);
    }
  }
  const details = files.find(({ path }) => detailsFile.test(path));
  const read = v.safeParse(detailsSchema, details && (await readJsonObject(details, signal)));
  return read.success ? toOwner(read.output.screen_name, read.output.full_name) : {};
}

function toOwner(handle: string, name: string | null | undefined): Owner {
  return { handle, ...(typeof name === 'string' && { name }) };
}

const text = v.string();
const tweetSchema = v.object({
  id_str: v.optional(text),
  // In monthly files a rounded number: only a string is a valid id.
  id: v.optional(v.unknown()),
  created_at: text,
  full_text: v.optional(text),
  text: v.optional(text),
  in_reply_to_status_id_str: v.nullish(text),
  in_reply_to_screen_name: v.nullish(text),
  edit_info: editSchema,
  user: v.fallback(v.optional(v.object({ screen_name: text, name: v.nullish(text) })), undefined),
  entities: v.optional(
    v.object({
      user_mentions: v.optional(
        v.array(v.object({ screen_name: text, name: v.optional(v.nullable(text)) })),
        [],
      ),
      urls: v.optional(
        v.array(v.object({ url: v.optional(text), expanded_url: v.nullish(text) })),
        [],
      ),
    }),
  ),
});

/** What the other files of an archive say. */
interface Known {
  readonly owner: Owner;
  readonly notes: Notes;
  readonly edits: EditedPosts;
}

async function* readTweets(
  file: SourceFile,
  known: Known,
  signal: AbortSignal,
): AsyncGenerator<ImportedPost | ImportProblem, void> {
  let number = 0;
  for await (const item of readJsonItems(file, signal)) {
    number += 1;
    const bare = typeof item === 'object' && item !== null && 'tweet' in item ? item.tweet : item;
    const read = v.safeParse(tweetSchema, bare);
    const post = read.success ? toPost(read.output, known) : undefined;
    if (read.success && post) {
      const id = post.id.slice(post.id.indexOf(':') + 1);
      if (known.edits.keep(id, read.output.edit_info, post)) continue;
    }
    yield post ?? { problem: 'row', where: `${file.path}, ${number}` };
  }
}

// The only sign of a retweet: `retweeted` is false for all of them.
const retweet = /^RT @(\w{1,15}): /;
/** Ends a truncated long post, and links to the post itself. */
const itself = /^https?:\/\/(?:www\.|mobile\.)?(?:twitter|x)\.com\/i\/web\/status\/\d+/i;

function toPost(
  tweet: v.InferOutput<typeof tweetSchema>,
  known: Pick<Known, 'owner' | 'notes'>,
): ImportedPost | undefined {
  const id = tweet.id_str ?? tweet.id;
  const at = zonedTime(tweet.created_at);
  const short = tweet.full_text ?? tweet.text;
  if (typeof id !== 'string' || !/^\d+$/.test(id) || Number.isNaN(at) || short === undefined) {
    return undefined;
  }
  const { user, entities } = tweet;
  const isNamed = known.owner.handle !== undefined || !user;
  const owner = isNamed ? known.owner : toOwner(user.screen_name, user.name);
  const note = known.notes.find(at, short);
  const words = unescapeHtml(short);
  const whole = note ? wholeText(note, words) : words;
  // The long form doesn't list quoted posts, and the short form doesn't list what was cut off.
  const shown = (entities?.urls ?? []).map((url) => url.expanded_url ?? '');
  const urls = [...new Set([...(note?.urls ?? []), ...shown])].filter(
    (url) => url !== '' && !itself.test(url) && postOnX.exec(url)?.[1] !== id,
  );
  const tagged = entities?.user_mentions ?? [];
  // The long form has handles only.
  const nameOf = new Map(tagged.map(({ screen_name: handle, name }) => [handle, name]));
  const handles = distinctHandles([
    ...tagged.map(({ screen_name: handle }) => handle),
    ...(note?.handles ?? []),
  ]);
  const sharesOf = retweet.exec(whole)?.[1];
  const isReply = Boolean(tweet.in_reply_to_status_id_str);
  const quotes = urls.some((url) => postOnX.test(url));
  const answered = tweet.in_reply_to_screen_name;
  return {
    id: `x:${id}`,
    at,
    timeIs: 'exact',
    site: 'x',
    kind: isReply ? 'reply' : quotes && sharesOf === undefined ? 'quote' : 'post',
    author: { site: 'x', ...owner },
    text: whole,
    mentions: handles.map((handle) => ({ name: nameOf.get(handle) ?? handle, handle })),
    links: urls.filter((url) => !postOnX.test(url)),
    answers: isReply && answered ? [answered] : [],
    ...(sharesOf !== undefined && { sharesOf }),
    ...(owner.handle !== undefined && {
      url: fillAddress(postAddress, { handle: owner.handle, id }),
    }),
  };
}

function distinctHandles(handles: readonly string[]): string[] {
  return [...new Map(handles.map((handle) => [handle.toLowerCase(), handle])).values()];
}
