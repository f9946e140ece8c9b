import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { coachLine } from '../coach/coach-line.ts';
import type { Finding } from '../../lib/analyzer/finding.ts';
import { show } from './figures.ts';
import type { Figure } from './figures.ts';
import { parseLines, withInterval } from './scores.ts';

interface Situation {
  readonly id: string;
  readonly org: unknown;
  readonly text: string;
  readonly brand_only: boolean;
  readonly asks: boolean;
  readonly expect: {
    readonly silent: boolean;
    readonly must: readonly { readonly rule: string; readonly text: string | null }[];
    readonly may: readonly string[];
  };
}

/** The coach in invented situations: is it silent when it should be, does it find what it must, and avoid what it mustn't say? */
export function benchSituations(gold: string, mistakes: boolean): Figure[] {
  const rows = parseLines<Situation>(readFileSync(join(gold, 'situations.jsonl'), 'utf8'));
  const results = rows.map((row) => judge(row));
  const share =
    (top: (r: Result) => number, all: (r: Result) => number) => (some: readonly Result[]) =>
      some.reduce((sum, r) => sum + top(r), 0) /
      Math.max(
        1,
        some.reduce((sum, r) => sum + all(r), 0),
      );
  const figures = show(`Situations (${rows.length})`, [
    [
      'silence kept',
      withInterval(
        results,
        share(
          (r) => r.kept,
          (r) => r.silent,
        ),
      ),
    ],
    [
      'found',
      withInterval(
        results,
        share(
          (r) => r.found,
          (r) => r.must,
        ),
      ),
    ],
    [
      'wrong',
      withInterval(
        results,
        share(
          (r) => r.wrong,
          (r) => r.shown,
        ),
      ),
    ],
  ]);
  if (mistakes) for (const { notes } of results) if (notes !== '') console.log(notes);
  return figures;
}

interface Result {
  readonly silent: number;
  readonly kept: number;
  readonly must: number;
  readonly found: number;
  readonly shown: number;
  readonly wrong: number;
  readonly notes: string;
}

function judge(row: Situation): Result {
  const { analysis, record } = coachLine(JSON.stringify({ ...row, profile: row.org }));
  if (analysis === undefined) throw new Error(`${row.id}: ${String(record['error'])}`);
  const { findings } = analysis;
  const { must, may, silent } = row.expect;
  const answers = (finding: Finding, one: { rule: string; text: string | null }) =>
    finding.rule === one.rule && (one.text === null ? finding.whole : finding.phrase === one.text);
  const missed = must.filter((one) => !findings.some((finding) => answers(finding, one)));
  const wrong = findings.filter(
    (finding) => !may.includes(finding.rule) && !must.some((one) => answers(finding, one)),
  );
  const notes = [
    ...missed.map(({ rule, text }) => `missed ${rule} ${JSON.stringify(text)}`),
    ...wrong.map(({ rule, phrase }) => `wrong ${rule} ${JSON.stringify(phrase)}`),
    ...((analysis.verdict === 'brand-only') === row.brand_only
      ? []
      : [`verdict ${analysis.verdict}`]),
    ...(analysis.asks === row.asks ? [] : [`asks ${analysis.asks}`]),
  ];
  return {
    silent: silent ? 1 : 0,
    kept: silent && findings.every(({ rule }) => may.includes(rule)) ? 1 : 0,
    must: must.length,
    found: must.length - missed.length,
    shown: findings.length,
    wrong: wrong.length,
    notes:
      notes.length === 0
        ? ''
        : `  ${row.id}: ${notes.join('; ')}\n    ${row.text.replaceAll('\n', ' ⏎ ')}`,
  };
}
