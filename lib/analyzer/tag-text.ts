import twitter from 'twitter-text';

/** X's limit, in its own weighted count. */
export const xLimit = 280;

/** What tagging a name writes: the text for the name's place, or how many characters too many it would be. */
export type TagText =
  | { readonly text: string; readonly over?: undefined }
  | { readonly text?: undefined; readonly over: number };

// X's library knows the emoji of 2020; the browser's own table is as new as the browser. Searching by it is slow: only
// stretches that look like emoji are.
const emoji = new RegExp(String.raw`\p{RGI_Emoji}`, 'gv');
const emojiStretch =
  /[\p{Extended_Pictographic}\p{Regional_Indicator}][\p{Emoji}\p{Emoji_Component}]*/gu;

/** X's own count of a post: links at 23, most other scripts and every emoji, however it is put together, at two. */
export function weightedLength(text: string): number {
  const known = text.replace(emojiStretch, (stretch) => stretch.replace(emoji, '😀'));
  return twitter.parseTweet(known).weightedLength;
}

/**
 * On X: `Name (@handle)`; past the limit `@handle` in the name's place, but never as the first characters,
 * where X would take the post for a reply; past that too, nothing.
 */
export function tagOnX(
  text: string,
  name: { start: number; end: number },
  handle: string,
): TagText {
  const before = text.slice(0, name.start);
  const after = text.slice(name.end);
  const written = text.slice(name.start, name.end);
  const full = `${written} (@${handle})`;
  // A draft that is too long already is one of those that may be.
  if (weightedLength(text) > xLimit) return { text: full };
  const fullLength = weightedLength(before + full + after);
  if (fullLength <= xLimit) return { text: full };
  const short = `@${handle}`;
  const shortLength = weightedLength(before + short + after);
  if (before.trim() !== '' && shortLength <= xLimit) return { text: short };
  return { over: Math.min(before.trim() === '' ? fullLength : shortLength, fullLength) - xLimit };
}
