import type { Suggestion } from '../analyzer/finding.ts';
import type { Editor } from '../editors/driver.ts';
import { findCaretAfter } from './caret.ts';
import type { HeldFinding } from './held-findings.ts';
import type { PagePort } from './ports.ts';
import type { ApplyResult } from './session.ts';

interface TakeParts {
  readonly editor: Editor;
  readonly page: PagePort;
  /** The finding as it stands now. */
  readonly find: () => HeldFinding | undefined;
  readonly suggestion: number;
  readonly signal: AbortSignal;
}

/** Does what a suggestion offers. Fails closed: what cannot be done safely comes back as words to copy. */
export async function takeSuggestion(parts: TakeParts): Promise<ApplyResult> {
  const { find, page, suggestion: index, signal } = parts;
  const wanted = find()?.finding.suggestions[index];
  if (!wanted) return { outcome: 'gone', text: '' };
  if (wanted.kind === 'question') return takeQuestion(wanted, page);
  if (!(await page.focused(signal))) return { outcome: 'refused', text: wanted.text };
  // While the page had no focus the draft may have moved on, and the suggestion with it.
  const current = find();
  const suggestion = current?.finding.suggestions[index];
  const expected = current?.expected[index];
  if (!suggestion || suggestion.kind === 'question' || expected === undefined) {
    return { outcome: 'gone', text: wanted.text };
  }
  const { kind, span, text } = suggestion;
  const at = parts.editor.caret();
  const request = { span, expected, text };
  // After a tag the writer goes on where they were; a start waits for their own words behind it.
  const outcome = await parts.editor.replace(
    kind === 'edit' && at !== undefined
      ? { ...request, caret: findCaretAfter(parts.editor.read().text, { span, text }, at) }
      : request,
    signal,
  );
  return { outcome, text };
}

async function takeQuestion(
  { copy }: Extract<Suggestion, { kind: 'question' }>,
  page: PagePort,
): Promise<ApplyResult> {
  if (copy === undefined) return { outcome: 'noted', text: '' };
  return { outcome: (await page.copy(copy)) ? 'copied' : 'refused', text: copy };
}
