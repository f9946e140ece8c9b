import {
  headClasses,
  headNames,
  modelVersion,
  readingClasses,
  factCountOf,
  readModel,
} from '../../lib/analyzer/model/model.ts';
import type { HeadName, Model, ModelData, SecondStep } from '../../lib/analyzer/model/model.ts';
import { readWordVectors } from '../../lib/analyzer/model/word-vectors.ts';
import type { WordVectorsData } from '../../lib/analyzer/model/word-vectors.ts';
import { lookAt, readSentences } from '../../lib/analyzer/reading/read-sentences.ts';
import { makeParts } from '../../lib/analyzer/reading/sentence-parts.ts';
import {
  firstFacts,
  judgePost,
  judgeWords,
  readingFacts,
} from '../../lib/analyzer/verdict/judge-post.ts';
import type { Judgement } from '../../lib/analyzer/verdict/judge-post.ts';
import type { TrainingLabels } from './corpus-training.ts';
import { fitAll } from './fit-all.ts';
import type { FitJob, Fitted, NetJob } from './fit-all.ts';
import { foldCount, foldOf } from './folds.ts';
import { fitLogistic } from './logistic.ts';
import type { Fit } from './logistic.ts';
import { collectNames, toMatrix } from './matrix.ts';
import { prepareNet, writeNet } from './net-set.ts';
import type { PreparedNet } from './net-set.ts';
import { quantise, rounded, toBase64 } from './quantise.ts';
import { postRow, sentenceRows } from './rows.ts';
import type { TrainingPost } from './training-post.ts';
import { weighWords } from './word-weights.ts';

/** How each model is learned, and how many of its features are kept; chosen on the folds. */
const readingFit: Fit = { strength: 3, balance: 0.5, mostSteps: 45 };
const readingFeatures = 11_300;
const headFits: Readonly<Record<HeadName, { readonly fit: Fit; readonly features: number }>> = {
  brandOnly: { fit: { strength: 3, mostSteps: 45 }, features: 6_000 },
  purpose: { fit: { strength: 3, balance: 1, mostSteps: 45 }, features: 2_500 },
  asks: { fit: { strength: 10, balance: 1, mostSteps: 45 }, features: 2_500 },
  sensitive: { fit: { strength: 10, balance: 1, mostSteps: 45 }, features: 5_500 },
  shape: { fit: { strength: 3, balance: 1, mostSteps: 40 }, features: 3_000 },
};
/** Classes of a shape that are rare count as much as others, or each of them is called other news. */
const secondFit = (name: HeadName): Fit => ({ strength: 1, balance: name === 'shape' ? 0.8 : 0 });

/** What a model that never saw the post's organisation says of it. */
export interface HeldOut {
  readonly readings: readonly Float64Array[];
  readonly judgement: Judgement;
}

export interface Learned {
  readonly data: Omit<ModelData, 'learnedFrom'>;
  /** One for each post. */
  readonly heldOut: readonly HeldOut[];
}

type Post = TrainingPost<TrainingLabels>;
type FirstStep = Omit<ModelData, 'second' | 'learnedFrom'>;

/** Learns everything from labelled posts; the same posts give the same weights. */
export async function learn(
  posts: readonly Post[],
  vectorsSource: Omit<WordVectorsData, 'weights'>,
  tell: (line: string) => void,
): Promise<Learned> {
  const { words: vectorWords, codes, book, parts, pieceSize, scale } = vectorsSource;
  const known = posts.map(({ words }) => words);
  const weights = toBase64(weighWords(vectorWords.split('\n'), known));
  const vectors = { words: vectorWords, codes, weights, book, parts, pieceSize, scale };
  const ready = readWordVectors(vectors);
  const sentenceRowsOf = posts.flatMap(({ words, post }) => sentenceRows(words, post.site, ready));
  const postRows = posts.map(({ words, post }) => postRow(words, post.site, ready));
  const sentenceColumns = collectNames(sentenceRowsOf, 2);
  const postColumns = collectNames(postRows, 2);
  const prepared = prepareNet(
    posts.map(({ words, post, readings }) => ({
      site: post.site,
      words,
      readings,
      heads: headNames.map((name) => post.labels[name]),
    })),
    ready,
    headNames.map((name) => headClasses[name].length),
  );
  const material = {
    net: prepared.set,
    sentences: toMatrix(sentenceRowsOf, sentenceColumns),
    posts: toMatrix(postRows, postColumns),
  };
  tell(`${material.sentences.rows} sentences, ${sentenceColumns.size} features`);
  const folds = posts.map(({ post }) => foldOf(post.organisation));
  const jobs = [...Array.from({ length: foldCount }, (_, k) => k), undefined].flatMap((fold) =>
    jobsWithout(fold, posts, folds),
  );
  const models = await fitAll(material, jobs, (done) => tell(`${done} of ${jobs.length} models`));
  const size = 2 + headNames.length;
  const firstSteps = Array.from({ length: foldCount + 1 }, (_, i) =>
    firstStep(
      models.slice(i * size, (i + 1) * size),
      sentenceColumns,
      postColumns,
      vectors,
      prepared,
    ),
  );
  return secondSteps(posts, folds, firstSteps);
}

/** The models of one fold: its own posts are left out. Undefined: all posts are learned from. */
function jobsWithout(
  fold: number | undefined,
  posts: readonly Post[],
  folds: readonly number[],
): (FitJob | NetJob)[] {
  const postRows: number[] = [];
  const sentenceRowsIn: number[] = [];
  const sentenceLabels: number[] = [];
  posts.forEach((post, i) => {
    if (folds[i] !== fold) postRows.push(i);
    for (const reading of post.readings) {
      if (folds[i] !== fold && reading >= 0) sentenceRowsIn.push(sentenceLabels.length);
      sentenceLabels.push(reading);
    }
  });
  const reading: FitJob = {
    matrix: 'sentences',
    labels: sentenceLabels,
    rows: sentenceRowsIn,
    classes: readingClasses.length,
    fit: readingFit,
  };
  const heads = headNames.map((name): FitJob => {
    const labels = posts.map(({ post }) => post.labels[name]);
    const rows = postRows.filter((row) => labels[row]! >= 0);
    return {
      matrix: 'posts',
      labels,
      rows,
      classes: headClasses[name].length,
      fit: headFits[name].fit,
    };
  });
  return [{ matrix: 'net', rows: postRows }, reading, ...heads];
}

function firstStep(
  models: readonly Fitted[],
  sentenceColumns: ReadonlyMap<string, number>,
  postColumns: ReadonlyMap<string, number>,
  vectors: WordVectorsData,
  prepared: PreparedNet,
): FirstStep {
  const [net, reading, ...heads] = models;
  const head = (name: HeadName, i: number) =>
    quantise(heads[i]!.linear!, postColumns, headClasses[name], headFits[name].features);
  return {
    version: modelVersion,
    vectors,
    net: writeNet(prepared, net!.net!),
    reading: quantise(reading!.linear!, sentenceColumns, readingClasses, readingFeatures),
    heads: Object.fromEntries(
      headNames.map((name, i) => [name, head(name, i)]),
    ) as unknown as FirstStep['heads'],
  };
}

const noSecond = Object.fromEntries(
  headNames.map((name) => {
    const count = headClasses[name].length;
    const weights = Array.from({ length: factCountOf(name) * count }, () => 0);
    return [name, { weights, bias: Array.from({ length: count }, () => 0) }];
  }),
) as unknown as ModelData['second'];

/**
 * The second step learns from what the first step's models say of posts they never saw. For the held-out
 * figures it is learned once more without each fold.
 */
function secondSteps(
  posts: readonly Post[],
  folds: readonly number[],
  firstSteps: readonly FirstStep[],
): Learned {
  const modelOf = (step: FirstStep, second: ModelData['second']): Model =>
    readModel({ ...step, second, learnedFrom: {} });
  const bare = firstSteps.map((step) => modelOf(step, noSecond));
  const seen = posts.map((post, i) => look(post, bare[folds[i]!]!));
  const learnSecond = (fold: number | undefined): ModelData['second'] => {
    const steps = headNames.map((name, h): [HeadName, SecondStep] => {
      const rows = seen.map(({ facts }) => ({
        names: [],
        values: [],
        dense: Float64Array.from(facts[h]!),
      }));
      const labels = posts.map(({ post }) => post.labels[name]);
      const from = posts.flatMap((_, i) => (folds[i] !== fold && labels[i]! >= 0 ? [i] : []));
      const classes = headClasses[name].length;
      const { dense, bias } = fitLogistic(
        toMatrix(rows, new Map()),
        labels,
        from,
        classes,
        secondFit(name),
      );
      return [name, { weights: Array.from(dense, rounded), bias: Array.from(bias, rounded) }];
    });
    return Object.fromEntries(steps) as unknown as ModelData['second'];
  };
  const folded = firstSteps
    .slice(0, foldCount)
    .map((step, fold) => modelOf(step, learnSecond(fold)));
  const heldOut = posts.map(({ post, words }, i): HeldOut => {
    const model = folded[folds[i]!]!;
    const parts = words.map((each) => makeParts(each, model));
    const net = lookAt(parts, post.site, model);
    const shares = readSentences(parts, post.site, model, net);
    return { readings: shares, judgement: judgePost(parts, shares, post.site, model, net) };
  });
  return { data: { ...firstSteps[foldCount]!, second: learnSecond(undefined) }, heldOut };
}

/** What the second step sees of a post, head by head. */
function look({ post, words }: Post, model: Model): { readonly facts: readonly number[][] } {
  const parts = words.map((each) => makeParts(each, model));
  const net = lookAt(parts, post.site, model);
  const shares = readSentences(parts, post.site, model, net);
  const first = firstFacts(judgeWords(parts, post.site, model), net);
  const read = readingFacts(parts, shares);
  return { facts: first.map((each) => [...read, ...each]) };
}
