import * as v from 'valibot';
import type { ImportedPost } from './imported-post.ts';
import type { SourceFile } from './source-file.ts';

const ids = v.array(v.string());
const initial = v.object({ editTweetIds: v.optional(ids, []) });
/** Every post lists its versions in one of two formats; a post that was never edited lists only itself. */
export const editSchema = v.fallback(
  v.optional(
    v.object({
      initial: v.optional(initial),
      edit: v.optional(
        v.object({
          initialTweetId: v.optional(v.string()),
          editControlInitial: v.optional(initial),
        }),
      ),
    }),
  ),
  undefined,
);
export type EditInfo = v.InferOutput<typeof editSchema>;

/** The first of several versions, in both formats. */
const firstOf =
  /"initialTweetId"\s{0,40}:\s{0,40}"(\d{1,25})"|"editTweetIds"\s{0,40}:\s{0,40}\[\s{0,40}"(\d{1,25})"\s{0,40},/g;
/** Longer than any match of the pattern, for files read in chunks. */
const overlap = 250;

/**
 * Ids of first versions that were edited later, which the first version itself may not say. Searches the raw text of the files, because the first and
 * last version may be in different parts.
 */
export async function findEdited(
  files: readonly SourceFile[],
  signal: AbortSignal,
): Promise<ReadonlySet<string>> {
  const edited = new Set<string>();
  for (const file of files) {
    try {
      const decoder = new TextDecoder('latin1');
      let rest = '';
      for await (const part of file.open(signal)) {
        const text = rest + decoder.decode(part);
        for (const [, id, other = ''] of text.matchAll(firstOf)) edited.add(id ?? other);
        rest = text.slice(-overlap);
      }
    } catch {
      // Reading its posts reports why it can't be read.
      signal.throwIfAborted();
    }
  }
  return edited;
}

/** X allows five edits per post. */
const mostVersions = 20;

/** Versions of edited posts, held until all are read: few posts are edited. */
export class EditedPosts {
  readonly #edited: ReadonlySet<string>;
  readonly #last = new Map<string, ImportedPost>();
  readonly #versions = new Map<string, Set<string>>();

  constructor(edited: ReadonlySet<string>) {
    this.#edited = edited;
  }

  /** True if the post was edited and is held back. */
  keep(id: string, info: EditInfo, post: ImportedPost): boolean {
    const versions = info?.edit?.editControlInitial?.editTweetIds ?? info?.initial?.editTweetIds;
    const first = info?.edit?.initialTweetId ?? versions?.toSorted(byAge)[0] ?? id;
    const isEdited = first !== id || (versions?.length ?? 0) > 1 || this.#edited.has(id);
    if (!isEdited) return false;
    const all = this.#versions.get(first) ?? new Set([first]);
    for (const each of [id, ...(versions ?? [])]) all.add(each);
    this.#versions.set(first, all);
    const last = this.#last.get(first);
    if (last === undefined || byAge(post.id, last.id) > 0) this.#last.set(first, post);
    return true;
  }

  /** The last version of each, once, with the other versions' ids, since it may have been recorded under one of them. */
  *take(): Generator<ImportedPost, void> {
    for (const [first, post] of this.#last) {
      const ids = [...(this.#versions.get(first) ?? [])].map((id) => `x:${id}`);
      yield { ...post, otherIds: ids.filter((id) => id !== post.id).slice(0, mostVersions) };
    }
    this.#last.clear();
  }
}

/** Ids grow with time, beyond the range of a number. */
function byAge(id: string, other: string): number {
  return id.length - other.length || (id < other ? -1 : id > other ? 1 : 0);
}
