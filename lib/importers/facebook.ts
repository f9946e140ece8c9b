import * as v from 'valibot';
import { fingerprint } from '../text/fingerprint.ts';
import { mendMojibake } from './mend-text.ts';
import { defineImporter } from './define-importer.ts';
import type { ImportedPost, ImportProblem } from './imported-post.ts';
import { readJsonItems } from './json-items.ts';
import { headOf, type SourceFile } from './source-file.ts';

/** The names this file has had, second downloads too; messages, comments and the rest are never opened. */
const postsFile = /(?:^|\/)your_posts(?:__check_ins__photos_and_videos)?_\d+(?: ?\(\d+\))?\.json$/;
/** One chosen by itself under another name that speaks of posts is known by how it begins. */
const maybePosts = /^(?!.*(?:comment|message|group))[^/]*posts?[^/]*\.json$/i;

/** Facebook's own export of posts, in JSON. */
export default defineImporter({
  id: 'facebook',
  title: 'Facebook export',
  async recognise(files, signal) {
    const found: SourceFile[] = [];
    for (const file of files) {
      if (postsFile.test(file.path) || (await beginsAsPosts(file, signal))) found.push(file);
    }
    return found.length === 0
      ? undefined
      : { files: found, blindSpots: ['reposts', 'replies', 'author'] };
  },
  async *read({ files }, signal) {
    for (const file of files) yield* readPosts(file, signal);
  },
});

async function beginsAsPosts(file: SourceFile, signal: AbortSignal): Promise<boolean> {
  if (!file.isLoose || !maybePosts.test(file.path)) return false;
  const head = await headOf(file, signal);
  return (
    /^\s*\[\s*\{/.test(head) &&
    /"timestamp"\s*:\s*\d/.test(head) &&
    /"(?:data|title)"\s*:/.test(head)
  );
}

const link = v.object({ external_context: v.optional(v.object({ url: v.optional(v.string()) })) });
const schema = v.object({
  timestamp: v.pipe(v.number(), v.integer(), v.minValue(0)),
  data: v.optional(v.array(v.looseObject({ post: v.optional(v.string()) })), []),
  attachments: v.optional(v.array(v.object({ data: v.optional(v.array(v.unknown()), []) })), []),
  tags: v.optional(v.array(v.object({ name: v.optional(v.string()) })), []),
});

async function* readPosts(
  file: SourceFile,
  signal: AbortSignal,
): AsyncGenerator<ImportedPost | ImportProblem, void> {
  let number = 0;
  const met = new Map<string, number>();
  for await (const item of readJsonItems(file, signal)) {
    number += 1;
    const read = v.safeParse(schema, item);
    if (!read.success) {
      yield { problem: 'row', where: `${file.path}, ${number}` };
      continue;
    }
    const post = toPost(read.output);
    if (post === undefined) continue;
    // The same words in the same second: posted in several groups at once.
    const times = (met.get(post.id) ?? 0) + 1;
    met.set(post.id, times);
    yield times === 1 ? post : { ...post, id: `${post.id}:${times}` };
  }
}

/** More than half of the items are pictures without a word: nothing to read. */
function toPost(item: v.InferOutput<typeof schema>): ImportedPost | undefined {
  const text = mendMojibake(item.data.find(({ post }) => post !== undefined)?.post ?? '');
  if (text.trim() === '') return undefined;
  const links = item.attachments.flatMap(({ data }) =>
    data.flatMap((each) => {
      const read = v.safeParse(link, each);
      const url = read.success ? read.output.external_context?.url : undefined;
      return url === undefined ? [] : [mendMojibake(url)];
    }),
  );
  return {
    // The file has no ids, and a later export has the same post in another place.
    id: `facebook:${item.timestamp}:${fingerprint(text)}`,
    at: item.timestamp * 1000,
    timeIs: 'exact',
    site: 'facebook',
    kind: 'post',
    author: { site: 'facebook' },
    text,
    mentions: item.tags.flatMap(({ name }) =>
      name === undefined ? [] : [{ name: mendMojibake(name) }],
    ),
    links,
    answers: [],
  };
}
