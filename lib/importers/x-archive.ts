import * as v from 'valibot';
import { unescapeHtml } from './mend-text.ts';
import { defineImporter, type Recognised } from './define-importer.ts';
import type { ImportedPost, ImportProblem } from './imported-post.ts';
import { readJsonItems } from './json-items.ts';
import type { SourceFile } from './source-file.ts';

/** `data/tweets.js`, its parts, the name it had before November 2022, and a file for each month until about 2019. */
const tweetsFile = /(?:^|\/)(?:tweets?(?:-part\d+)?|data\/js\/tweets\/\d{4}_\d{2})\.js$/;
const notesFile = /(?:^|\/)note-tweets?(?:-part\d+)?\.js$/;
const accountFile = /(?:^|\/)account\.js$/;

/** The archive X makes: only the owner's posts, long posts and name are read; messages and the rest never. */
export default defineImporter({
  id: 'x-archive',
  title: 'X archive',
  async recognise(files) {
    const wanted = [accountFile, notesFile, tweetsFile].flatMap((pattern) =>
      files.filter(({ path }) => pattern.test(path)),
    );
    return wanted.some(({ path }) => tweetsFile.test(path))
      ? { files: wanted, blindSpots: [] }
      : undefined;
  },
  async *read(recognised, signal) {
    const owner = await readOwner(recognised, signal);
    const notes = yield* readNotes(recognised, signal);
    for (const file of recognised.files.filter(({ path }) => tweetsFile.test(path))) {
      yield* readTweets(file, owner, notes, signal);
    }
  },
});

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

async function readOwner({ files }: Recognised, signal: AbortSignal): Promise<Owner> {
  const file = files.find(({ path }) => accountFile.test(path));
  if (!file) return {};
  for await (const item of readJsonItems(file, signal)) {
    const read = v.safeParse(accountSchema, item);
    if (!read.success) continue;
    const { username, accountDisplayName } = read.output.account;
    return {
      handle: username,
      ...(accountDisplayName !== undefined && { name: accountDisplayName }),
    };
  }
  return {};
}

const noteSchema = v.object({
  noteTweet: v.object({
    createdAt: v.string(),
    core: v.object({ text: v.string() }),
  }),
});

/** Characters by which a long post and its short form know each other; their ids never do. */
const likeness = 60;

function noteKey(at: number, text: string): string {
  return `${Math.floor(at / 1000)} ${unescapeHtml(text).slice(0, likeness)}`;
}

/** Whole texts of long posts, by when they were written and how they begin. */
async function* readNotes(
  { files }: Recognised,
  signal: AbortSignal,
): AsyncGenerator<ImportProblem, ReadonlyMap<string, string>> {
  const notes = new Map<string, string>();
  for (const file of files.filter(({ path }) => notesFile.test(path))) {
    let number = 0;
    for await (const item of readJsonItems(file, signal)) {
      number += 1;
      const read = v.safeParse(noteSchema, item);
      if (!read.success) {
        yield { problem: 'row', where: `${file.path}, ${number}` };
        continue;
      }
      const { createdAt, core } = read.output.noteTweet;
      notes.set(noteKey(Date.parse(createdAt), core.text), unescapeHtml(core.text));
    }
  }
  return notes;
}

const text = v.string();
const tweetSchema = v.object({
  id_str: v.optional(text),
  id: v.optional(text),
  created_at: text,
  full_text: v.optional(text),
  text: v.optional(text),
  in_reply_to_status_id_str: v.nullish(text),
  in_reply_to_screen_name: v.nullish(text),
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

async function* readTweets(
  file: SourceFile,
  owner: Owner,
  notes: ReadonlyMap<string, string>,
  signal: AbortSignal,
): AsyncGenerator<ImportedPost | ImportProblem, void> {
  let number = 0;
  for await (const item of readJsonItems(file, signal)) {
    number += 1;
    const bare = typeof item === 'object' && item !== null && 'tweet' in item ? item.tweet : item;
    const read = v.safeParse(tweetSchema, bare);
    const post = read.success ? toPost(read.output, owner, notes) : undefined;
    yield post ?? { problem: 'row', where: `${file.path}, ${number}` };
  }
}

// The only sign of a retweet: `retweeted` is false for every one of them.
const retweet = /^RT @(\w{1,15}): /;
const quoted = /^https?:\/\/(?:www\.|mobile\.)?(?:twitter|x)\.com\/\w+\/status\/\d+/i;

function toPost(
  tweet: v.InferOutput<typeof tweetSchema>,
  owner: Owner,
  notes: ReadonlyMap<string, string>,
): ImportedPost | undefined {
  const id = tweet.id_str ?? tweet.id;
  const at = Date.parse(tweet.created_at);
  const short = tweet.full_text ?? tweet.text;
  if (id === undefined || !/^\d+$/.test(id) || Number.isNaN(at) || short === undefined) {
    return undefined;
  }
  const urls = tweet.entities?.urls ?? [];
  const whole = notes.get(noteKey(at, short)) ?? unescapeHtml(short);
  const sharesOf = retweet.exec(whole)?.[1];
  const isReply = Boolean(tweet.in_reply_to_status_id_str);
  const quotes = urls.some(({ expanded_url: url }) => quoted.test(url ?? ''));
  const answered = tweet.in_reply_to_screen_name;
  return {
    id: `x:${id}`,
    at,
    timeIs: 'exact',
    site: 'x',
    kind: isReply ? 'reply' : quotes && sharesOf === undefined ? 'quote' : 'post',
    author: { site: 'x', ...owner },
    text: whole,
    mentions: (tweet.entities?.user_mentions ?? []).map(({ screen_name: handle, name }) => ({
      name: name ?? handle,
      handle,
    })),
    links: urls.flatMap(({ expanded_url: url }) => (url && !quoted.test(url) ? [url] : [])),
    answers: isReply && answered ? [answered] : [],
    ...(sharesOf !== undefined && { sharesOf }),
    ...(owner.handle !== undefined && { url: `https://x.com/${owner.handle}/status/${id}` }),
  };
}
