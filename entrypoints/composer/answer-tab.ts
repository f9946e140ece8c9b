import type { CoachedPage } from '../../lib/composer/coach-page.ts';
import { isEnvelope } from '../../lib/messages.ts';
import { native, type Heard, type Line, type Sender } from './native.ts';

/**
 * Answers popup, panel and background, and nobody else: no page and no other extension. The browser
 * itself ends this when the extension is updated or removed.
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
    // What is neither an answer nor a sentence is none.
    answer(message.request as never).then((answer) => reply({ answer }), reply);
    // Both browsers keep the channel open for this; not every Chromium takes a promise.
    return true;
  };
  native.runtime.onMessage.addListener(heard);

  /** A panel that stays open follows the composer in use. */
  const met = (line: Line) => {
    if (!isOurs(line.sender)) return;
    const stop = watch((composer) => {
      try {
        // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a line has one end, and it is ours
        line.postMessage({ composer });
      } catch {
        // The panel was closed a moment ago, or the extension updated.
      }
    });
    line.onDisconnect.addListener(stop);
  };
  native.runtime.onConnect.addListener(met);
}
