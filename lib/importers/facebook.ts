import { defineImporter } from './define-importer.ts';
import { howTo } from './how-to.ts';
import type { ImportedPost, ImportProblem } from './imported-post.ts';
import { readFacebookPost } from './facebook-post.ts';
import { readJsonItems, readJsonObject } from './json-items.ts';
import { headOf, type SourceFile } from './source-file.ts';

/** The names this file has had, numbered downloads included; messages, comments and the rest are never opened. */
const postsFile = /(?:^|\/)your_posts(?:__check_ins__photos_and_videos)?_\d+(?: ?\(\d+\))?\.json$/;
/** A file chosen by itself under another post-like name is recognised by how it begins. */
const maybePosts = /^(?!.*(?:comment|message|group))[^/]*posts?[^/]*\.json$/i;

/** Facebook's own export of posts, as JSON. */
export default defineImporter({
  id: 'facebook',
  title: 'Facebook export',
  howTo: howTo.facebook,
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
    /^\s*[[{]/.test(head) &&
    /"timestamp"\s*:\s*\d/.test(head) &&
    /"(?:data|title|label_values)"\s*:/.test(head)
  );
}

async function* readPosts(
  file: SourceFile,
  signal: AbortSignal,
): AsyncGenerator<ImportedPost | ImportProblem, void> {
  let number = 0;
  const met = new Map<string, number>();
  for await (const item of itemsOf(file, signal)) {
    number += 1;
    const post = readFacebookPost(item);
    if (post === 'nothing') continue;
    if (post === undefined) {
      yield { problem: 'row', where: `${file.path}, ${number}` };
      continue;
    }
    // The same text in the same second: posted in several groups at once.
    const times = (met.get(post.id) ?? 0) + 1;
    met.set(post.id, times);
    yield times === 1 ? post : { ...post, id: `${post.id}:${times}` };
  }
}

/** Mostly a list; older files nest it under a key, and a single post isn't in a list. */
async function* itemsOf(file: SourceFile, signal: AbortSignal): AsyncGenerator<unknown, void> {
  if (!/^\s*\{/.test(await headOf(file, signal))) {
    yield* readJsonItems(file, signal);
    return;
  }
  const whole = await readJsonObject(file, signal);
  if (typeof whole !== 'object' || whole === null || 'timestamp' in whole) yield whole;
  else for (const list of Object.values(whole)) if (Array.isArray(list)) yield* list;
}
