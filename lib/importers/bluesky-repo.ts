import { fromUint8Array as blocksOf, type CarEntry } from '@atcute/car';
import { decode } from '@atcute/cbor';
import { toString } from '@atcute/cid';
import { fromUint8Array as recordsOf, isCommit } from '@atcute/repo';
import { readBytes, UnreadableFile, type SourceFile } from './source-file.ts';

/** Only these are decoded. Likes, follows, blocks and the rest stay as they are. */
export const collections = {
  post: 'app.bsky.feed.post',
  repost: 'app.bsky.feed.repost',
} as const;
export type Collection = keyof typeof collections;

export interface RepoRecord {
  readonly collection: Collection;
  /** Its name in the collection: the end of the post’s address. */
  readonly key: string;
  /** Undefined if it can't be decoded. */
  readonly value: unknown;
}

/** Everything one account published. */
export interface Repo {
  /** The account's lasting name. Its handle is not in the file. */
  readonly did: string;
  readonly records: readonly RepoRecord[];
}

/** A repository is read whole: 200 MB hold a few hundred thousand posts and likes. */
const largest = 200_000_000;
/** Every record is a block, and so are the nodes of the tree above them. */
const mostBlocks = 500_000;
/** A post has at most 3,000 bytes of text, and a few descriptions of pictures. Nodes are smaller still. */
const largestDecoded = 20_000;
/** A first byte that no decoder goes past. */
const undecodable = 0xff;

/** True if a file begins as a CAR does. */
export function beginsAsCar(head: Uint8Array): boolean {
  try {
    return blocksOf(head).roots.length > 0;
  } catch {
    return false;
  }
}

/** Reads a repository to its end before anything of it is used: half of one is worth nothing. */
export async function readRepo(file: SourceFile, signal: AbortSignal): Promise<Repo> {
  const bytes = await readBytes(file, largest, signal);
  try {
    const did = ownerOf(bytes);
    return { did, records: [...ownRecords(bytes)] };
  } catch (cause) {
    if (cause instanceof UnreadableFile) throw cause;
    throw new UnreadableFile('damaged', { cause });
  }
}

/** Looks at every block, so that a truncated file is noticed, and into one for the owner. */
function ownerOf(bytes: Uint8Array): string {
  const car = blocksOf(bytes);
  const [root] = car.roots;
  let first: CarEntry | undefined;
  let count = 0;
  for (const block of car) {
    count += 1;
    if (count > mostBlocks) throw new UnreadableFile('too-large');
    // Lists in lists, each of them said to be long, would take up all memory when decoded.
    if (block.bytes.length > largestDecoded) block.bytes[0] = undecodable;
    if (first === undefined && toString(block.cid) === root?.$link) first = block;
  }
  if (first === undefined) throw new UnreadableFile('damaged');
  const commit: unknown = decode(first.bytes);
  // A CAR of another program.
  if (!isCommit(commit)) throw new UnreadableFile('unknown');
  return commit.did;
}

function* ownRecords(bytes: Uint8Array): Generator<RepoRecord, void> {
  let last = '';
  for (const entry of recordsOf(bytes)) {
    const path = `${entry.collection}/${entry.rkey}`;
    // Branches that meet again would lead to the same keys without end.
    if (path <= last) throw new UnreadableFile('damaged');
    last = path;
    const collection = collectionOf(entry.collection);
    if (collection) yield { collection, key: entry.rkey, value: valueOf(entry) };
  }
}

function collectionOf(name: string): Collection | undefined {
  if (name === collections.post) return 'post';
  return name === collections.repost ? 'repost' : undefined;
}

function valueOf(entry: { readonly record: unknown }): unknown {
  try {
    return entry.record;
  } catch {
    return undefined;
  }
}
