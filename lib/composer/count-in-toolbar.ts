import { effect, type ReadonlySignal } from '@preact/signals-core';
import type { Send, ToolbarCount } from '../messages.ts';
import type { Session } from './session.ts';

interface CountParts {
  /** The composer in use. */
  readonly active: ReadonlySignal<Session | undefined>;
  readonly send: Send;
  readonly signal: AbortSignal;
}

/**
 * Where the page gets no badge, the toolbar shows how many findings the composer in use has, or that the
 * account is unknown.
 */
export function countInToolbar({ active, send, signal }: CountParts): void {
  let shown: ToolbarCount | undefined = { count: 0, asks: false };
  const stop = effect(() => {
    const session = active.value;
    const mode = session?.accountStatus.value?.mode;
    const isCounted = mode === 'toolbar' || mode === 'underlines';
    const now: ToolbarCount = {
      count: session && isCounted ? session.findings.value.length : 0,
      asks: isCounted && session?.status.value === 'ask',
    };
    if (now.count === shown?.count && now.asks === shown.asks) return;
    shown = now;
    // A lost message is corrected by the next one, whatever it says.
    void send('findings.counted', now).catch(() => (shown = undefined));
  });
  signal.addEventListener('abort', stop, { once: true });
}
