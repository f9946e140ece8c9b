import { readLinearModel } from './linear-model.ts';
import type { LinearModel, LinearModelData } from './linear-model.ts';
import type { Net, NetData } from './net.ts';
import { readNet } from './read-net.ts';
import { readWordVectors } from './word-vectors.ts';
import type { WordVectors, WordVectorsData } from './word-vectors.ts';
import { topicOfShape } from '../verdict/topics.ts';

/** Raised whenever features or the form of the weights change; weights of another version are refused. */
export const modelVersion = 2;

/** The classes of each reading and head, in the order the weights hold them. */
export const readingClasses = ['us', 'others', 'together', 'subject'] as const;
export const headClasses = {
  brandOnly: ['no', 'yes'],
  purpose: ['information', 'community', 'action'],
  asks: ['no', 'yes'],
  sensitive: ['no', 'yes'],
  shape: Object.keys(topicOfShape),
} as const;
export type HeadName = keyof typeof headClasses;

/** The classifiers of a whole post, each a linear model and a part of the network. */
export const headNames = Object.keys(headClasses) as readonly HeadName[];

/** How many numbers the second step sees besides the shares of the first (`readingFacts`). */
const readingFactCount = 32;

/** How many numbers the second step of a head sees. */
export function factCountOf(name: HeadName): number {
  // The linear model's shares, and the network's.
  return readingFactCount + 2 * headClasses[name].length;
}

/** The second step of a head: from the readings of the sentences and its own first step. */
export interface SecondStep {
  /** `bias.length` numbers for each fact of `readingFacts`. */
  readonly weights: readonly number[];
  readonly bias: readonly number[];
}

export interface ModelData {
  readonly version: number;
  /** Fingerprints of what the weights were learned from. */
  readonly learnedFrom: Readonly<Record<string, string>>;
  readonly vectors: WordVectorsData;
  readonly reading: LinearModelData;
  readonly heads: Readonly<Record<HeadName, LinearModelData>>;
  readonly net: NetData;
  readonly second: Readonly<Record<HeadName, SecondStep>>;
}

/** Everything that was learned, ready for use. */
export interface Model {
  readonly vectors: WordVectors;
  readonly reading: LinearModel;
  /** In the order of `headNames`. */
  readonly heads: readonly LinearModel[];
  readonly net: Net;
  readonly second: Readonly<Record<HeadName, SecondStep>>;
}

/** Reads the weights; throws a whole sentence where they are of another version or do not fit. */
export function readModel(data: ModelData): Model {
  if (data.version !== modelVersion)
    throw new Error(`The weights are of version ${data.version}, not ${modelVersion}.`);
  const vectors = readWordVectors(data.vectors);
  const reading = readLinearModel(data.reading, 2 * vectors.size);
  requireClasses(reading, readingClasses);
  const heads = headNames.map((name) => {
    const head = readLinearModel(data.heads[name], vectors.size);
    requireClasses(head, headClasses[name]);
    return head;
  });
  const net = readNet(
    data.net,
    vectors,
    headNames.map((name) => headClasses[name].length),
  );
  for (const name of headNames) {
    const { weights, bias } = data.second[name];
    const count = headClasses[name].length;
    const fits =
      bias.length === count &&
      weights.length === factCountOf(name) * count &&
      [...weights, ...bias].every(Number.isFinite);
    if (!fits) throw new Error(`The second step of "${name}" does not fit its head.`);
  }
  return { vectors, reading, heads, net, second: data.second };
}

function requireClasses(model: LinearModel, classes: readonly string[]): void {
  if (model.classes.join() !== classes.join())
    throw new Error('The weights know other classes than the code.');
}
