import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { factsOf } from '../../lib/sites/facts/all-sites.ts';
import { readCorpus } from '../corpus/read-corpus.ts';

/**
 * Draws corpus drafts that are about their organisation alone, by a seed, so that nobody chooses them by hand. Drafts
 * of earlier readings are left out.
 *
 *   node scripts/advice-read/draw-drafts.ts OUT PREFIX COUNT SEED [BATCH …]
 */
const [out = '', prefix = '', count = '', seed = '', ...batches] = process.argv.slice(2);
if (!/^\d+$/.test(count) || !/^\d+$/.test(seed))
  throw new Error('Give OUT, PREFIX, COUNT and SEED, and batches if not all are meant.');

/** mulberry32, the smallest generator that is good enough for this. */
function createRandom(start: number): () => number {
  let state = start;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const directory = 'docs/advice-read';
const read = new Set(
  readdirSync(directory, { recursive: true, encoding: 'utf8' })
    .map((name) => join(directory, name))
    .filter((file) => file.endsWith('.jsonl') && file !== out)
    .flatMap((file) => readFileSync(file, 'utf8').trim().split('\n'))
    .map((line) => (JSON.parse(line) as { text: string }).text),
);
const random = createRandom(Number(seed));
const drawn = readCorpus()
  .filter(({ batch }) => batches.length === 0 || batches.includes(batch))
  .filter(({ brandOnly, sensitive, text }) => brandOnly && !sensitive && !read.has(text))
  .map((post) => ({ post, key: random() }))
  .sort((a, b) => a.key - b.key)
  .slice(0, Number(count))
  .map(({ post }, i) => ({
    id: `${prefix}${i + 1}`,
    site: post.site,
    profile: {
      name: post.organisation,
      handles: factsOf(post.site).handle.form === 'handle' ? { [post.site]: post.account } : {},
    },
    partners: [],
    text: post.text,
  }));
writeFileSync(out, `${drawn.map((draft) => JSON.stringify(draft)).join('\n')}\n`);
