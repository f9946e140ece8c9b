import type { Suggestion } from '../analyzer/finding.ts';
import type { Editor } from '../editors/driver.ts';
import type { Site } from '../sites/define-site.ts';
import type { HeldFinding } from './held-findings.ts';
import type { Clock, PagePort } from './ports.ts';
import type { ApplyResult, Session } from './session.ts';
import type { SessionEvent } from './session-state.ts';
import { takeSuggestion } from './take-suggestion.ts';

interface ApplyParts {
  readonly editor: Editor;
  readonly site: Site;
  readonly page: PagePort;
  readonly clock: Clock;
  /** A finding at its current position. */
  readonly findHeld: (finding: string) => HeldFinding | undefined;
  readonly dispatch: (event: SessionEvent) => void;
  /** The text may have changed. */
  readonly follow: () => void;
  /** Reports an editor that threw. */
  readonly failed: (error: unknown) => void;
  readonly signal: AbortSignal;
}

/**
 * Makes `Session.apply`. One suggestion at a time waits for the page, and its result is kept; a click while
 * one is being written returns that one's result.
 */
export function createApply(parts: ApplyParts): Session['apply'] {
  const { dispatch, follow } = parts;
  let waiting = new AbortController();
  let isWriting = false;
  let taking: Promise<ApplyResult>;
  /** The writer clicked, so the current text may be read. */
  const read = () => {
    dispatch({ type: 'acted' });
    follow();
  };
  const tell = (result: ApplyResult | undefined) => dispatch({ type: 'result-known', result });
  const writing = (isOn: boolean) => {
    isWriting = isOn;
    dispatch({ type: 'allowed', isOn });
  };

  async function take(findingId: string, suggestion: number): Promise<ApplyResult> {
    const find = () => parts.findHeld(findingId);
    const rule = find()?.finding.rule;
    waiting.abort();
    waiting = new AbortController();
    const signal = AbortSignal.any([parts.signal, waiting.signal]);
    tell(undefined);
    const written = (words: string) => {
      isWriting = false;
      read();
      tell({ outcome: 'applied', text: words });
    };
    const words = wordsToCopy(find()?.finding.suggestions[suggestion]);
    const found = await takeSuggestion({
      ...parts,
      find,
      suggestion,
      written,
      signal,
      writing,
    }).catch((error: unknown): ApplyResult => {
      parts.failed(error);
      return { outcome: 'unverified', text: words };
    });
    if (signal.aborted) return found;
    if (rule) dispatch({ type: 'suggestion-taken', rule, result: found });
    if (found.outcome === 'applied') return found;
    // The undone edit restores what was found before.
    if (found.outcome === 'no-list') read();
    tell(found);
    return found;
  }

  return (findingId, suggestion) => {
    if (isWriting) return taking;
    // The session hears of a change one frame late, and a click may come first.
    follow();
    return (taking = take(findingId, suggestion));
  };
}

function wordsToCopy(suggestion: Suggestion | undefined): string {
  if (!suggestion) return '';
  return suggestion.kind === 'question' ? (suggestion.copy ?? '') : suggestion.text;
}
