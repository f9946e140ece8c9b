import type messages from '../public/_locales/en/messages.json';

/** A line of `_locales`. */
export type MessageKey = keyof typeof messages;

/** Looks a line up in the reader's language and puts the given words in. Passed to components as `t`. */
export type Translate = (key: MessageKey, words?: string | readonly string[]) => string;

/** Makes `t` of the browser's own `getMessage`. */
export function createTranslate(
  getMessage: (key: string, words?: string | string[]) => string,
): Translate {
  return (key, words) => getMessage(key, typeof words === 'string' ? [words] : [...(words ?? [])]);
}
