import type { NameHit } from '../../partners/find-partners.ts';
import { defineRule } from '../define-rule.ts';
import { inDraft, outsideTags, writtenAs } from '../reading/draft-facts.ts';
import type { DraftFacts } from '../reading/draft-facts.ts';
import { evidence } from '../evidence.ts';
import type { Suggestion } from '../finding.ts';
import { isNeverNamedPartner } from '../names/never-name.ts';
import { factsOf } from '../../sites/facts/all-sites.ts';
import { tagAsText } from '../names/tag-text.ts';
import type { Span } from '../../text/span.ts';

interface Untagged {
  readonly hit: NameHit;
  readonly span: Span;
  readonly handle: string;
}

/** A partner is named in the draft but tagged nowhere. */
export default defineRule({
  id: 'untagged-partner',
  kind: 'finding',
  category: 'others',
  certainty: 'certain',
  anyLanguage: true,
  title: 'Tag the partner',
  why: 'A tag helps readers find them, and lets them know you mentioned them.',
  evidence: evidence.practice,
  posts: ['post', 'reply', 'quote', 'comment'],
  check(draft, tools) {
    // One card for all of them, but each can be muted separately.
    const untagged = findUntagged(draft).filter(
      ({ hit: { partner }, span }) =>
        !tools.isMuted('untagged-partner', writtenAs(draft, span)) &&
        !isNeverNamedPartner(tools.profile, partner) &&
        tools.name(partner),
    );
    const [first] = untagged;
    if (first === undefined) return [];
    const name = writtenAs(draft, first.span);
    const message =
      untagged.length === 1
        ? `${name} is in your partner book: tag ${labelFor(draft, first)} here?`
        : `${name} and ${untagged.length === 2 ? 'one other' : `${untagged.length - 1} others`} from your partner book are named here: tag them?`;
    return [{ span: first.span, message, suggest: () => suggest(draft, untagged) }];
  },
  examples: {
    flags: [
      'The bread came from «Riverside Food Bank» again this week.',
      '«Riverside Food Bank» brought the bread.',
      'Two crates of apples from «RIVERSIDE FOOD BANK», and a ladder.',
      "Everything tastes of «Riverside Food Bank»'s soup.",
      'Gracias a «Riverside Food Bank» por la sopa.',
      { text: 'It was the week of «Riverside Food Bank» and their soup.', site: 'linkedin' },
    ],
    ignores: [
      'The bread came from Riverside Food Bank (@RiversideFB) again.',
      'Bread again, and so much of it. Thanks @RiversideFB! Riverside Food Bank never sleeps.',
      'See you at the #RiversideFoodBank stall.',
      'The water stood high at the riverside food stalls.',
      'Mill Lane Choir, who are in no hurry to be tagged, sang first.',
      'The film is at https://example.org/Riverside-Food-Bank tonight.',
    ],
  },
});

function findUntagged(draft: DraftFacts): Untagged[] {
  const tags = outsideTags(draft);
  const handles = new Set(tags.map((tag) => (tag.handle ?? '').toLowerCase()));
  for (const handle of draft.replyingTo) handles.add(handle.toLowerCase());
  const tagged = new Set(
    [...draft.sentences, ...draft.rest].flatMap(({ facts }) =>
      facts.taggedPartners.map(({ partner }) => partner.id),
    ),
  );
  const found = new Map<string, Untagged>();
  for (const sentence of draft.sentences) {
    for (const hit of sentence.facts.partners) {
      const { partner } = hit;
      const handle = partner.handles[draft.site];
      if (handle === undefined || partner.doNotTag || partner.noAccount.includes(draft.site))
        continue;
      if (found.has(partner.id) || tagged.has(partner.id) || handles.has(handle.toLowerCase()))
        continue;
      found.set(partner.id, { hit, handle, span: inDraft(sentence, hit.span) });
    }
  }
  return [...found.values()];
}

function labelFor(draft: DraftFacts, { handle }: Untagged): string {
  return factsOf(draft.site).tags === 'text' ? `@${handle}` : 'them';
}

function suggest(draft: DraftFacts, untagged: readonly Untagged[]): Suggestion[] {
  const suggestions = untagged.map((one) => suggestOne(draft, one));
  const edits = suggestions.filter((suggestion) => suggestion.kind === 'edit');
  if (edits.length < 2 || edits.length !== suggestions.length) return suggestions;
  const all = tagAll(draft, untagged);
  return all === undefined ? suggestions : [all, ...suggestions];
}

function suggestOne(draft: DraftFacts, one: Untagged): Suggestion {
  const { span, handle } = one;
  if (factsOf(draft.site).tags === 'list') {
    const name = one.hit.partner.name;
    // The writer may have typed the @ without picking from the list: do not write it twice.
    const from = draft.text[span.start - 1] === '@' ? span.start - 1 : span.start;
    return {
      kind: 'start',
      label: `Tag ${name}`,
      span: { start: from, end: span.end },
      text: `@${name}`,
    };
  }
  // Counted in the text as written: folding changes what X counts.
  const tag = tagAsText(draft.site, draft.whole, draft.normal.toOriginal(span), handle);
  if (tag.over !== undefined) {
    const too = tag.over === 1 ? '1 character' : `${tag.over} characters`;
    return { kind: 'question', label: `Tagging @${handle} needs ${too} less` };
  }
  return { kind: 'edit', label: `Tag @${handle}`, span, text: tag.text };
}

/** One edit over the stretch from the first to the last name; undefined where the site's limit has no room. */
function tagAll(draft: DraftFacts, untagged: readonly Untagged[]): Suggestion | undefined {
  const [first] = untagged;
  const last = untagged.at(-1);
  if (first === undefined || last === undefined) return undefined;
  let original = draft.whole;
  for (const { span, handle } of untagged.toReversed()) {
    const place = draft.normal.toOriginal(span);
    const tag = tagAsText(draft.site, original, place, handle);
    if (tag.over !== undefined) return undefined;
    original = original.slice(0, place.start) + tag.text + original.slice(place.end);
  }
  const from = draft.normal.toOriginal(first.span).start;
  const tail = draft.whole.length - draft.normal.toOriginal(last.span).end;
  const span = { start: first.span.start, end: last.span.end };
  const text = original.slice(from, original.length - tail);
  return {
    kind: 'edit',
    label: untagged.length === 2 ? 'Tag both' : `Tag all ${untagged.length}`,
    span,
    text,
  };
}
