import { readLinearModel } from './linear-model.ts';
import type { LinearModel, LinearModelData } from './linear-model.ts';
import type { Net, NetData } from './net.ts';
import { readNet } from './read-net.ts';
import { readWordVectors } from './word-vectors.ts';
import type { WordVectors, WordVectorsData } from './word-vectors.ts';
import { topicOfShape } from '../verdict/topics.ts';

/** Raised whenever the features or the format of the weights change; weights of another version are rejected. */
export const modelVersion = 2;

/** The classes of the reading and of each head, in the order of the weights. */
export const readingClasses = ['us', 'others', 'together', 'subject'] as const;
export const headClasses = {
  brandOnly: ['no', 'yes'],
  purpose: ['information', 'community', 'action'],
  asks: ['no', 'yes'],
  sensitive: ['no', 'yes'],
  shape: Object.keys(topicOfShape),
} as const;
export type HeadName = keyof typeof headClasses;

/** The classifiers of a whole post; each has a linear model and a part of the network. */
export const headNames = Object.keys(headClasses) as readonly HeadName[];

/** How many values the second step gets besides the first step's shares (`readingFacts`). */
const readingFactCount = 32;

/** How many values the second step of a head gets. */
export function factCountOf(name: HeadName): number {
  // Shares from both the linear model and the network.
  return readingFactCount + 2 * headClasses[name].length;
}

/** The second step of a head: combines its first step with the readings of the sentences. */
export interface SecondStep {
  /** `bias.length` weights per fact. */
  readonly weights: readonly number[];
  readonly bias: readonly number[];
}

export interface ModelData {
  readonly version: number;
  /** Fingerprints of everything the weights were trained on. */
  readonly learnedFrom: Readonly<Record<string, string>>;
  readonly vectors: WordVectorsData;
  readonly reading: LinearModelData;
  readonly heads: Readonly<Record<HeadName, LinearModelData>>;
  readonly net: NetData;
  readonly second: Readonly<Record<HeadName, SecondStep>>;
}

/** The trained models, ready for use. */
export interface Model {
  readonly vectors: WordVectors;
  readonly reading: LinearModel;
  /** In the order of `headNames`. */
  readonly heads: readonly LinearModel[];
  readonly net: Net;
  readonly second: Readonly<Record<HeadName, SecondStep>>;
}

/** Decodes the weights; throws a readable error when the version differs or parts are inconsistent. */
export function readModel(data: ModelData): Model {
  if (data.version !== modelVersion)
    throw new Error(`The weights have version ${data.version}, not ${modelVersion}.`);
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
    if (!fits) throw new Error(`The second step of "${name}" does not match its head.`);
  }
  return { vectors, reading, heads, net, second: data.second };
}

function requireClasses(model: LinearModel, classes: readonly string[]): void {
  if (model.classes.join() !== classes.join())
    throw new Error('The weights have different classes from the code.');
}
