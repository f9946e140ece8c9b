import { expect, test } from 'vitest';
import { hashOf } from '../../lib/analyzer/model/hash.ts';
import type { LinearModel } from '../../lib/analyzer/model/linear-model.ts';
import { shippedModel } from '../../lib/analyzer/model/shipped-model.ts';
import { toShares } from '../../lib/analyzer/model/shares.ts';
import { readNumbers } from '../../lib/analyzer/model/bytes.ts';
import { readLinear } from '../../lib/analyzer/reading/read-sentences.ts';
import { makeParts } from '../../lib/analyzer/reading/sentence-parts.ts';
import { judgeWords } from '../../lib/analyzer/verdict/judge-post.ts';
import { readCorpus } from '../corpus/read-corpus.ts';
import { labelled } from './corpus-training.ts';
import { writeNumbers } from './quantise.ts';
import { postRow, sentenceRows } from './rows.ts';
import type { Row } from './rows.ts';
import { readLabelled } from './training-post.ts';

const posts = readCorpus()
  .filter((_, i) => i % 400 === 0)
  .map((post) => readLabelled(labelled(post)));

function score(model: LinearModel, row: Row): Float64Array {
  const scores = Float64Array.from(model.bias);
  row.names.forEach((name, i) => model.add(scores, hashOf(name), row.values[i]!));
  model.addDense(scores, row.dense, 0, 1);
  return toShares(scores);
}

const rounded = (shares: Float64Array) => Array.from(shares, (share) => share.toFixed(9));

test('training and the analyzer compute the same features for a sentence', () => {
  for (const { post, words } of posts) {
    const parts = words.map((each) => makeParts(each, shippedModel));
    const atWork = readLinear(parts, post.site, shippedModel).map(rounded);
    const rows = sentenceRows(words, post.site, shippedModel.vectors);
    expect(rows.map((row) => rounded(score(shippedModel.reading, row)))).toEqual(atWork);
  }
});

test('training and the analyzer compute the same features for a post', () => {
  for (const { post, words } of posts) {
    const parts = words.map((each) => makeParts(each, shippedModel));
    const atWork = judgeWords(parts, post.site, shippedModel).map(rounded);
    const row = postRow(words, post.site, shippedModel.vectors);
    expect(shippedModel.heads.map((head) => rounded(score(head, row)))).toEqual(atWork);
  }
});

test('numbers read back as written', () => {
  const numbers = [0, 1, 127, 128, 300, 16_383, 16_384, 2 ** 24 - 1];
  expect(readNumbers(writeNumbers(numbers))).toEqual(numbers);
});
