import type { NameHit } from '../../partners/find-partners.ts';
import { foldLetters } from '../../text/spelling.ts';
import { isGivenName } from './given-names.ts';
import { loneNames } from '../lexicon/lone-names.ts';

/**
 * Drops first names without a surname: "Tom" in a list of people is no reason to tag every Tom. A first
 * name counts when the text also has the same partner's full name.
 */
export function withoutFirstNames(text: string, hits: readonly NameHit[]): readonly NameHit[] {
  const alone = hits.filter((hit) => isFirstName(text, hit));
  if (alone.length === 0) return hits;
  const vouched = new Set(hits.filter((hit) => !alone.includes(hit)).map((hit) => hit.partner.id));
  return hits.filter((hit) => !alone.includes(hit) || vouched.has(hit.partner.id));
}

function isFirstName(text: string, { span, partner }: NameHit): boolean {
  const word = text.slice(span.start, span.end);
  if (!/^\p{L}[\p{L}\p{M}'-]*$/u.test(word)) return false;
  // For volunteers and staff a single word is a first name in any language.
  if (partner.kind === 'volunteer' || partner.kind === 'staff') return true;
  const name = word.charAt(0).toUpperCase() + word.slice(1).toLowerCase();
  return isGivenName(name) || loneNames.has(foldLetters(name));
}
