import type { Signal } from '@preact/signals-core';
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
  /** The text may be another. */
  readonly changed: () => void;
  /** Told what became of a suggestion of this rule. */
  readonly took: (rule: string, found: ApplyResult) => void;
  readonly signal: AbortSignal;
}

/**
 * Makes `Session.apply`: one suggestion at a time waits for the page, and what became of it is kept.
 * While one is being written every further press means that one.
 */
export function createApply(parts: ApplyParts): Session['apply'] {
  const { shown, input, result, changed, took } = parts;
  let waiting = new AbortController();
  let isWriting = false;
  let taking: Promise<ApplyResult>;
  /** The writer's own click: the text as it is now may be read. */
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
    const found = await takeSuggestion({
      ...parts,
      find,
      suggestion,
      written,
      signal,
      writing,
    });
    if (signal.aborted) return found;
    if (rule) took(rule, found);
    if (found.outcome === 'applied') return found;
    // What was found there is so again.
    if (found.outcome === 'no-list') read();
    result.value = found;
    return found;
  }

  return (findingId, suggestion) => {
    if (isWriting) return taking;
    // The session hears of a change a frame later, and a press may come before.
    changed();
    return (taking = take(findingId, suggestion));
  };
}
