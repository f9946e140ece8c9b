import { netSizes } from '../../lib/analyzer/model/net.ts';
import { addTo, backTimes, rectify, times } from './net-maths.ts';
import type { NetLayers } from './net-layers.ts';
import type { SentencePass } from './net-sentence.ts';

const { sentence, context } = netSizes;

/** Most and mean of vectors, written side by side; says where each most came from. */
export function pool(
  vectors: readonly Float32Array[],
  input: Float32Array,
  at: number,
  width: number,
): Int32Array {
  const from = new Int32Array(width).fill(-1);
  vectors.forEach((vector, i) => {
    for (let j = 0; j < width; j += 1) {
      if (vector[j]! > input[at + j]!) {
        input[at + j] = vector[j]!;
        from[j] = i;
      }
      input[at + width + j]! += vector[j]! / vectors.length;
    }
  });
  return from;
}

/** The slope of one number of one vector, from those of most and mean. */
export function poolSlope(
  slopes: Float32Array,
  at: number,
  from: Int32Array,
  count: number,
  i: number,
  j: number,
): number {
  return slopes[at + from.length + j]! / count + (from[j] === i ? slopes[at + j]! : 0);
}

/** Each sentence as seen beside its neighbours and the whole post. */
export function passContexts(
  { near, place, contextBias }: NetLayers,
  each: readonly SentencePass[],
  places: readonly (readonly number[])[],
  pooled: Float32Array,
): Float32Array[] {
  const common = new Float32Array(context);
  times(near[3]!.values, pooled.subarray(0, sentence), common);
  times(near[4]!.values, pooled.subarray(sentence, 2 * sentence), common);
  return each.map(({ vector }, i) => {
    const sum = Float32Array.from(common);
    times(near[0]!.values, vector, sum);
    if (i > 0) times(near[1]!.values, each[i - 1]!.vector, sum);
    if (i < each.length - 1) times(near[2]!.values, each[i + 1]!.vector, sum);
    times(place.values, places[i]!, sum);
    rectify(sum, contextBias);
    return sum;
  });
}

/** Hands the slopes of the contexts on to the sentences, and to most and mean of the post. */
export function backContexts(
  { near, place, contextBias }: NetLayers,
  each: readonly SentencePass[],
  places: readonly (readonly number[])[],
  pooled: Float32Array,
  slopes: readonly Float32Array[],
  pooledSlope: Float32Array,
): void {
  const common = new Float32Array(context);
  slopes.forEach((slope, i) => {
    addTo(contextBias, slope);
    for (let j = 0; j < context; j += 1) common[j]! += slope[j]!;
    backTimes(near[0]!, each[i]!.vector, slope, each[i]!.slope);
    const before = each[i - 1];
    const after = each[i + 1];
    if (before !== undefined) backTimes(near[1]!, before.vector, slope, before.slope);
    if (after !== undefined) backTimes(near[2]!, after.vector, slope, after.slope);
    backTimes(place, places[i]!, slope, undefined);
  });
  const most = pooledSlope.subarray(0, sentence);
  const mean = pooledSlope.subarray(sentence, 2 * sentence);
  backTimes(near[3]!, pooled.subarray(0, sentence), common, most);
  backTimes(near[4]!, pooled.subarray(sentence, 2 * sentence), common, mean);
}
