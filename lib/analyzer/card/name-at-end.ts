import type { Partner } from '../../partners/partner.ts';
import type { SiteId } from '../../post.ts';
import { factsOf } from '../../sites/facts/all-sites.ts';
import type { DraftFacts } from '../reading/draft-facts.ts';
import type { Suggestion } from '../finding.ts';

/** A start behind everything that is written, on a line of its own. */
export function startAtEnd(
  draft: DraftFacts,
  {
    label,
    text,
    because,
    caret,
  }: { label: string; text: string; because?: string; caret?: number },
): Suggestion {
  // What was not read cannot be written behind.
  if (draft.whole.length > draft.original.length) return { kind: 'question', label };
  const gap = gapAfter(draft.original);
  return {
    kind: 'start',
    label,
    span: { start: draft.text.length, end: draft.text.length },
    text: `${gap}${text}`,
    ...(because !== undefined && { because }),
    ...(caret !== undefined && { caret: gap.length + caret }),
  };
}

function gapAfter(text: string): string {
  if (text.trim() === '') return '';
  return text.endsWith('\n\n') ? '' : text.endsWith('\n') ? '\n' : '\n\n';
}

/**
 * Puts a partner's name where a sentence about it can be written, with the words that it asks for under it. It
 * never takes the place of other words: whoever wrote "our volunteers packed 316 boxes" did not say that
 * Beth Laws packed them.
 */
export function nameAtEnd(draft: DraftFacts, partner: Partner, because: string): Suggestion {
  const name = nameOn(draft.site, partner);
  const line = requiredWords(partner, draft.original);
  // Behind a tag that is picked from a list nothing follows: the list closes at a space.
  const gap = name.startsWith('@') ? '' : ' ';
  if (line === '') {
    return startAtEnd(draft, { label: `Name ${partner.name}`, text: `${name}${gap}`, because });
  }
  return startAtEnd(draft, {
    label: `Name ${partner.name}, with the words it asks for`,
    text: `${name}${gap}\n${line}`,
    caret: name.length + gap.length,
    because: because === '' ? 'Asks for these words' : `${because}; asks for these words`,
  });
}

/** A name as it is best written on a site, without any claim about what it did. */
function nameOn(site: SiteId, partner: Partner): string {
  const handle = partner.handles[site];
  if (handle === undefined || partner.doNotTag || partner.noAccount.includes(site))
    return partner.name;
  return factsOf(site).tags === 'text' ? `${partner.name} (@${handle})` : `@${partner.name}`;
}

function requiredWords({ creditLine = '', creditHashtags }: Partner, written: string): string {
  const tags = creditHashtags.map((tag) => `#${tag}`);
  return [creditLine.trim(), ...tags]
    .filter((words) => words !== '' && !written.includes(words))
    .join(' ');
}
