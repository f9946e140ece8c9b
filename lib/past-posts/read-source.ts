import type { DateQuestion } from '../importers/dates.ts';
import type { ImportedPost, ImportProblem } from '../importers/imported-post.ts';
import type { SourceFile } from '../importers/source-file.ts';
import { longestText } from '../posts/recorded-post.ts';
import { reasonOf, type Failure, type Source } from './sources.ts';

/** What was read since the last call. */
export interface Chunk {
  readonly posts: readonly ImportedPost[];
  /** The position of a row that couldn't be read. */
  readonly rows: readonly string[];
  /** Files of the source that couldn't be read completely. */
  readonly failures: readonly Failure[];
  /** What a column of dates leaves open; its posts aren't among these. */
  readonly questions: readonly DateQuestion[];
}

type Read =
  | ImportedPost
  | ImportProblem
  | DateQuestion
  | ({ readonly problem: 'failure' } & Failure);

/** Reads every file of a source; one that breaks off is reported, and the others are still read. */
async function* readAll(source: Source, signal: AbortSignal): AsyncGenerator<Read, void> {
  const { importer, recognised } = source;
  let files = recognised.files;
  while (files.length > 0) {
    let last: SourceFile | undefined;
    const withPosts = new Set<SourceFile>();
    const watched = files.map((file): SourceFile => ({
      ...file,
      open(stop) {
        last = file;
        return file.open(stop);
      },
    }));
    try {
      for await (const one of importer.read({ ...recognised, files: watched }, signal)) {
        // Longer than any post: a row without an end, which contains the rest of the file.
        if (!('problem' in one) && one.text.length > longestText) {
          yield { problem: 'row', where: last!.path };
          continue;
        }
        if (!('problem' in one)) withPosts.add(last!);
        yield one;
      }
      return;
    } catch (error) {
      signal.throwIfAborted();
      const failed = last;
      yield { problem: 'failure', where: failed?.path ?? source.name, reason: reasonOf(error) };
      if (failed === undefined) return;
      // Read files again that the others need, but not those that already gave posts.
      files = files.filter((file) => file !== failed && !withPosts.has(file));
    }
  }
}

/** Yields what `readAll` reads in chunks of that many posts and rows; there is always a last chunk, which may be empty. */
export async function* readSource(
  source: Source,
  size: number,
  signal: AbortSignal,
): AsyncGenerator<Chunk, void> {
  let posts: ImportedPost[] = [];
  let rows: string[] = [];
  let failures: Failure[] = [];
  let questions: DateQuestion[] = [];
  for await (const one of readAll(source, signal)) {
    if (!('problem' in one)) posts.push(one);
    else if (one.problem === 'failure') failures.push({ where: one.where, reason: one.reason });
    else if (one.problem === 'dates') questions.push(one);
    else rows.push(one.where.slice(0, 300));
    if (posts.length + rows.length < size) continue;
    yield { posts, rows, failures, questions };
    [posts, rows, failures, questions] = [[], [], [], []];
  }
  yield { posts, rows, failures, questions };
}
