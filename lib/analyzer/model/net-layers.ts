import { fromBase64 } from './bytes.ts';
import { netSizes, placeCount, tokenTypes } from './net.ts';
import type { NetData } from './net.ts';

/** The decoded layers of a network; a matrix has one row per output value. */
export type NetLayers = ReturnType<typeof readLayers>;

/** Decodes the layers for vectors of this size; throws when one has the wrong size. */
export function readLayers(data: NetData, size: number, headSizes: readonly number[]) {
  const { filters, signs, sentence, context, post } = netSizes;
  const layer = (name: string, count: number): Float32Array => {
    const { values, scale } = data.layers[name] ?? { values: '', scale: NaN };
    const bytes = new Int8Array(fromBase64(values).buffer);
    if (bytes.length !== count || !Number.isFinite(scale))
      throw new Error(`The layer "${name}" of the network has the wrong size.`);
    return Float32Array.from(bytes, (value) => value * scale);
  };
  const words = new Map(data.words.split('\n').map((word, row) => [word, row]));
  const inSentence = filters + size + signs;
  const inPost = 2 * (sentence + context) + 8 + placeCount;
  return {
    words,
    signOf: new Map(data.signs.map((sign, at) => [sign, at])),
    inSentence,
    inPost,
    rows: layer('rows', words.size * size),
    types: layer('types', (tokenTypes.length + 1) * size),
    filters: layer('filters', 3 * filters * size),
    filtersBias: layer('filtersBias', filters),
    signs: layer('signs', data.signs.length * signs),
    signsBias: layer('signsBias', signs),
    sentence: layer('sentence', sentence * inSentence),
    sentenceBias: layer('sentenceBias', sentence),
    near: [0, 1, 2, 3, 4].map((k) => layer(`near${k}`, context * sentence)),
    place: layer('place', context * placeCount),
    contextBias: layer('contextBias', context),
    reading: layer('reading', 4 * (sentence + context)),
    readingBias: layer('readingBias', 4),
    post: layer('post', post * inPost),
    postBias: layer('postBias', post),
    heads: headSizes.map((classes, h) => layer(`head${h}`, classes * post)),
    headBias: headSizes.map((classes, h) => layer(`head${h}Bias`, classes)),
  };
}
