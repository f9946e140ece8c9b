import { beginsAsCar, readRepo, type RepoRecord } from './bluesky-repo.ts';
import { readBlueskyPost, readRepost, taggedIn, type Names } from './bluesky-post.ts';
import { defineImporter } from './define-importer.ts';
import { howTo } from './how-to.ts';
import { readHeadBytes, type SourceFile } from './source-file.ts';

/** Bluesky's `repo.car`. Chats are in another file, which is never opened. */
export default defineImporter({
  id: 'bluesky',
  title: 'Bluesky export',
  howTo: howTo.bluesky,
  async recognise(files, signal) {
    const found: SourceFile[] = [];
    for (const file of files) {
      if (!/\.car$/i.test(file.path)) continue;
      if (beginsAsCar(await headOf(file, signal))) found.push(file);
    }
    return found.length === 0 ? undefined : { files: found, blindSpots: ['author'] };
  },
  async *read({ files }, signal) {
    for (const file of files) {
      const { did, records } = await readRepo(file, signal);
      const names = { did, handles: handlesIn(records) };
      for (const record of records) {
        signal.throwIfAborted();
        const post = readRecord(record, names);
        if (post === 'nothing') continue;
        yield (
          post ?? {
            problem: 'row' as const,
            where: `${file.path}, ${record.collection} ${record.key}`,
          }
        );
      }
    }
  },
});

/** Empty for a file that can't be opened. */
async function headOf(file: SourceFile, signal: AbortSignal): Promise<Uint8Array> {
  try {
    return await readHeadBytes(file, signal);
  } catch {
    signal.throwIfAborted();
    return new Uint8Array();
  }
}

/** The newest handle of everybody a post tags. */
function handlesIn(records: readonly RepoRecord[]): ReadonlyMap<string, string> {
  return new Map(
    records.flatMap(({ collection, value }) => (collection === 'post' ? taggedIn(value) : [])),
  );
}

function readRecord({ collection, key, value }: RepoRecord, names: Names) {
  return collection === 'post' ? readBlueskyPost(key, value, names) : readRepost(key, value, names);
}
