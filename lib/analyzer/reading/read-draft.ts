import twitter from 'twitter-text';
import type {
  AnnotatedText,
  Draft,
  Link,
  Mention,
  RawDraft,
  SiteId,
  WrittenText,
} from '../../post.ts';
import { factsOf } from '../../sites/facts/all-sites.ts';
import { overlaps } from '../../text/span.ts';
import { withPlainLinks } from './links.ts';

/**
 * Finds tags and links in plain text (files, the command line). On X, X's own library decides what is a
 * tag; elsewhere "@Name" stands for a real tag: a partner's name, or else a run of capitalised words.
 */
export function annotateText(
  text: string,
  site: SiteId,
  names: readonly string[] = [],
): AnnotatedText {
  const links = withPlainLinks(text, []);
  const mentions =
    factsOf(site).tags === 'text' ? handlesIn(text, links, site) : namesAfterAt(text, links, names);
  return { text, mentions, links };
}

/**
 * Adds the annotations that follow from a draft's text: on X every handle is a tag, everywhere an address
 * is a link. Names picked from a site's own list came with the draft. `links` are those of its first box whose
 * targets are known.
 */
export function annotateDraft(draft: RawDraft, links: readonly Link[] = []): Draft {
  const annotate = (
    { text, mentions }: WrittenText,
    known: readonly Link[] = [],
  ): AnnotatedText => {
    const marked = withPlainLinks(text, known);
    return {
      text,
      mentions:
        factsOf(draft.site).tags === 'text' ? handlesIn(text, marked, draft.site) : mentions,
      links: marked,
    };
  };
  return { ...draft, ...annotate(draft, links), rest: draft.rest.map((box) => annotate(box)) };
}

function handlesIn(text: string, links: readonly Link[], site: SiteId): Mention[] {
  const { tagInText, handle: form } = factsOf(site);
  const tags = tagInText
    ? Array.from(text.matchAll(tagInText), ({ index, 0: whole, 1: handle = '' }) => ({
        handle,
        span: { start: index, end: index + whole.length },
      }))
    : tagsOnX(text);
  return tags
    .filter(
      // X's own library lets handles through that are too long.
      ({ span, handle }) =>
        form.pattern.test(handle) && !links.some((link) => overlaps(link.span, span)),
    )
    .map((tag) => ({ ...tag, name: tag.handle }));
}

function tagsOnX(text: string) {
  return twitter.extractMentionsWithIndices(text).map(({ screenName, indices: [start, end] }) => ({
    handle: screenName,
    span: { start, end },
  }));
}

const capitalised =
  /^(?:[\p{Lu}\d][\p{L}\p{M}\d]*(?:['’&.-][\p{L}\d]+)*'?)(?: (?:(?:of|the|and|for|de|del|la|y|&) )?\p{Lu}[\p{L}\p{M}\d]*(?:['’&.-][\p{L}\d]+)*){0,6}/u;

function namesAfterAt(text: string, links: readonly Link[], names: readonly string[]): Mention[] {
  const known = [...names].sort((a, b) => b.length - a.length);
  const mentions: Mention[] = [];
  for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
    if (/[\p{L}\p{N}]/u.test(text[at - 1] ?? ' ')) continue;
    const rest = text.slice(at + 1, at + 121);
    const lower = rest.toLowerCase();
    const partner = known.find((name) => lower.startsWith(name.toLowerCase()));
    const name =
      partner === undefined
        ? (capitalised.exec(rest)?.[0].replace(/['’]s$/, '') ??
          /^[\p{L}\p{N}_.]{2,40}/u.exec(rest)?.[0])
        : rest.slice(0, partner.length);
    if (name === undefined) continue;
    const span = { start: at, end: at + 1 + name.length };
    if (!links.some((link) => overlaps(link.span, span))) mentions.push({ span, name });
  }
  return mentions;
}
