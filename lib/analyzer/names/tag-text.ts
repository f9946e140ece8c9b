import twitter from 'twitter-text';
import { factsOf, type SiteId } from '../../sites/facts/all-sites.ts';
import { withPlainLinks } from '../reading/links.ts';

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

const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });
const graphemes = (text: string) => [...segmenter.segment(text)].length;
const counts = {
  x: weightedLength,
  graphemes,
  shortened: (text: string) => graphemes(shorten(text)),
};

/** The text as Bluesky shows it: addresses without their scheme, and with at most 13 letters and “...” of a long path. */
function shorten(text: string): string {
  return withPlainLinks(text, []).reduceRight((shown, { span, url }) => {
    const address = URL.parse(url.includes('://') ? url : `https://${url}`);
    if (!address) return shown;
    const { host, pathname, search, hash } = address;
    const path = (pathname === '/' ? '' : pathname) + search + hash;
    const short = host + (path.length > 15 ? `${path.slice(0, 13)}...` : path);
    return shown.slice(0, span.start) + short + shown.slice(span.end);
  }, text);
}

/** How many characters a text is over the site's limit; 0 or less if it fits. */
export function charactersOver(site: SiteId, text: string): number {
  const { characters } = factsOf(site);
  return characters ? counts[characters.count](text) - characters.most : -Infinity;
}

/**
 * If tags are text: `Name (@handle)`. Over the limit, `@handle` replaces the name, but never at the start of a post
 * that the site would then take for a reply. If that is too long as well, nothing.
 */
export function tagAsText(
  site: SiteId,
  text: string,
  name: { start: number; end: number },
  handle: string,
): TagText {
  const before = text.slice(0, name.start);
  const after = text.slice(name.end);
  const written = text.slice(name.start, name.end);
  const full = `${written} (@${handle})`;
  // A draft that is too long already is one of those that may be.
  if (charactersOver(site, text) > 0) return { text: full };
  const fullOver = charactersOver(site, before + full + after);
  if (fullOver <= 0) return { text: full };
  if (factsOf(site).opensWithAnswered && before.trim() === '') return { over: fullOver };
  const short = `@${handle}${after === '' ? (factsOf(site).tagEnd ?? '') : ''}`;
  const shortOver = charactersOver(site, before + short + after);
  if (shortOver <= 0) return { text: short };
  return { over: Math.min(shortOver, fullOver) };
}
