import twitter from 'twitter-text';

/** X's limit, in its own weighted count. */
export const xLimit = 280;

/** The text that replaces a name to tag it, or how many characters it would be over the limit. */
export type TagText =
  | { readonly text: string; readonly over?: undefined }
  | { readonly text?: undefined; readonly over: number };

// X's library knows the emoji of 2020; the browser's own table is up to date. Matching it is slow, so only
// stretches that look like emoji are tried.
const emoji = new RegExp(String.raw`\p{RGI_Emoji}`, 'gv');
const emojiStretch =
  /[\p{Extended_Pictographic}\p{Regional_Indicator}][\p{Emoji}\p{Emoji_Component}]*/gu;

/**
 * X's own count of a post: links count 23, and each character of most other scripts and every emoji
 * sequence counts two.
 */
export function weightedLength(text: string): number {
  const known = text.replace(emojiStretch, (stretch) => stretch.replace(emoji, '😀'));
  return twitter.parseTweet(known).weightedLength;
}

/**
 * On X: `Name (@handle)`. Past the limit: `@handle` in the name's place, but not at the start of the post,
 * where X would treat it as a reply. Past the limit again: nothing.
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
  // A draft that is already too long comes from an account with a higher limit.
  if (weightedLength(text) > xLimit) return { text: full };
  const fullLength = weightedLength(before + full + after);
  if (fullLength <= xLimit) return { text: full };
  const short = `@${handle}`;
  const shortLength = weightedLength(before + short + after);
  if (before.trim() !== '' && shortLength <= xLimit) return { text: short };
  return { over: Math.min(before.trim() === '' ? fullLength : shortLength, fullLength) - xLimit };
}
