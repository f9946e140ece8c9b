import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SiteId } from '../../lib/post.ts';
import { cuts } from '../../lib/analyzer/verdict/cuts.ts';
import { coachLine } from '../coach/coach-line.ts';
import type { Figure } from './figures.ts';
import { showJudged } from './judged.ts';
import type { JudgedPost } from './judged.ts';
import { parseLines } from './scores.ts';

interface RealPost {
  readonly id: string;
  readonly kind: string;
  readonly account: string;
  readonly org_name: string | null;
  readonly site: SiteId;
  readonly sentences: readonly (readonly [start: number, end: number, reading: string])[];
  readonly brand_only: boolean;
  readonly purpose: string;
  readonly asks: boolean;
  readonly quiet: boolean;
  readonly text: string;
}

/**
 * Real posts through the whole analyzer, with a profile of name and account alone. No weight was learned from them, but the thresholds were chosen
 * after seeing them.
 */
export function benchReal(gold: string): Figure[] {
  const posts = parseLines<RealPost>(readFileSync(join(gold, 'real.jsonl'), 'utf8'));
  const judged = posts.map((post) => ({ post, row: judge(post) }));
  const by = (title: string, of: (post: RealPost) => string) =>
    [...Map.groupBy(judged, ({ post }) => of(post))]
      .filter(([, some]) => some.length >= 50)
      .flatMap(([name, some]) =>
        showJudged(
          `${title} ${name}`,
          some.map(({ row }) => row),
        ),
      );
  return [
    ...showJudged(
      'Real posts',
      judged.map(({ row }) => row),
    ),
    ...by('Real posts on', ({ site }) => site),
    ...by('Real posts by', ({ kind }) => kind),
  ];
}

function judge(post: RealPost): JudgedPost {
  const profile = {
    name: post.org_name ?? post.account,
    handles: { [post.site]: post.account },
  };
  const { analysis, record } = coachLine(JSON.stringify({ ...post, kind: 'post', profile }));
  if (analysis === undefined) throw new Error(`${post.id}: ${String(record['error'])}`);
  const readings = post.sentences.flatMap(([start, end, truth]) => {
    const shared = analysis.sentences.map(
      ({ span }) => Math.min(end, span.end) - Math.max(start, span.start),
    );
    const best = shared.indexOf(Math.max(...shared));
    return (shared[best] ?? 0) > 0 ? [[truth, analysis.sentences[best]!.reading] as const] : [];
  });
  return {
    organisation: post.account,
    brandOnly: [post.brand_only, analysis.sureness],
    asks: [post.asks, analysis.asks],
    sensitive: [post.quiet, analysis.quiet],
    nudge: analysis.findings.some(({ rule }) => rule === 'brand-only')
      ? 'given'
      : analysis.sureness < cuts.nudge
        ? 'none'
        : 'held',
    purpose: [post.purpose, analysis.purpose],
    shape: undefined,
    readings,
  };
}
