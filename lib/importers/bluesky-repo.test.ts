import { encode, toBytes } from '@atcute/cbor';
import { CODEC_DCBOR, create, toCidLink } from '@atcute/cid';
import { describe, expect, test } from 'vitest';
import * as sample from '../../scripts/sample-repo.ts';
import { recogniseFiles } from './index.ts';
import { read } from './read-for-tests.ts';
import { openFiles, UnreadableFile } from './source-file.ts';

const { ownDid, blueskyPost, repoOf } = sample;

describe('a file that holds no whole repository gives nothing, and says why', () => {
  const { signal } = new AbortController();
  const failureOf = async (car: Uint8Array) => {
    const opened = await openFiles([{ name: 'repo.car', blob: new Blob([car as BlobPart]) }]);
    const [found] = await recogniseFiles(opened, signal);
    let posts = 0;
    try {
      for await (const _ of found!.importer.read(found!.recognised, signal)) posts += 1;
    } catch (error) {
      if (posts === 0 && error instanceof UnreadableFile) return error.reason;
    }
    return `${posts} posts`;
  };

  test('cut short, at every length', async () => {
    const car = await repoOf(sample.blueskyRecords);
    const lengths = Array.from({ length: 60 }, (_, at) => 100 + at * Math.floor(car.length / 61));
    for (const length of lengths.filter((each) => each < car.length))
      expect(await failureOf(car.slice(0, length)), String(length)).toBe('damaged');
  });

  test('cut between two blocks', async () => {
    const { commit, blocks } = await sample.blocksOf(sample.blueskyRecords);
    for (const missing of [0, 5, blocks.length - 2, blocks.length - 1]) {
      const rest = blocks.filter((_, at) => at !== missing);
      const found = await failureOf(await sample.carOf(commit, rest));
      expect(found, String(missing)).toBe('damaged');
    }
  });

  test('with a byte changed in its frame', async () => {
    const car = new Uint8Array(await repoOf(sample.blueskyRecords));
    // Behind the header of 59 bytes: the length of the first block.
    car[59]! ^= 0x40;
    expect(await failureOf(car)).toBe('damaged');
  });

  // Forty nodes, and 2 to the power of 40 ways through them.
  test('a tree whose branches grow together again', async () => {
    const blocks: { cid: Uint8Array; data: Uint8Array<ArrayBuffer> }[] = [];
    const put = async (block: unknown) => {
      const data = encode(block);
      const cid = await create(CODEC_DCBOR, data);
      blocks.push({ cid: cid.bytes, data });
      return toCidLink(cid);
    };
    const v = await put(blueskyPost('Soup'));
    const k = toBytes(new TextEncoder().encode('app.bsky.feed.post/3kaaaaaaaaa22'));
    let below = await put({ e: [], l: null });
    for (let at = 0; at < 40; at += 1) {
      below = await put({ e: [{ k, p: 0, t: below, v }], l: below });
    }
    const sig = toBytes(new Uint8Array(64));
    const rev = '3kzzzzzzzzz22';
    const root = await put({ version: 3, did: ownDid, data: below, rev, prev: null, sig });
    expect(await failureOf(await sample.carOf(root, blocks))).toBe('damaged');
  });

  test('a node of lists in lists, each said to be long', async () => {
    const data = new Uint8Array(600_000);
    // A list of 262,144 items.
    for (let at = 0; at < 300_000; at += 5) data.set([0x9a, 0, 4, 0, 0], at);
    const tree = await create(CODEC_DCBOR, data);
    const sig = toBytes(new Uint8Array(64));
    const commit = { version: 3, did: ownDid, data: toCidLink(tree), rev: '3k', prev: null, sig };
    const head = encode(commit);
    const root = await create(CODEC_DCBOR, head);
    const blocks = [
      { cid: tree.bytes, data },
      { cid: root.bytes, data: head },
    ];
    expect(await failureOf(await sample.carOf(toCidLink(root), blocks))).toBe('damaged');
  });

  test('a million blocks', async () => {
    const { commit, blocks } = await sample.blocksOf({});
    const many = Array.from({ length: 1_000_000 }, () => blocks[0]!);
    expect(await failureOf(await sample.carOf(commit, [...many, ...blocks]))).toBe('too-large');
  });

  test('a CAR of another program', async () => {
    const data = encode({ hello: 'world' });
    const cid = await create(CODEC_DCBOR, data);
    const car = await sample.carOf(toCidLink(cid), [{ cid: cid.bytes, data }]);
    expect(await failureOf(car)).toBe('unknown');
  });
});

test.each([
  ['a song', 'repo.car', 'ID3 la la la'],
  ['nothing', 'repo.car', ''],
  ['zeros', 'repo.car', '\0'.repeat(5000)],
  ['a picture of a car', 'vw.car', '\u00ff\u00d8\u00ff'],
])('%s named .car is not recognised', async (_, name, content) => {
  expect((await read({ [name]: content })).by).toEqual([]);
});
