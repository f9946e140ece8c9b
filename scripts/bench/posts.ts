import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Analysis } from '../../lib/analyzer/analysis.ts';
import { coachLine } from '../coach/coach-line.ts';
import { show } from './figures.ts';
import type { Figure } from './figures.ts';
import { f1, macroF1, parseLines, sumCounts, withInterval } from './scores.ts';
import type { Counts } from './scores.ts';

interface LabelledPost {
  readonly id: string;
  readonly account: string;
  readonly site: string;
  readonly text: string;
  readonly brand_only: boolean | null;
  readonly spotlight: string | null;
  readonly topic: string | null;
  readonly purpose: string | null;
  readonly asks: boolean | null;
  readonly credits: readonly string[];
  readonly credits_maybe: readonly string[];
  readonly uncredited: readonly string[];
  readonly uncredited_maybe: readonly string[];
}

interface Judged {
  readonly post: LabelledPost;
  readonly analysis: Analysis;
}

const spotlights: Readonly<Record<string, string>> = {
  'brand-only': 'us',
  'mostly-us': 'us',
  shared: 'both',
  'community-first': 'others',
  unclear: 'others',
};

/** Real posts, labelled by two readers. */
export function benchPosts(gold: string, mistakes: boolean): Figure[] {
  const posts = parseLines<LabelledPost>(readFileSync(join(gold, 'posts.jsonl'), 'utf8'));
  const all = posts.map((post): Judged => {
    const profile = { name: post.account, handles: { [post.site]: post.account } };
    const { analysis, record } = coachLine(
      JSON.stringify({ id: post.id, text: post.text, site: post.site, profile }),
    );
    if (analysis === undefined) throw new Error(`${post.id}: ${String(record['error'])}`);
    return { post, analysis };
  });
  const binary = (
    truth: (post: LabelledPost) => boolean | null,
    said: (analysis: Analysis) => boolean,
  ) =>
    all
      .filter(({ post }) => truth(post) !== null)
      .map(({ post, analysis }) => countOf(truth(post) === true, said(analysis)));
  const brand = binary(
    (post) => post.brand_only,
    ({ verdict }) => verdict === 'brand-only',
  );
  const score = (counts: readonly Counts[]) => f1(sumCounts(counts));
  const asks = sumCounts(
    binary(
      (post) => post.asks,
      (analysis) => analysis.asks,
    ),
  );
  const pairs = (
    truth: (post: LabelledPost) => string | null,
    said: (analysis: Analysis) => string,
  ) =>
    all.flatMap(({ post, analysis }) => {
      const label = truth(post);
      return label === null ? [] : [[label, said(analysis)] as const];
    });
  const credits = all.map((one) =>
    spanCounts(one.post.credits, one.post.credits_maybe, texts(one, one.analysis.credits)),
  );
  const uncredited = all.map((one) =>
    spanCounts(one.post.uncredited, one.post.uncredited_maybe, texts(one, one.analysis.uncredited)),
  );
  const crediting = all.filter(({ post }) => post.brand_only === false && post.credits.length > 0);
  const silent = crediting.filter(({ analysis }) => analysis.findings.length === 0).length;
  const macro = (truth: (post: LabelledPost) => string | null, said: (a: Analysis) => string) =>
    withInterval(pairs(truth, said), macroF1);
  const spotlight = (a: Analysis) => spotlights[a.verdict] ?? '';
  const figures = show(`Posts (${posts.length})`, [
    ['brand_only F1', `${withInterval(brand, score)}: ${tell(sumCounts(brand))}`],
    ['asks', tell(asks)],
    ['spotlight macro-F1', macro((p) => p.spotlight, spotlight)],
    [
      'purpose macro-F1',
      macro(
        (p) => p.purpose,
        (a) => a.purpose,
      ),
    ],
    [
      'topic macro-F1',
      macro(
        (p) => p.topic,
        (a) => a.topic,
      ),
    ],
    ['credits F1', withInterval(credits, score)],
    ['uncredited F1', `${withInterval(uncredited, score)}: ${tell(sumCounts(uncredited))}`],
    ['crediting posts without a finding', `${silent} of ${crediting.length}`],
  ]);
  if (mistakes) printMistakes(all);
  return figures;
}

function tell({ tp, fp, fn }: Counts): string {
  return `${tp} right, ${fp} wrong, ${fn} missed`;
}

function countOf(truth: boolean, said: boolean): Counts {
  return { tp: truth && said ? 1 : 0, fp: !truth && said ? 1 : 0, fn: truth && !said ? 1 : 0 };
}

function texts(
  { post }: Judged,
  spans: readonly { readonly start: number; readonly end: number }[],
): string[] {
  return [...new Set(spans.map(({ start, end }) => post.text.slice(start, end)))];
}

function spanCounts(
  truth: readonly string[],
  maybe: readonly string[],
  said: readonly string[],
): Counts {
  const bare = (names: readonly string[]) =>
    new Set(names.map((name) => name.replace(/^staff:/, '')));
  const wanted = bare(truth);
  const open = bare(maybe);
  const tp = said.filter((name) => wanted.has(name)).length;
  return {
    tp,
    fp: said.filter((name) => !wanted.has(name) && !open.has(name)).length,
    fn: wanted.size - tp,
  };
}

function printMistakes(all: readonly Judged[]): void {
  for (const { post, analysis } of all) {
    const notes = [
      post.brand_only !== null &&
        post.brand_only !== (analysis.verdict === 'brand-only') &&
        `brand_only is ${post.brand_only}, said ${analysis.verdict}`,
      post.asks !== null && post.asks !== analysis.asks && `asks is ${post.asks}`,
      post.spotlight !== null &&
        post.spotlight !== spotlights[analysis.verdict] &&
        `spotlight is ${post.spotlight}, said ${analysis.verdict}`,
      post.purpose !== null &&
        post.purpose !== analysis.purpose &&
        `purpose is ${post.purpose}, said ${analysis.purpose}`,
      differ(
        post.uncredited,
        post.uncredited_maybe,
        texts({ post, analysis }, analysis.uncredited),
      ),
      analysis.findings.length > 0 &&
        post.brand_only === false &&
        `findings: ${analysis.findings.map(({ rule, phrase }) => `${rule} ${JSON.stringify(phrase)}`).join(', ')}`,
    ].filter((note) => note !== false && note !== '');
    if (notes.length > 0)
      console.log(
        `  ${post.id} ${post.account}: ${notes.join('; ')}\n    ${post.text.replaceAll('\n', ' ⏎ ')}`,
      );
  }
}

function differ(
  truth: readonly string[],
  maybe: readonly string[],
  said: readonly string[],
): string {
  const { fp, fn } = spanCounts(truth, maybe, said);
  return fp + fn === 0
    ? ''
    : `uncredited is ${JSON.stringify(truth)}, said ${JSON.stringify(said)}`;
}
