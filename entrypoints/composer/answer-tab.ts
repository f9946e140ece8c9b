import type { CoachedPage } from '../../lib/composer/coach-page.ts';
import { isEnvelope } from '../../lib/messages.ts';
import { native, type Heard, type Line, type Sender } from './native.ts';

/**
 * Answers the popup, the side panel and the background only: no page and no other extension. The browser itself removes the listener when the
 * extension is updated or removed.
 */
export function answerTab({ answers, watch }: CoachedPage): void {
  const own = native.runtime.getURL('');
  const isOurs = (sender: Sender = {}) =>
    sender.id === native.runtime.id && (!sender.tab || sender.url?.startsWith(own));

  const heard: Heard = (message, sender, reply) => {
    if (!isOurs(sender) || !isEnvelope(message)) return undefined;
    if (!Object.hasOwn(answers, message.kind)) return undefined;
    const answer = answers[message.kind as keyof typeof answers] as (
      request: never,
    ) => Promise<unknown>;
    // `createSend` treats a rejection, which has neither an answer nor a problem, as no reply.
    answer(message.request as never).then((answer) => reply({ answer }), reply);
    // Keeps the channel open in both browsers; not every Chromium accepts a promise.
    return true;
  };
  native.runtime.onMessage.addListener(heard);

  /** Reports the current composer to an open side panel. */
  const met = (line: Line) => {
    if (!isOurs(line.sender)) return;
    const stop = watch((composer) => {
      try {
        // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a port has one other end, and it is ours
        line.postMessage({ composer });
      } catch {
        // The panel has just closed, or the extension was updated.
      }
    });
    line.onDisconnect.addListener(stop);
  };
  native.runtime.onConnect.addListener(met);
}
