import type { Span } from '../text/span.ts';
import { spansOf } from './mask.ts';

/** Thanks in a sentence, and whether they say to whom or what for. */
export interface Thanks extends Span {
  /** `empty`: neither who nor what for. */
  readonly kind: 'empty' | 'full';
}

const strength = String.raw`(?:(?:(?:an?|our|one|the) )?(?:(?:very|really|most|absolutely|just|so|so very) )?(?:massive|huge|big|biggest|enormous|heartfelt|sincere|special|warm|warmest|many|endless|million|thousand|sincerest|deepest|hearty|gigantic|ginormous) ){0,2}`;
const whom = String.raw`(?:,? (?:to )?(?:(?:everyone involved|all (?:those )?involved|all concerned|every(?:one|body)|you all|all of you|you lot|y'all|all|one and all|each and every (?:one(?: of you)?|person)|every (?:single )?one of you|absolutely every(?:one|body)|you guys|folks|friends|people)))?`;
const degree = String.raw`(?:,? (?:(?:(?:so|very|ever|really),? ){1,4}much|a million|a lot|loads|again|sincerely|from the bottom of (?:our|my) hearts?|from us all|from all of us(?: here)?|as always|as ever)|,? (?:and )?(?:thank you|thanks)(?! (?:to|for)))*`;
const thanks = new RegExp(
  String.raw`(?<![\p{L}])${strength}(?<!please and )(?<!no )(?:thank you|thanks|thankyou|big up)(?:${whom}${degree}${whom})(?![\p{L}'])`,
  'giu',
);

const endsInWhom = new RegExp(`${whom}$`, 'iu');
const endsInDegree = new RegExp(`${degree}$`, 'iu');

// What follows thanks that name a deed or a person.
const named =
  /^(?:,? (?:to|for|in advance|,?\s*@|@)|\s{1,3}(?:(?:goes|go|also)\s{1,3})?to\b|,? who\b|,? that\b|,? @|,? \p{Lu}\p{Ll}|,? (?:dr|mr|mrs|ms)\b|,? all (?:who|the|our)|,? (?:our|my|the|those|your|both|this|these) )/iu;
const afterEmptyWhom =
  /^(?:,? (?:who|for|in|at|involved in|taking|coming|helping|@)| (?:that|from|the|our|my|those|these|her|his|their)\b|[,:]? @|:)/i;

/** Thanks given in one sentence (quotations blanked by the caller). */
export function findThanks(text: string): Thanks[] {
  return spansOf(thanks, text).map((span) => {
    const words = text.slice(span.start, span.end);
    const after = text.slice(span.end, span.end + 60);
    const before = text.slice(Math.max(0, span.start - 40), span.start);
    const toAll = endsInWhom.exec(words.replace(endsInDegree, ''))?.[0] !== '';
    const says = toAll ? afterEmptyWhom.test(after) : named.test(after);
    const spoken =
      /\b(?:say|saying|a word of|with|of|your|their|his|her|please and|no|won't|for|the|as|note|notes|card|cards|letter)\s+$/i.test(
        before,
      ) && !/\bto say\s+$/i.test(before);
    return { ...span, kind: says || spoken ? 'full' : 'empty' };
  });
}
