import { cuts } from '../../lib/analyzer/verdict/cuts.ts';
import { show } from './figures.ts';
import type { Figure } from './figures.ts';
import { createRandom, f1, macroF1, sumCounts } from './scores.ts';
import type { Counts } from './scores.ts';

/** A labelled post and the verdict of a model that never saw its organisation. */
export interface JudgedPost {
  readonly organisation: string;
  readonly brandOnly: readonly [truth: boolean, share: number];
  readonly asks: readonly [truth: boolean, said: boolean];
  readonly sensitive: readonly [truth: boolean, said: boolean];
  /** Whether the coach says that the post is about the organisation alone, or holds back because the post may be sensitive. */
  readonly nudge: 'given' | 'held' | 'none';
  readonly purpose: readonly [truth: string, said: string];
  /** Undefined if the post has none. */
  readonly shape: readonly [truth: string, said: string] | undefined;
  readonly readings: readonly (readonly [truth: string, said: string])[];
}

/** The figures of one set of posts; intervals by resampling organisations. */
export function showJudged(title: string, posts: readonly JudgedPost[]): Figure[] {
  const at = (cut: number) => (some: readonly JudgedPost[]) =>
    sumCounts(some.map(({ brandOnly: [truth, share] }) => countOf(truth, share >= cut)));
  const flag = (name: 'asks' | 'sensitive') => (some: readonly JudgedPost[]) =>
    sumCounts(some.map((post) => countOf(post[name][0], post[name][1])));
  const silenced = posts.filter(({ sensitive: [truth, said] }) => !truth && said).length;
  const calm = posts.filter(({ sensitive: [truth] }) => !truth).length;
  const sensitive = posts.filter((post) => post.sensitive[0]);
  const held = posts.filter(({ nudge, sensitive: [truth] }) => nudge === 'held' && !truth).length;
  const shapes = posts.flatMap(({ shape }) => (shape === undefined ? [] : [shape]));
  const rows: (readonly [string, string])[] = [
    [
      'brand-only F1',
      `${byOrganisation(posts, (some) => f1(at(cuts.brandOnly)(some)))} ${tell(at(cuts.brandOnly)(posts))}`,
    ],
    ['sure enough for the nudge', tell(at(cuts.nudge)(posts))],
    [
      'readings macro-F1',
      byOrganisation(posts, (some) => macroF1(some.flatMap((post) => post.readings))),
    ],
    [
      'asks F1',
      `${byOrganisation(posts, (some) => f1(flag('asks')(some)))} ${tell(flag('asks')(posts))}`,
    ],
    [
      'sensitive posts kept quiet',
      `${tell(flag('sensitive')(posts))}; ${percent(silenced, calm)} of the others silenced`,
    ],
    [
      'sensitive posts without the nudge',
      `${percent(sensitive.filter(({ nudge }) => nudge !== 'given').length, sensitive.length)}; ${percent(held, calm)} of the others kept from it`,
    ],
    [
      'purpose macro-F1',
      byOrganisation(posts, (some) => macroF1(some.map((post) => post.purpose))),
    ],
    ...(shapes.length > 0 ? [['shape macro-F1', macroF1(shapes).toFixed(3)] as const] : []),
    ['how sure, and how often right', reliability(posts)],
  ];
  return show(`${title} (${posts.length})`, rows);
}

function countOf(truth: boolean, said: boolean): Counts {
  return { tp: truth && said ? 1 : 0, fp: !truth && said ? 1 : 0, fn: truth && !said ? 1 : 0 };
}

function tell({ tp, fp, fn }: Counts): string {
  return `precision ${percent(tp, tp + fp)}, recall ${percent(tp, tp + fn)}`;
}

function percent(part: number, whole: number): string {
  return whole === 0 ? 'none' : `${((100 * part) / whole).toFixed(1)} %`;
}

/** The share of posts about the organisation alone, in five bands of predicted probability. */
function reliability(posts: readonly JudgedPost[]): string {
  return [0, 0.2, 0.4, 0.6, 0.8]
    .map((from) => {
      const band = posts.filter(
        ({ brandOnly: [, share] }) => share >= from && (share < from + 0.2 || from === 0.8),
      );
      const right = band.filter(({ brandOnly: [truth] }) => truth).length;
      return `${from.toFixed(1)}+: ${percent(right, band.length)} of ${band.length}`;
    })
    .join(', ');
}

/** A score with its bootstrap 95 % interval: 300 resamples of organisations with a fixed seed. */
function byOrganisation(
  posts: readonly JudgedPost[],
  score: (posts: readonly JudgedPost[]) => number,
): string {
  const groups = [...Map.groupBy(posts, ({ organisation }) => organisation).values()];
  const random = createRandom(20_261_130);
  const scores = Array.from({ length: 300 }, () =>
    score(groups.flatMap(() => groups[Math.floor(random() * groups.length)]!)),
  ).sort((a, b) => a - b);
  const at = (share: number) => scores[Math.floor(share * (scores.length - 1))]!.toFixed(3);
  return `${score(posts).toFixed(3)} [${at(0.025)}, ${at(0.975)}]`;
}
