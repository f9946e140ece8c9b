import * as v from 'valibot';
import { mendMojibake } from './mend-text.ts';
import { defineImporter } from './define-importer.ts';
import type { ImportedPost, ImportProblem } from './imported-post.ts';
import { readJsonItems } from './json-items.ts';
import type { SourceFile } from './source-file.ts';

/** The names this file has had; messages, comments and the rest are never opened. */
const postsFile = /(?:^|\/)(?:your_posts(?:__check_ins__photos_and_videos)?_\d+)\.json$/;

/** Facebook's own export of posts, in JSON. */
export default defineImporter({
  id: 'facebook',
  title: 'Facebook export',
  async recognise(files) {
    const found = files.filter(({ path }) => postsFile.test(path));
    return found.length === 0
      ? undefined
      : { files: found, blindSpots: ['reposts', 'replies', 'author'] };
  },
  async *read({ files }, signal) {
    for (const file of files) yield* readPosts(file, signal);
  },
});

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
  for await (const item of readJsonItems(file, signal)) {
    number += 1;
    const read = v.safeParse(schema, item);
    if (!read.success) {
      yield { problem: 'row', where: `${file.path}, ${number}` };
      continue;
    }
    const post = toPost(read.output, number);
    if (post !== undefined) yield post;
  }
}

/** More than half of the items are pictures without a word: nothing to read. */
function toPost(item: v.InferOutput<typeof schema>, number: number): ImportedPost | undefined {
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
    id: `facebook:${item.timestamp}:${number}`,
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
