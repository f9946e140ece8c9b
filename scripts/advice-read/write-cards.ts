import { readFileSync, writeFileSync } from 'node:fs';
import { coachLine } from '../coach/coach-line.ts';

/**
 * Writes the cards of some drafts on a sheet for raters who have not seen the code. Every suggestion has a number
 * to be rated by, and shows what a click on it would leave in the draft (`‸`: the caret).
 *
 *   node scripts/advice-read/write-cards.ts [OUT DRAFTS.jsonl …]
 */
const directory = 'docs/advice-read';
const [out = `${directory}/cards.txt`, ...files] = process.argv.slice(2);
const sheets =
  files.length > 0
    ? files
    : [`${directory}/blind-drafts.jsonl`, `${directory}/corpus-drafts.jsonl`];
const lines: string[] = [];
for (const sheet of sheets) {
  const drafts = readFileSync(sheet, 'utf8').trim().split('\n');
  for (const line of drafts) lines.push(...cardLines(line), '');
}
writeFileSync(out, `${lines.join('\n')}\n`);

interface FrozenDraft {
  readonly id: string;
  readonly site: string;
  readonly profile: { readonly name: string; readonly kind?: string };
  readonly partners: readonly {
    readonly name: string;
    readonly kind?: string;
    readonly topics?: readonly string[];
  }[];
  readonly text: string;
}

function cardLines(line: string): string[] {
  const { id, site, profile, partners, text } = JSON.parse(line) as FrozenDraft;
  const book = partners.map(
    ({ name, kind = 'partner', topics = [] }) => `${name} (${kind}: ${topics.join(', ')})`,
  );
  const head = [
    `=== ${id} | ${profile.name} | ${site}`,
    `draft: ${text.replaceAll('\n', ' ↵ ')}`,
    `book: ${book.length === 0 ? '(empty)' : book.join('; ')}`,
  ];
  const analysis = coachLine(line).analysis;
  const finding = analysis?.findings[0];
  if (finding === undefined) return [...head, '(no card)'];
  return [
    ...head,
    `${id}.0 [${finding.rule}] ${finding.message}`,
    ...finding.suggestions.map((suggestion, i) => {
      const because =
        suggestion.kind !== 'edit' && suggestion.because ? ` // ${suggestion.because}` : '';
      return `${id}.${i + 1} [${suggestion.label}]${because} => ${pressed(text, suggestion)}`;
    }),
  ];
}

type Suggestion = NonNullable<
  ReturnType<typeof coachLine>['analysis']
>['findings'][number]['suggestions'][number];

function pressed(text: string, suggestion: Suggestion): string {
  if (suggestion.kind === 'question')
    return suggestion.copy === undefined
      ? '(nothing to press)'
      : `(copies) ${suggestion.copy.split('\n')[0]} …`;
  const { span, text: written } = suggestion;
  const caret = suggestion.kind === 'start' ? suggestion.caret : undefined;
  const after = text.slice(0, span.start) + written + text.slice(span.end);
  const at = span.start + (caret ?? written.length);
  const shown = `${after.slice(0, at)}‸${after.slice(at)}`;
  return `… ${shown
    .slice(Math.max(0, span.start - 25))
    .trimStart()
    .replaceAll('\n', ' ↵ ')}`;
}
