import type { SentenceFacts } from '../reading/facts.ts';
import { isOutsideCredit } from '../reading/spotlight.ts';

/** Thanks to the organisation's own staff stay inside the organisation. */
const toOwnTeam =
  /^,? (?:to )?(?:all (?:of )?|every(?:one|body) (?:on|in|at) )?our (?:\p{L}+,? ){0,3}?(?:team|teams|staff|colleagues|crew|employees|workforce|people|trustees|directors)\b/iu;

/**
 * True when a sentence explicitly tags, thanks or credits someone outside. A post with such a sentence is
 * never called brand-only, however sure the model is: a writer who has just thanked someone must not be
 * asked to bring someone in.
 */
export function creditsSomebody(facts: SentenceFacts): boolean {
  return (
    facts.tags.some((tag) => !tag.own) ||
    facts.partners.some(({ partner }) => partner.kind !== 'staff') ||
    facts.thanks.some(
      ({ kind, end }) => kind === 'full' && !toOwnTeam.test(facts.text.slice(end, end + 60)),
    ) ||
    facts.outsiders.some((name) => name.cue !== undefined && isOutsideCredit(name))
  );
}
