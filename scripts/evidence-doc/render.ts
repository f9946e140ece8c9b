import { evidence } from '../../lib/analyzer/evidence.ts';
import { rules } from '../../lib/analyzer/rules/index.ts';
import record from './figures.json' with { type: 'json' };
import { knownErrors } from './known-errors.ts';
import { sources } from './sources.ts';

const keys = Object.keys(sources) as (keyof typeof sources)[];

function sourceSection(key: keyof typeof sources): string[] {
  const { title, level, found, limits } = sources[key];
  const resting = rules.filter((rule) => rule.evidence === evidence[key]).map(({ id }) => id);
  return [
    `### ${title}`,
    '',
    `- Level: ${level}`,
    `- What it found: ${found}`,
    `- What it does not show: ${limits}`,
    `- Rests on it: ${resting.length === 0 ? 'no rule yet' : resting.map((id) => `\`${id}\``).join(', ')}`,
    '',
  ];
}

/** Rules with a statement of their own about their origin. */
function ownSection(): string[] {
  const known = new Set<string>(Object.values(evidence));
  const own = rules.filter((rule) => !known.has(rule.evidence));
  if (own.length === 0) return [];
  return [
    '### Rules with a reason of their own',
    '',
    ...own.map((rule) => `- \`${rule.id}\`: ${rule.evidence}`),
    '',
  ];
}

/** A table as the formatter wants it, every column as wide as its widest cell. */
function table(head: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const widths = head.map((cell, i) =>
    Math.max(cell.length, ...rows.map((row) => row[i]?.length ?? 0)),
  );
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell, i) => cell.padEnd(widths[i] ?? 0)).join(' | ')} |`;
  return [
    line(head),
    `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`,
    ...rows.map(line),
  ];
}

/** docs/evidence.md: what the advice is based on, what is still wrong, and how often. */
export function renderEvidence(): string {
  const page = [
    '# Evidence',
    '',
    'Made by `npm run evidence-doc`. It says what the coach’s advice rests on, at its true level, and then what the coach gets wrong.',
    '',
    'The levels: an **experiment** changed one thing and compared; a **survey** counted what went together; a **description** counted what was done; **practice** is what experienced people advise.',
    '',
    '## What the advice rests on',
    '',
    ...keys.flatMap(sourceSection),
    ...ownSection(),
    '## What stays wrong',
    '',
    'The analyzer reads words, not minds. These kinds of error are known and stay; each example is invented, and a test checks that the error is still there, so that a line is struck out when it is mended.',
    '',
    ...knownErrors.flatMap(({ kind, draft, told }) => [
      `### ${kind}`,
      '',
      `> ${draft}`,
      '',
      told,
      '',
    ]),
    '## How often',
    '',
    `Measured on ${record.date} with \`${record.command}\`; the labelled posts are not part of this project. Where a figure has brackets, they hold its 95 % interval by bootstrap: with so few posts a figure moves by several hundredths from one sample to the next.`,
    '',
    'The situations and the posts were at hand while the rules were written. On posts by organisations the rules have not met, expect less.',
    '',
    ...table(
      ['measured on', 'figure', 'value'],
      record.figures.map(({ of, name, value }) => [of, name, value]),
    ),
    '',
    'F1 weighs what was found rightly against what was found wrongly and what was missed; 1 is perfect. Macro-F1 is its mean over the labels. “Taken for another” counts the messages of one label that were given another.',
    '',
  ].join('\n');
  return `${page.trimEnd()}\n`;
}
