import { contains, overlaps } from '../../text/span.ts';
import type { Span } from '../../text/span.ts';
import type { Analysis, Uncredited } from '../analysis.ts';
import { findAskedReaders } from '../card/asked-readers.ts';
import { isHandleOf } from '../names/handle-of.ts';
import { inDraft, outsideTags } from './draft-facts.ts';
import type { DraftFacts, DraftSentence } from './draft-facts.ts';
import type { Profile } from '../../organisation/profile.ts';
import { findNewcomers } from '../names/newcomers.ts';
import { isNeverNamed, isNeverNamedPartner } from '../names/never-name.ts';
import { governmentName } from '../lexicon/bodies.ts';
import { isOutsideCredit, isOwnTeam } from './spotlight.ts';

/** The analysis without the findings; spans refer to the original text. */
export function summarise(
  draft: DraftFacts,
  profile: Profile,
): Omit<Analysis, 'findings' | 'praise' | 'analysedLength'> {
  const original = (span: Span) => draft.normal.toOriginal(span);
  const here = <T extends Span>(of: (sentence: DraftSentence) => readonly T[]) =>
    draft.sentences.flatMap((sentence) =>
      of(sentence).map((span) => ({ ...span, ...original(inDraft(sentence, span)) })),
    );
  const tagged = outsideTags(draft);
  const tags = here(({ facts, isBare }) => (isBare ? [] : facts.tags.filter((tag) => !tag.own)));
  const uncredited = here<Uncredited>(({ facts }) => [
    ...facts.partners
      .filter(({ partner }) => !isNeverNamedPartner(profile, partner))
      .map(({ span, partner }) => ({
        ...span,
        ...(partner.kind === 'staff' ? { staff: true as const } : {}),
      })),
    ...facts.outsiders
      .filter((name) => name.staff || name.kind === 'body' || isOutsideCredit(name))
      // "volunteers from Oakham": an organisation or the town where they live.
      .filter(({ kind, cue }) => kind !== 'unknown' || cue !== 'people')
      .filter(({ start, end }) => !governmentName.test(facts.text.slice(start, end)))
      .filter(({ start, end }) => !isNeverNamed(profile, facts.text.slice(start, end)))
      .map(({ start, end, staff }) => ({ start, end, ...(staff ? { staff: true as const } : {}) })),
    ...facts.groups
      .filter((group) => group.role !== 'mention' && !isOwnTeam(facts.text, group))
      .filter((group) => !facts.outsiders.some(({ start }) => isAt(facts.text, group, start)))
      .map(({ start, end }) => ({ start, end })),
  ])
    .filter((span) => !isBesideTag(draft.original, span, tags))
    .filter(({ start, end }) => {
      const name = draft.original.slice(start, end);
      return !tagged.some((tag) => isHandleOf(tag.handle ?? tag.name, name));
    });
  return {
    language: draft.language,
    verdict: draft.verdict,
    sureness: draft.sureness,
    spotlight: draft.count,
    sentences: draft.sentences.map((sentence) => ({
      span: original(sentence.span),
      reading: sentence.reading,
      because: sentence.because.map((span) => original(inDraft(sentence, span))),
    })),
    purpose: draft.purpose,
    topic: draft.topic,
    ...(draft.shape !== undefined && { shape: draft.shape }),
    askedReaders: findAskedReaders(draft.original),
    asks: draft.asks,
    credits: tags.map(({ start, end }) => ({ start, end })),
    uncredited: uncredited.filter(
      (span, i) =>
        !uncredited.some(
          (wider, k) =>
            k !== i &&
            overlaps(wider, span) &&
            contains(wider, span) &&
            (k < i || !contains(span, wider)),
        ),
    ),
    credited: creditedIds(
      draft,
      tagged.map((tag) => (tag.handle ?? tag.name).toLowerCase()),
    ),
    newcomers: findNewcomers(draft),
    quiet: draft.quiet,
  };
}

/** "our partners at Mill Lane Ferry": the name says who they are. */
function isAt(text: string, group: Span, start: number): boolean {
  return (
    start > group.end && /^,?(?: (?:at|from|in))?(?: the)? $/.test(text.slice(group.end, start))
  );
}

/** A name directly beside a tag ("Leeds Food Bank (@lfb)") is credited by it. */
function isBesideTag(text: string, span: Span, tags: readonly Span[]): boolean {
  return tags.some(
    (tag) =>
      (tag.start >= span.end && /^[\s(,:–-]{0,4}$/.test(text.slice(span.end, tag.start))) ||
      (tag.end <= span.start && /^[\s(]{0,3}$/.test(text.slice(tag.end, span.start))),
  );
}

function creditedIds(draft: DraftFacts, tagged: readonly string[]): string[] {
  const ids = new Set<string>();
  for (const { facts, isBare } of [...draft.sentences, ...draft.rest]) {
    if (isBare) continue;
    for (const { partner } of facts.partners) ids.add(partner.id);
    for (const { partner } of facts.taggedPartners) ids.add(partner.id);
  }
  return tagged.length === 0 && ids.size === 0 ? [] : [...ids].sort();
}
