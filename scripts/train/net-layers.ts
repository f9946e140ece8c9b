import { netSizes, placeCount, tokenTypes } from '../../lib/analyzer/model/net.ts';
import { createStore } from './net-store.ts';
import type { NetSet } from './net-set.ts';

export type NetLayers = ReturnType<typeof createLayers>;

/** The layers of a network that has learned nothing. */
export function createLayers(set: NetSet, random: () => number) {
  const { filters, signs, sentence, context, post } = netSizes;
  const { size } = set;
  const store = createStore(random, size);
  const inSentence = filters + size + signs;
  const both = sentence + context;
  const inPost = 2 * both + 8 + placeCount;
  return {
    store,
    inSentence,
    inPost,
    rows: store.filled('rows', set.begin),
    types: store.layer('types', (tokenTypes.length + 1) * size, 0.1),
    filters: store.layer('filters', 3 * filters * size, Math.sqrt(1 / (3 * size))),
    filtersBias: store.layer('filtersBias', filters, 0),
    signs: store.layer('signs', set.signCount * signs, 0.3),
    signsBias: store.layer('signsBias', signs, 0),
    sentence: store.layer('sentence', sentence * inSentence, Math.sqrt(2 / inSentence)),
    sentenceBias: store.layer('sentenceBias', sentence, 0),
    /** From the sentence itself, the one before, the one after, and most and mean of all. */
    near: ([0, 1, 2, 3, 4] as const).map((k) =>
      store.layer(`near${k}`, context * sentence, Math.sqrt(0.4 / sentence)),
    ),
    place: store.layer('place', context * placeCount, 0.1),
    contextBias: store.layer('contextBias', context, 0),
    reading: store.layer('reading', 4 * both, Math.sqrt(1 / both)),
    readingBias: store.layer('readingBias', 4, 0),
    post: store.layer('post', post * inPost, Math.sqrt(2 / inPost)),
    postBias: store.layer('postBias', post, 0),
    heads: set.headSizes.map((n, h) => store.layer(`head${h}`, n * post, Math.sqrt(1 / post))),
    headBias: set.headSizes.map((n, h) => store.layer(`head${h}Bias`, n, 0)),
  };
}
