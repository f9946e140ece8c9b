import { readLinearModel } from './linear-model.ts';
import type { LinearModel, LinearModelData } from './linear-model.ts';
import { readWordVectors } from './word-vectors.ts';
import type { WordVectors, WordVectorsData } from './word-vectors.ts';

/** Raised whenever features or the form of the weights change; weights of another version are refused. */
export const modelVersion = 1;

/** What is told of a whole post, one head each. */
export const headNames = ['brandOnly', 'purpose', 'asks', 'sensitive', 'shape'] as const;
export type HeadName = (typeof headNames)[number];

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
  readonly second: Readonly<Record<HeadName, SecondStep>>;
}

/** Everything that was learned, ready for use. */
export interface Model {
  readonly vectors: WordVectors;
  readonly reading: LinearModel;
  /** In the order of `headNames`. */
  readonly heads: readonly LinearModel[];
  readonly second: Readonly<Record<HeadName, SecondStep>>;
}

/** Reads the weights; throws a whole sentence where they are of another version or do not fit. */
export function readModel(data: ModelData): Model {
  if (data.version !== modelVersion)
    throw new Error(`The weights are of version ${data.version}, not ${modelVersion}.`);
  return {
    vectors: readWordVectors(data.vectors),
    reading: readLinearModel(data.reading),
    heads: headNames.map((name) => readLinearModel(data.heads[name])),
    second: data.second,
  };
}
