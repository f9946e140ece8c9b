import { writeCarStream, type CarBlock } from '@atcute/car';
import { encode, toBytes } from '@atcute/cbor';
import { CODEC_DCBOR, create, fromString, toCidLink } from '@atcute/cid';
import { MemoryBlockStore, MSTNode, NodeStore, NodeWrangler } from '@atcute/mst';

/** Bluesky's `repo.car` of an invented museum, written by the library that reads it; for tests. */

export const ownDid = 'did:plc:harbourmuseum22222222222';
export const foodBankDid = 'did:plc:riversidefoodbank2222222';

/** The address of a post of that account. */
export const postUri = (did: string, key = '3kaaaaaaaaa22') => ({
  uri: `at://${did}/app.bsky.feed.post/${key}`,
  cid: 'bafyreigh2akiscaildcqabsyg3dfr6chu3fgpregiymsck7e7aqa4s52zy',
});

/** A post; `more` overrides the defaults. */
export const blueskyPost = (text: string, more: object = {}) => ({
  $type: 'app.bsky.feed.post',
  text,
  createdAt: '2024-05-01T10:00:00.000Z',
  langs: ['en'],
  ...more,
});

/** Marks those words of a text, counted in bytes as Bluesky does. */
export function facetOn(text: string, words: string, feature: object) {
  const byteStart = Buffer.byteLength(text.slice(0, text.indexOf(words)));
  return {
    index: { byteStart, byteEnd: byteStart + Buffer.byteLength(words) },
    features: [feature],
  };
}
export const tagOf = (did: string) => ({ $type: 'app.bsky.richtext.facet#mention', did });
export const linkTo = (uri: string) => ({ $type: 'app.bsky.richtext.facet#link', uri });

/** The blocks of a repository with these records, by `collection/key`. */
export async function blocksOf(records: Readonly<Record<string, unknown>>) {
  const blocks: CarBlock[] = [];
  const put = async (data: Uint8Array<ArrayBuffer>) => {
    const cid = await create(CODEC_DCBOR, data);
    blocks.push({ cid: cid.bytes, data });
    return toCidLink(cid);
  };
  const store = new MemoryBlockStore();
  const nodes = new NodeStore(store);
  const tree = new NodeWrangler(nodes);
  const empty = await nodes.put(MSTNode.empty());
  let root = (await empty.cid()).$link;
  for (const [key, record] of Object.entries(records)) {
    const data = record instanceof Uint8Array ? new Uint8Array(record) : encode(record);
    root = await tree.putRecord(root, key, await put(data));
  }
  // Only the nodes of the finished tree, as the site sends them.
  const addNode = async (cid: string): Promise<void> => {
    const node = await nodes.get(cid);
    await put(await node.serialize());
    for (const below of node.subtrees) if (below) await addNode(below.$link);
  };
  await addNode(root);
  const commit = await put(
    encode({
      version: 3,
      did: ownDid,
      data: toCidLink(fromString(root)),
      rev: '3kzzzzzzzzz22',
      prev: null,
      sig: toBytes(new Uint8Array(64)),
    }),
  );
  return { commit, blocks };
}

/** A CAR of these blocks, its root first. */
export async function carOf(
  root: Parameters<typeof writeCarStream>[0][number],
  blocks: readonly CarBlock[],
): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  for await (const part of writeCarStream([root], [...blocks].reverse())) parts.push(part);
  return Buffer.concat(parts);
}

/** A whole `repo.car`. */
export async function repoOf(records: Readonly<Record<string, unknown>>): Promise<Uint8Array> {
  const { commit, blocks } = await blocksOf(records);
  return carOf(commit, blocks);
}

const thanks =
  'Ninety people ate at our tables. Thanks @riverside.example! river.example/soup-an...';

/** Six posts, two reposts, a record that can't be read, and what is never read. */
export const blueskyRecords: Readonly<Record<string, unknown>> = {
  'app.bsky.actor.profile/self': { $type: 'app.bsky.actor.profile', displayName: 'Harbour Museum' },
  'app.bsky.feed.like/3kaaaaaaaaa32': { subject: postUri(foodBankDid) },
  'app.bsky.feed.post/3kaaaaaaaab22': blueskyPost(thanks, {
    facets: [
      facetOn(thanks, '@riverside.example', tagOf(foodBankDid)),
      facetOn(thanks, 'river.example/soup-an...', linkTo('https://river.example/soup-and-bread')),
    ],
  }),
  'app.bsky.feed.post/3kaaaaaaaac22': blueskyPost('Yes, at six. See you there.', {
    createdAt: '2024-05-02T10:00:00.000Z',
    reply: { root: postUri(foodBankDid), parent: postUri(foodBankDid) },
  }),
  'app.bsky.feed.post/3kaaaaaaaad22': blueskyPost('And the choir sang.', {
    createdAt: '2024-05-03T10:00:00.000Z',
    reply: { root: postUri(ownDid), parent: postUri(ownDid, '3kaaaaaaaab22') },
  }),
  'app.bsky.feed.post/3kaaaaaaaae22': blueskyPost('Look at what they cooked.', {
    createdAt: '2024-05-04T10:00:00.000Z',
    embed: { $type: 'app.bsky.embed.record', record: postUri(foodBankDid) },
  }),
  'app.bsky.feed.post/3kaaaaaaaaf22': blueskyPost('Good question.', {
    createdAt: '2024-05-05T10:00:00.000Z',
    reply: { root: postUri('did:plc:stranger'), parent: postUri('did:plc:stranger') },
  }),
  'app.bsky.feed.post/3kaaaaaaaag22': blueskyPost('Our new gallery, built in our own yard.', {
    createdAt: '2024-05-06T10:00:00.000Z',
    embed: {
      $type: 'app.bsky.embed.external',
      external: { uri: 'https://harbourmuseum.example/gallery', title: 'Gallery', description: '' },
    },
  }),
  'app.bsky.feed.post/3kaaaaaaaah22': blueskyPost('When?', { createdAt: 'yesterday' }),
  'app.bsky.feed.repost/3kaaaaaaaai22': {
    $type: 'app.bsky.feed.repost',
    createdAt: '2024-05-07T10:00:00.000Z',
    subject: postUri(foodBankDid),
  },
  'app.bsky.feed.repost/3kaaaaaaaaj22': {
    $type: 'app.bsky.feed.repost',
    createdAt: '2024-05-08T10:00:00.000Z',
    subject: postUri(ownDid),
  },
};
