import type { NameHit, PartnerBook } from '../../partners/find-partners.ts';
import type { Partner } from '../../partners/partner.ts';
import { mask, spansOf } from './mask.ts';
import { contains, overlaps } from '../../text/span.ts';
import type { Span } from '../../text/span.ts';
import { findAsks } from './asks.ts';
import type { Ask } from './asks.ts';
import { findCalls } from './calls.ts';
import type { Call } from './calls.ts';
import { withoutFirstNames } from '../names/first-names.ts';
import { findGroups } from '../names/groups.ts';
import type { Group } from '../names/groups.ts';
import { countLanguage } from './language.ts';
import type { LanguageCount } from './language.ts';
import { findNames } from '../names/names.ts';
import type { Name } from '../names/names.ts';
import { isOfficeAt } from '../names/name-cues.ts';
import { findOutsiders } from '../names/outsiders.ts';
import type { Outsider } from '../names/outsiders.ts';
import type { OwnNames } from '../names/own-names.ts';
import type { AvoidedPhrase, OwnPhrases } from './own-phrases.ts';
import { tagWords } from './parse.ts';
import type { Term } from './parse.ts';
import { findThanks } from './thanks.ts';
import type { Thanks } from './thanks.ts';
import { readWe } from './we.ts';
import type { WeWords } from './we.ts';

/** A tag; its span is relative to the sentence. */
export interface TagFact extends Span {
  readonly name: string;
  readonly handle: string | undefined;
  readonly own: boolean;
}

/** A link; its span is relative to the sentence. */
export interface LinkFact extends Span {
  readonly url: string;
  readonly own: boolean;
}

/** One piece of a draft before it is read; spans are relative to it. */
export interface PieceInput {
  readonly text: string;
  readonly mentions: readonly (Span & {
    readonly name: string;
    readonly handle: string | undefined;
  })[];
  readonly links: readonly (Span & { readonly url: string })[];
  /** Words inside quotation marks. */
  readonly quoted: readonly Span[];
}

/** Everything the rules know about one sentence; computed once and cached. Spans are relative to it. */
export interface SentenceFacts {
  readonly text: string;
  /** The writer's own words: quotations, links and tags are blanked. */
  readonly voice: string;
  readonly language: LanguageCount;
  readonly tags: readonly TagFact[];
  readonly links: readonly LinkFact[];
  readonly hashtags: readonly (Span & { readonly own: boolean })[];
  readonly quoted: readonly Span[];
  readonly own: readonly Span[];
  readonly we: WeWords;
  /** Partners named in plain text. */
  readonly partners: readonly NameHit[];
  /** Partners matched by a tag's name or handle. */
  readonly taggedPartners: readonly { readonly span: Span; readonly partner: Partner }[];
  /** Projects whose partners require a credit line. */
  readonly projects: readonly NameHit[];
  readonly outsiders: readonly Outsider[];
  /** Everyone who may be named: broader and less certain, used only to stay silent. */
  readonly names: readonly Name[];
  readonly groups: readonly Group[];
  readonly asks: readonly Ask[];
  readonly calls: readonly Call[];
  readonly thanks: readonly Thanks[];
  /** Phrases that the organisation's style guide avoids. */
  readonly avoided: readonly AvoidedPhrase[];
  /** The matches of each rule's own patterns in `voice`. */
  readonly matches: ReadonlyMap<string, readonly Span[]>;
}

/** What reading a sentence needs besides the sentence. */
export interface ReadingTools {
  readonly own: OwnNames;
  readonly phrases: OwnPhrases;
  readonly book: PartnerBook;
  readonly patterns: ReadonlyMap<string, readonly RegExp[]>;
}

const hashtag = /[#＃][\p{L}\p{N}_]+/gu;

/** "Haven's Ana Reyes", "Ana Reyes #Haven": a name beside the organisation's own belongs to it. */
function standsWith(text: string, own: Span, name: Span): boolean {
  const [left, right] = own.end <= name.start ? [own.end, name.start] : [name.end, own.start];
  return (
    right - left <= 6 &&
    /^(?:'s)?(?: |, | \(| & | at | of )?$/.test(text.slice(left, right).replace(/\s+/g, ' '))
  );
}

/** "#Haven Head of Learning & School Visits": part of a job title at the organisation, and not an outsider. */
function isDepartment(text: string, own: Span, name: Span): boolean {
  if (own.end > name.start || !isOfficeAt(text, own.end)) return false;
  const between = text.slice(own.end, name.start);
  return between.length < 60 && /\b(?:of|for)\b/.test(between) && !/[.!?,;:]/.test(between);
}

/** True for a hashtag followed only by hashtags and links. */
function isLabel(text: string, { start, end }: Span): boolean {
  return text[start] === '#' && /^(?:\s*(?:#\S+|https?:\S+))*\s*$/.test(text.slice(end));
}

/** True when `name` contains `part` and is longer. */
function isLonger(name: Span, part: Span): boolean {
  return contains(name, part) && name.end - name.start > part.end - part.start;
}

/** Reads one sentence. */
export function readFacts(piece: PieceInput, tools: ReadingTools): SentenceFacts {
  const { text, quoted } = piece;
  // "@home Kitchen", "#SpeakUp Kitchen" and "Harbour.org" are names, whatever the site makes of their words.
  const marked = tools.book.findMarked(text);
  const isInName = (span: Span) => marked.some((name) => isLonger(name, span));
  const mentions = piece.mentions.filter((mention) => !isInName(mention));
  const tags = mentions.map((mention) => ({
    ...mention,
    own: tools.own.isHandle(mention.handle ?? mention.name) || tools.own.isHandle(mention.name),
  }));
  const links = piece.links
    .filter((link) => !marked.some((name) => contains(name, link)))
    .map((link) => ({ ...link, own: tools.own.isSite(link.url) }));
  const hashtags = spansOf(hashtag, text)
    .filter((span) => !links.some((link) => overlaps(link, span)))
    .map((span) => ({ ...span, own: tools.own.isHashtag(text.slice(span.start + 1, span.end)) }));
  const prose = mask(text, [
    ...links,
    ...tags,
    ...hashtags.filter((tag) => !marked.some((name) => contains(name, tag))),
  ]);
  const voice = mask(prose, quoted);
  const language = countLanguage(prose);
  const ownFound = tools.own.find(mask(text, [...links, ...tags]));
  // "Riverside Food Bank" is not Riverside Museum: the longer of two overlapping names wins.
  const partners = withoutFirstNames(prose, tools.book.find(prose)).filter(
    ({ span }) => !ownFound.some((name) => overlaps(name, span) && !isLonger(span, name)),
  );
  const named = ownFound.filter((name) => !partners.some(({ span }) => overlaps(name, span)));
  // A job title from the profile counts as the organisation's own name, so anyone beside it is a colleague.
  const titles = tools.phrases
    .findTitles(prose)
    .filter(
      (title) =>
        ![...named, ...partners.map(({ span }) => span)].some((name) => overlaps(name, title)),
    );
  const own = [...named, ...titles].sort((a, b) => a.start - b.start);
  const taggedPartners = tags.flatMap((tag) =>
    [
      ...tools.book.find(`with ${tag.name}`).map(({ partner }) => partner),
      ...tools.book.byHandle(tag.handle ?? tag.name),
    ].map((partner) => ({ span: { start: tag.start, end: tag.end }, partner })),
  );
  const english = language.english > 0 || language.other === 0;
  let terms: readonly Term[] | undefined;
  const tag = (): readonly Term[] => (terms ??= english ? tagWords(prose) : []);
  const apart = [...links, ...tags, ...hashtags, ...own, ...partners.map(({ span }) => span)];
  const ours = [...own, ...hashtags.filter((tag) => tag.own), ...tags.filter((tag) => tag.own)];
  const outsiders = findOutsiders(text, apart, tag)
    .filter((found) => !quoted.some((span) => overlaps(span, found)))
    .flatMap((found) => {
      const speaker = found.start < 2 && /^\s?:/.test(text.slice(found.end)) && ours.length > 0;
      if (ours.some((name) => isDepartment(text, name, found))) return [];
      // A hashtag at the very end labels the post; someone thanked before it is still an outsider.
      const led = found.cue !== undefined && found.cue !== 'deed' && found.cue !== 'near';
      const beside = ours.find(
        (name) => standsWith(text, name, found) && !(led && isLabel(text, name)),
      );
      if (!speaker && beside === undefined) return [found];
      // Beside the organisation's own name a person is a colleague, and anything else one of its products.
      const office =
        beside !== undefined && beside.start >= found.end && isOfficeAt(text, beside.end);
      return found.kind === 'person' || found.cue === 'deed' || speaker || office
        ? [{ ...found, staff: true }]
        : [];
    });
  const draft = {
    text,
    voice,
    language,
    tags,
    links,
    hashtags,
    quoted,
    own,
    partners,
    taggedPartners,
    projects: tools.book.findProjects(prose),
    outsiders,
    names: terms === undefined ? [] : findNames(text, [...apart, ...quoted], terms),
    we: english
      ? readWe(mask(voice, tools.phrases.findPreferred(voice)))
      : { exclusive: [], inclusive: [] },
    groups: english ? findGroups(voice, tools.phrases.groups) : [],
    asks: english ? findAsks(voice) : [],
    calls: english ? findCalls(mask(text, quoted)) : [],
    thanks: english ? findThanks(mask(text, quoted)) : [],
    avoided: tools.phrases.findAvoided(voice),
  };
  const matches = new Map<string, readonly Span[]>();
  if (english) {
    for (const [id, patterns] of tools.patterns) {
      const found = patterns.flatMap((pattern) =>
        spansOf(pattern, voice, pattern.hasIndices ? 1 : 0),
      );
      if (found.length > 0) matches.set(id, found);
    }
  }
  return { ...draft, matches };
}
