import type messages from '../public/_locales/en/messages.json';

/** The key of one message in `_locales`. */
export type MessageKey = keyof typeof messages;

/** Looks up a message in the reader's language and fills in the given words. Components receive it as `t`. */
export type Translate = (key: MessageKey, words?: string | readonly string[]) => string;

/** Makes `t` from the browser's own `getMessage`. */
export function createTranslate(
  getMessage: (key: string, words?: string | string[]) => string,
): Translate {
  return (key, words) => getMessage(key, typeof words === 'string' ? [words] : [...(words ?? [])]);
}
