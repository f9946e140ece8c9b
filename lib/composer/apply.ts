import type { Signal } from '@preact/signals-core';
import type { Suggestion } from '../analyzer/finding.ts';
import type { Editor } from '../editors/driver.ts';
import type { Site } from '../sites/define-site.ts';
import type { Clock, PagePort } from './ports.ts';
import type { ApplyResult, Session } from './session.ts';
import type { createShown } from './shown.ts';
import { takeSuggestion } from './take-suggestion.ts';
import type { createWritersInput } from './writers-input.ts';

interface ApplyParts {
  readonly editor: Editor;
  readonly site: Site;
  readonly page: PagePort;
  readonly clock: Clock;
  readonly shown: ReturnType<typeof createShown>;
  readonly input: ReturnType<typeof createWritersInput>;
  readonly result: Signal<ApplyResult | undefined>;
  /** The text may have changed. */
  readonly changed: () => void;
  /** Called with the result of applying a suggestion of this rule. */
  readonly took: (rule: string, found: ApplyResult) => void;
  /** Reports an editor that threw. */
  readonly failed: (error: unknown) => void;
  readonly signal: AbortSignal;
}

/**
 * Makes `Session.apply`. One suggestion at a time waits for the page, and its result is kept; a click while
 * one is being written returns that one's result.
 */
export function createApply(parts: ApplyParts): Session['apply'] {
  const { shown, input, result, changed, took } = parts;
  let waiting = new AbortController();
  let isWriting = false;
  let taking: Promise<ApplyResult>;
  /** The writer clicked, so the current text may be read. */
  const read = () => {
    input.acted();
    changed();
  };
  const writing = (isOn: boolean) => input.allow((isWriting = isOn));

  async function take(findingId: string, suggestion: number): Promise<ApplyResult> {
    const find = () => shown.find(findingId);
    const rule = find()?.finding.rule;
    waiting.abort();
    waiting = new AbortController();
    const signal = AbortSignal.any([parts.signal, waiting.signal]);
    result.value = undefined;
    const written = (words: string) => {
      isWriting = false;
      read();
      result.value = { outcome: 'applied', text: words };
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
    if (rule) took(rule, found);
    if (found.outcome === 'applied') return found;
    // The undone edit restores what was found before.
    if (found.outcome === 'no-list') read();
    result.value = found;
    return found;
  }

  return (findingId, suggestion) => {
    if (isWriting) return taking;
    // The session hears of a change one frame late, and a click may come first.
    changed();
    return (taking = take(findingId, suggestion));
  };
}

function wordsToCopy(suggestion: Suggestion | undefined): string {
  if (!suggestion) return '';
  return suggestion.kind === 'question' ? (suggestion.copy ?? '') : suggestion.text;
}
