import { purposes, readings, shapes } from '../corpus/corpus-post.ts';
import type { CorpusPost } from '../corpus/corpus-post.ts';
import type { HeadName } from '../../lib/analyzer/model/model.ts';
import type { LabelledPost } from './training-post.ts';

/** A corpus post in the form training uses. */
export interface TrainingLabels extends LabelledPost {
  readonly batch: string;
  /** The class number for each head; -1 if the head has nothing to learn from the post. */
  readonly labels: Readonly<Record<HeadName, number>>;
}

export function labelled(post: CorpusPost): TrainingLabels {
  return {
    id: post.id,
    batch: post.batch,
    organisation: post.organisation,
    account: post.account,
    site: post.site,
    text: post.text,
    sentences: post.sentences.map(({ start, end, reading }) => ({
      start,
      end,
      reading: readings.indexOf(reading),
    })),
    labels: {
      brandOnly: Number(post.brandOnly),
      purpose: purposes.indexOf(post.purpose),
      asks: Number(post.asks),
      sensitive: Number(post.sensitive),
      shape: post.shape === undefined ? -1 : shapes.indexOf(post.shape),
    },
  };
}
