import type { SentenceFacts } from '../facts.ts';
import { bringsSomebodyIn } from '../spotlight.ts';

/** Thanks to the own staff stay in the organisation. */
const toOwnTeam =
  /^,? (?:to )?(?:all (?:of )?|every(?:one|body) (?:on|in|at) )?our (?:\p{L}+,? ){0,3}?(?:team|teams|staff|colleagues|crew|employees|workforce|people|trustees|directors)\b/iu;

/**
 * True where a sentence tags, thanks or credits somebody outside in so many words. A post with such a sentence is
 * never said to be about the organisation alone, however sure the head is: a writer who has just thanked
 * somebody must not be asked to bring somebody in.
 */
export function creditsSomebody(facts: SentenceFacts): boolean {
  return (
    facts.tags.some((tag) => !tag.own) ||
    facts.partners.some(({ partner }) => partner.kind !== 'staff') ||
    facts.thanks.some(
      ({ kind, end }) => kind === 'full' && !toOwnTeam.test(facts.text.slice(end, end + 60)),
    ) ||
    facts.outsiders.some((name) => name.cue !== undefined && bringsSomebodyIn(name))
  );
}
