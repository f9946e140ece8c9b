import type { TabAnswers } from '../../lib/composer/coach-page.ts';
import { isEnvelope } from '../../lib/messages.ts';
import { native, type Heard } from './native.ts';

/** Answers the popup and the background, and nobody else: no page and no other extension. */
export function answerTab(answers: TabAnswers, signal: AbortSignal): void {
  const own = native.runtime.getURL('');
  const heard: Heard = (message, sender, reply) => {
    const isOurs = sender.id === native.runtime.id;
    const isFromPage = sender.tab !== undefined && !sender.url?.startsWith(own);
    if (!isOurs || isFromPage || !isEnvelope(message)) return undefined;
    if (!Object.hasOwn(answers, message.kind)) return undefined;
    const answer = answers[message.kind as keyof TabAnswers] as (
      request: never,
    ) => Promise<unknown>;
    answer(message.request as never).then(
      (answer) => reply({ answer }),
      () => reply({ problem: 'Hat Tip lost sight of your draft. Click into it and try again.' }),
    );
    // Both browsers keep the channel open for this; not every Chromium takes a promise.
    return true;
  };
  native.runtime.onMessage.addListener(heard);
  signal.addEventListener('abort', () => native.runtime?.onMessage?.removeListener(heard), {
    once: true,
  });
}
