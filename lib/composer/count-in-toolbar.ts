import { effect, type ReadonlySignal } from '@preact/signals-core';
import type { Send, ToolbarSign } from '../messages.ts';
import type { Session } from './session.ts';

interface CountParts {
  /** The composer in use. */
  readonly active: ReadonlySignal<Session | undefined>;
  readonly send: Send;
  readonly signal: AbortSignal;
}

/**
 * Where no badge is put into the page the toolbar shows its sign: how many findings stand at the
 * composer in use, or that the account is to be asked about.
 */
export function countInToolbar({ active, send, signal }: CountParts): void {
  let shown: ToolbarSign | undefined = { count: 0, asks: false };
  const stop = effect(() => {
    const session = active.value;
    const mode = session?.welcome.value?.mode;
    const isCounted = mode === 'toolbar' || mode === 'underlines';
    const sign: ToolbarSign = {
      count: session && isCounted ? session.findings.value.length : 0,
      asks: isCounted && session?.status.value === 'ask',
    };
    if (sign.count === shown?.count && sign.asks === shown.asks) return;
    shown = sign;
    // A sign that does not get there is made good by the next one, whatever it is.
    void send('findings.counted', sign).catch(() => (shown = undefined));
  });
  signal.addEventListener('abort', stop, { once: true });
}
