import { overlaps } from '../text/span.ts';
import type { Span } from '../text/span.ts';
import type { Partner } from '../partners/partner.ts';
import type { AnalyzerContext } from './context.ts';
import type { Hit, Rule, RuleTools } from './define-rule.ts';
import { isNeverNamedPartner } from './names/never-name.ts';
import { inDraft, writtenAs } from './reading/draft-facts.ts';
import type { DraftFacts } from './reading/draft-facts.ts';
import type { Finding, Praise, Suggestion } from './finding.ts';
import { longAgo, noPraise } from './lexicon/no-praise.ts';
import { perSentence } from './reading/per-sentence.ts';
import { findingRules, praiseRules } from './rules/index.ts';

/** A longer list would go unread. */
const mostFindings = 3;

interface Found {
  readonly rule: Rule;
  readonly hit: Hit;
}

/** Chooses the findings to show, in order: at most three, and one per cause. */
export function chooseFindings(draft: DraftFacts, context: AnalyzerContext): Finding[] {
  const tools = toolsFrom(context);
  const found: Found[] = [];
  for (const rule of findingRules) {
    if (!rule.posts.includes(draft.kind)) continue;
    if (context.mutedRules.has(rule.id) || context.restingRules.has(rule.id)) continue;
    if (rule.anyLanguage !== true && draft.language !== 'en') continue;
    const hits = isolated(rule, context, () => [...rule.check(draft, tools)]);
    for (const hit of hits) {
      if (!isMuted(draft, context, rule.id, hit)) found.push({ rule, hit });
    }
  }
  const kept = fold(draft, found).slice(0, mostFindings);
  return kept.flatMap(({ rule, hit }) =>
    isolated(rule, context, () => [finish(draft, rule, hit, found)]),
  );
}

/** A rule's results; none when it throws, so that the other rules still run. */
function isolated<T>(
  { id }: { readonly id: string },
  { failed }: AnalyzerContext,
  work: () => readonly T[],
): readonly T[] {
  if (!failed) return work();
  try {
    return work();
  } catch (error) {
    failed(`rule:${id}`, error);
    return [];
  }
}

/** How many partners one answer may suggest (decision 002). */
const mostCandidates = 3;

function toolsFrom({
  profile,
  recent,
  now,
  book,
  mutedPhrases,
  mostNames = Infinity,
}: AnalyzerContext): RuleTools {
  const offered = new Set<string>();
  const named = new Set<string>();
  return {
    profile,
    recent,
    now,
    name({ id }) {
      const mayName = named.has(id) || named.size < mostNames;
      if (mayName) named.add(id);
      return mayName;
    },
    isMuted: (rule, words) => phrasesMuted(mutedPhrases, rule).includes(words.toLowerCase()),
    candidates(query, n) {
      const fitting = book
        .candidates(query)
        .filter((partner) => !isNeverNamedPartner(profile, partner));
      const chosen: Partner[] = [];
      for (const partner of fitting) {
        if (chosen.length >= n) break;
        if (!offered.has(partner.id) && offered.size >= mostCandidates) continue;
        if (!this.name(partner)) continue;
        offered.add(partner.id);
        chosen.push(partner);
      }
      return chosen;
    },
  };
}

function isMuted(draft: DraftFacts, context: AnalyzerContext, rule: string, hit: Hit): boolean {
  const phrase = writtenAs(draft, hit.span).toLowerCase();
  const known = hit.knownBy && writtenAs(draft, hit.knownBy).toLowerCase();
  return phrasesMuted(context.mutedPhrases, rule).some(
    (words) => words === phrase || (known !== undefined && words.startsWith(known)),
  );
}

/** The phrases muted for one rule, in lower case. */
const phrasesMuted = (muted: AnalyzerContext['mutedPhrases'], rule: string): readonly string[] =>
  muted.filter((each) => each.rule === rule).map(({ phrase }) => phrase.toLowerCase());

/** Rules that are more specific than brand-only when a draft talks only about numbers or targets. */
const sayMore = new Set(['followers-as-community', 'follower-milestone', 'audience-words']);

function isAllOfIt(draft: DraftFacts, found: readonly Found[]): boolean {
  const hits = found.filter(({ rule }) => sayMore.has(rule.id)).map(({ hit }) => hit.span);
  return (
    hits.length > 0 &&
    draft.sentences.every(
      ({ reading, span }) => reading !== 'us' || hits.some((hit) => overlaps(hit, span)),
    )
  );
}

function fold(draft: DraftFacts, found: readonly Found[]): Found[] {
  const silent = new Set(found.flatMap(({ rule }) => rule.silences ?? []));
  if (isAllOfIt(draft, found)) silent.add('brand-only');
  const kept: Found[] = [];
  for (const one of [...found].sort(byWeight)) {
    if (silent.has(one.rule.id)) continue;
    // One finding per rule, and one per stretch of words.
    const again = kept.some(
      (other) =>
        other.rule.id === one.rule.id ||
        (other.hit.whole !== true &&
          one.hit.whole !== true &&
          overlaps(other.hit.span, one.hit.span)),
    );
    if (!again) kept.push(one);
  }
  return kept;
}

function byWeight(a: Found, b: Found): number {
  return weight(a) - weight(b) || a.hit.span.start - b.hit.span.start;
}

/** Certain findings first, then the verdict, then likely ones. */
function weight({ rule, hit }: Found): number {
  if (rule.id === 'brand-only') return 1;
  return (hit.certainty ?? rule.certainty) === 'certain' ? 0 : 2;
}

function finish(draft: DraftFacts, rule: Rule, hit: Hit, found: readonly Found[]): Finding {
  const span = draft.normal.toOriginal(hit.span);
  const phrase = draft.original.slice(span.start, span.end);
  const name = writtenAs(draft, hit.knownBy ?? hit.span);
  const nth = found.filter(
    (other) =>
      other.rule.id === rule.id &&
      other.hit.span.start < hit.span.start &&
      writtenAs(draft, other.hit.knownBy ?? other.hit.span) === name,
  ).length;
  return {
    id: hit.whole === true || hit.once === true ? rule.id : `${rule.id}:${name}#${nth}`,
    rule: rule.id,
    category: rule.category,
    certainty: hit.certainty ?? rule.certainty,
    ...(rule.followsUp && { followsUp: true }),
    whole: hit.whole === true,
    span,
    phrase,
    message: hit.message,
    why: rule.why,
    evidence: rule.evidence,
    suggestions: hit.suggest().map((suggestion) => inOriginal(draft, suggestion)),
  };
}

function inOriginal(draft: DraftFacts, suggestion: Suggestion): Suggestion {
  if (suggestion.kind === 'question') return suggestion;
  return { ...suggestion, span: draft.normal.toOriginal(suggestion.span) };
}

/** The best praise, never in the same sentence as a finding. */
export function choosePraise(
  draft: DraftFacts,
  context: AnalyzerContext,
  findings: readonly Finding[],
): Praise[] {
  if (draft.language !== 'en' || mayHurt(draft)) return [];
  const taken = findings.filter(({ whole }) => !whole).map(({ span }) => span);
  const whole = findings.some((finding) => finding.whole);
  if (whole) return [];
  const untagged = findings.some(({ rule }) => rule === 'untagged-partner');
  // A name without a word about it is not a credit yet.
  const told = { ...draft, sentences: draft.sentences.filter(({ isBare }) => !isBare) };
  for (const rule of praiseRules) {
    if (!rule.posts.includes(draft.kind) || context.mutedRules.has(rule.id)) continue;
    const good = isolated(rule, context, () => [...rule.check(told, context.profile)]);
    for (const { span, message } of good) {
      if (untagged && isPlainPartner(draft, span)) continue;
      if (taken.some((other) => sharesSentence(draft, other, span))) continue;
      return [{ rule: rule.id, span: draft.normal.toOriginal(span), message }];
    }
  }
  return [];
}

/** After loss, danger or blame, or about someone from the past, "well done" would be wrong. */
function mayHurt({ sentences, rest }: DraftFacts): boolean {
  return [...sentences, ...rest].some(({ facts }) => isDelicate(facts));
}

const isDelicate = perSentence(({ text }) => noPraise.test(text) || longAgo.test(text));

/** True for a named partner: a finding already asks for their tag, so naming them is not praised as well. */
function isPlainPartner(draft: DraftFacts, span: Span): boolean {
  return draft.sentences.some((sentence) =>
    sentence.facts.partners.some((hit) => overlaps(inDraft(sentence, hit.span), span)),
  );
}

function sharesSentence(draft: DraftFacts, taken: Span, span: Span): boolean {
  return draft.sentences.some((sentence) => {
    const inText = draft.normal.toOriginal(sentence.span);
    return overlaps(inText, taken) && overlaps(sentence.span, span);
  });
}
