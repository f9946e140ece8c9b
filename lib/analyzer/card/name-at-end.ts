import type { Partner } from '../../partners/partner.ts';
import type { SiteId } from '../../post.ts';
import { factsOf } from '../../sites/facts/all-sites.ts';
import type { DraftFacts } from '../reading/draft-facts.ts';
import type { Suggestion } from '../finding.ts';

/** A suggestion that starts a new line at the end of the draft. */
export function startAtEnd(
  draft: DraftFacts,
  {
    label,
    text,
    because,
    caret,
  }: { label: string; text: string; because?: string; caret?: number },
): Suggestion {
  // The draft was cut at the limit, so its end is unknown and nothing can be appended.
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
 * Appends a partner's name for the writer to continue, with the wording the partner requires below it. It never
 * replaces other words: "our volunteers packed 316 boxes" does not say that Beth Laws packed them.
 */
export function nameAtEnd(draft: DraftFacts, partner: Partner, because: string): Suggestion {
  const name = nameOn(draft.site, partner);
  const line = requiredWords(partner, draft.original);
  // Nothing may follow a name that opens the site's list, because a space closes the list.
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

/** The partner's name as this site tags it; plain if it has no account here or must not be tagged. */
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
