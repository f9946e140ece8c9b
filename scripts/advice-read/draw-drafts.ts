import { writeFileSync } from 'node:fs';
import { factsOf } from '../../lib/sites/facts/all-sites.ts';
import { readCorpus } from '../corpus/read-corpus.ts';

/**
 * Draws sixty corpus drafts that are about their organisation alone, with a fixed seed, so that nobody can pick them. Every second one gets a partner
 * book, written by somebody who never saw the card.
 */
const wanted = 60;
/** mulberry32, the smallest generator that is good enough for this. */
function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const random = createRandom(20261130);
const drawn = readCorpus()
  .filter(({ brandOnly, sensitive }) => brandOnly && !sensitive)
  .map((post) => ({ post, key: random() }))
  .sort((a, b) => a.key - b.key)
  .slice(0, wanted)
  .map(({ post }, i) => ({
    id: `C${i + 1}`,
    site: post.site,
    profile: {
      name: post.organisation,
      handles: factsOf(post.site).handle.form === 'handle' ? { [post.site]: post.account } : {},
    },
    partners: [],
    text: post.text,
  }));
writeFileSync(
  'docs/advice-read/corpus-drafts.jsonl',
  `${drawn.map((draft) => JSON.stringify(draft)).join('\n')}\n`,
);
