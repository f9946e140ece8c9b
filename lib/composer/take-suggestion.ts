import type { Suggestion } from '../analyzer/finding.ts';
import type { Editor, EditRequest } from '../editors/driver.ts';
import { isFocused } from '../editors/settle.ts';
import type { Site } from '../sites/define-site.ts';
import { findCaretAfter } from './caret.ts';
import type { HeldFinding } from './held-findings.ts';
import type { Clock, PagePort } from './ports.ts';
import type { ApplyResult } from './session.ts';
import { seesTagList } from './tag-list.ts';

interface TakeParts {
  readonly editor: Editor;
  readonly site: Site;
  readonly page: PagePort;
  readonly clock: Clock;
  /** The finding at its current position. */
  readonly find: () => HeldFinding | undefined;
  readonly suggestion: number;
  /** Called with true while we edit, so that changes count as ours. */
  readonly writing: (isOn: boolean) => void;
  /** Called once the text is in the draft. */
  readonly written: (text: string) => void;
  readonly signal: AbortSignal;
}

/** Applies a suggestion. Fails closed: what cannot be done safely comes back as text to copy. */
export async function takeSuggestion(parts: TakeParts): Promise<ApplyResult> {
  const { find, page, suggestion: index, signal } = parts;
  const wanted = find()?.finding.suggestions[index];
  if (!wanted) return { outcome: 'gone', text: '' };
  if (wanted.kind === 'question') return takeQuestion(wanted, page);
  if (!(await page.focused(signal))) return { outcome: 'refused', text: wanted.text };
  // While the page had no focus the draft, and the suggestion with it, may have changed.
  const current = find();
  const suggestion = current?.finding.suggestions[index];
  const expected = current?.expected[index];
  if (!suggestion || suggestion.kind === 'question' || expected === undefined) {
    return { outcome: 'gone', text: wanted.text };
  }
  parts.writing(true);
  try {
    return await write(parts, suggestion, expected);
  } finally {
    parts.writing(false);
  }
}

async function write(
  { editor, site, clock, written, signal }: TakeParts,
  suggestion: Exclude<Suggestion, { kind: 'question' }>,
  expected: string,
): Promise<ApplyResult> {
  const { kind, span } = suggestion;
  const at = editor.caret();
  const before = editor.read().text;
  const inLine = (words: string) =>
    editor.writesLineFeeds ? words : inOneLine(words, before.charAt(span.start - 1));
  const text = inLine(suggestion.text);
  const opensList = site.tags === 'list' && kind === 'start' && /^\s*@./.test(text);
  const others = opensList ? site.findTagLists(editor.element) : [];
  // The sites open their lists only after a space.
  const gap =
    opensList && !/^\s/.test(text) && /[:;,.]/.test(before.charAt(span.start - 1)) ? ' ' : '';
  const request: EditRequest = { span, expected, text: gap + text };
  const end = span.start + request.text.length;
  const caret =
    kind === 'start' && suggestion.caret !== undefined
      ? inLine(suggestion.text.slice(0, suggestion.caret)).length
      : undefined;
  const waits = caret === undefined ? end : span.start + gap.length + caret;
  // After an edit the writer's caret stays where it was; after a sentence start it goes where their words
  // follow.
  const outcome = await editor.replace(
    kind === 'edit'
      ? { ...request, caret: (at) => findCaretAfter(before, { span, text }, at) }
      : { ...request, ...(caret !== undefined && { caret: () => waits }) },
    signal,
  );
  if (outcome !== 'applied') return { outcome, text };
  const after = editor.read().text;
  written(text);
  if (!opensList || (await seesTagList(site, editor.element, others, clock, signal))) {
    return { outcome, text };
  }
  // Without the list the name is plain text and tags nobody. Undo it only if the writer has done nothing since,
  // because their next keys may be meant for another position.
  if (signal.aborted || editor.read().text !== after) return { outcome, text };
  const isWaiting = isFocused(editor.element) && editor.caret() === waits;
  if (!isWaiting) return { outcome: 'unverified', text };
  const back = { start: span.start, end };
  const undone = await editor.replace(
    { span: back, expected: request.text, text: expected, caret: (now) => at ?? now },
    signal,
  );
  return { outcome: undone === 'applied' ? 'no-list' : 'unverified', text };
}

/** For an editor that takes no line feeds: a space in their place, unless one is there already. */
function inOneLine(text: string, before: string): string {
  const line = text.replaceAll(/\s*\n\s*/g, ' ');
  return line.startsWith(' ') && /^\s?$/.test(before) ? line.slice(1) : line;
}

async function takeQuestion(
  { copy }: Extract<Suggestion, { kind: 'question' }>,
  page: PagePort,
): Promise<ApplyResult> {
  if (copy === undefined) return { outcome: 'noted', text: '' };
  return { outcome: (await page.copy(copy)) ? 'copied' : 'refused', text: copy };
}
