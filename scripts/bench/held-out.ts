import { existsSync, readFileSync } from 'node:fs';
import type { HeadName } from '../../lib/analyzer/model/model.ts';
import { cuts } from '../../lib/analyzer/verdict/cuts.ts';
import { purposes, readings, shapes } from '../corpus/corpus-post.ts';
import { readCorpus } from '../corpus/read-corpus.ts';
import { labelled } from '../train/corpus-training.ts';
import { heldOutFile } from '../train/files.ts';
import { learnedFrom } from '../train/learned-from.ts';
import { readLabelled } from '../train/training-post.ts';
import type { Figure } from './figures.ts';
import { showJudged } from './judged.ts';
import type { JudgedPost } from './judged.ts';

interface HeldOutPost {
  readonly id: string;
  readonly readings: readonly (readonly number[])[];
  readonly judgement: Readonly<Record<HeadName, readonly number[]>>;
}

/** The batches we were given; later ones were written here after seeing the first reader's mistakes. */
const given = new Set(Array.from({ length: 11 }, (_, i) => `S${i + 1}`));
/** The last batches, in the register that was misread most. */
const late = new Set(Array.from({ length: 6 }, (_, i) => `S${i + 31}`));

/** The corpus, each post judged by models that never saw its organisation. */
export function benchHeldOut(): Figure[] {
  if (!existsSync(heldOutFile)) {
    console.log('Not measured: the corpus out of fold. Run npm run train first.');
    return [];
  }
  const file = JSON.parse(readFileSync(heldOutFile, 'utf8')) as {
    readonly learnedFrom: unknown;
    readonly posts: readonly HeldOutPost[];
  };
  if (JSON.stringify(file.learnedFrom) !== JSON.stringify(learnedFrom())) {
    console.log('Not measured: the corpus out of fold has changed. Run npm run train first.');
    return [];
  }
  const heldOut = new Map(file.posts.map((post) => [post.id, post]));
  const judged = readCorpus().map((post) => {
    const { covers } = readLabelled(labelled(post));
    const said = heldOut.get(post.id)!;
    const { brandOnly, purpose, asks, sensitive, shape } = said.judgement;
    const row: JudgedPost = {
      organisation: post.organisation,
      brandOnly: [post.brandOnly, brandOnly[1]!],
      asks: [post.asks, asks[1]! >= cuts.asks],
      sensitive: [post.sensitive, sensitive[1]! >= cuts.sensitive],
      nudge:
        brandOnly[1]! < cuts.nudge
          ? 'none'
          : sensitive[1]! < cuts.perhapsSensitive
            ? 'given'
            : 'held',
      purpose: [post.purpose, purposes[bestOf(purpose)]!],
      shape: post.shape === undefined ? undefined : [post.shape, shapes[bestOf(shape)]!],
      readings: covers.flatMap((cover, i) =>
        cover < 0
          ? []
          : [[post.sentences[i]!.reading, readings[bestOf(said.readings[cover]!)]!] as const],
      ),
    };
    return { batch: post.batch, row };
  });
  const rowsOf = (wanted: (batch: string) => boolean) =>
    judged.filter(({ batch }) => wanted(batch)).map(({ row }) => row);
  return [
    ...showJudged(
      'Corpus out of fold, batches given',
      rowsOf((batch) => given.has(batch)),
    ),
    ...showJudged(
      'Corpus out of fold, batches written here',
      rowsOf((batch) => !given.has(batch) && !late.has(batch)),
    ),
    ...showJudged(
      'Corpus out of fold, last batches',
      rowsOf((batch) => late.has(batch)),
    ),
  ];
}

function bestOf(shares: readonly number[]): number {
  return shares.reduce((best, share, k) => (share > shares[best]! ? k : best), 0);
}
