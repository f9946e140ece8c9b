import type { Link } from '../post.ts';
import { overlaps } from '../text/span.ts';

const address =
  /\bhttps?:\/\/[^\s"'<>]+|(?<![@\p{L}\p{N}.])(?:www\.)?(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,40})\.){1,4}\p{L}{2,12}(?:\/[^\s"'<>]*)?(?![\p{L}\p{N}@])/giu;

// "a.m.", "e.g", "St.Anne", "done.Then": a dot between words is no address without a usual ending or a path.
const usualEnding =
  /\.(?:com|org|net|edu|gov|info|biz|int|museum|example|app|blog|shop|store|news|coop|charity|foundation|online|site|[a-z]{2})(?:\/|$)/;

/** The links given, and web addresses in plain text that the site did not mark. */
export function withPlainLinks(text: string, given: readonly Link[]): Link[] {
  const links = [...given];
  if (!text.includes('.')) return links;
  for (const match of text.matchAll(address)) {
    const url = match[0].replace(/[.,;:!?)\]]+$/, '');
    const span = { start: match.index, end: match.index + url.length };
    const plain = !/^https?:/i.test(url);
    if (plain && (!usualEnding.test(url) || url.length < 5)) continue;
    if (!links.some((link) => overlaps(link.span, span))) links.push({ span, url });
  }
  return links.sort((a, b) => a.span.start - b.span.start);
}
