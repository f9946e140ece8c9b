import type { NameHit } from '../organisation/find-partners.ts';
import { foldLetters } from '../text/spelling.ts';
import { isGivenName } from './given-names.ts';
import { loneNames } from './lexicons/lone-names.ts';

/**
 * A first name alone is anybody's: "Tom" of a list of people is no reason to tag every Tom. It counts where the whole
 * name of the same partner stands in the text too.
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
  // Of somebody's own people one word is a first name in any language.
  if (partner.kind === 'volunteer' || partner.kind === 'staff') return true;
  const name = word.charAt(0).toUpperCase() + word.slice(1).toLowerCase();
  return isGivenName(name) || loneNames.has(foldLetters(name));
}
