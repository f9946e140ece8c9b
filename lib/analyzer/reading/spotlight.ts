import type { Span } from '../../text/span.ts';
import type { SentenceFacts } from './facts.ts';

/** "@ana Our shop opens at ten" is addressed to her and not about her. */
export function isAddressed(text: string, tag: Span): boolean {
  return (
    tag.start < 2 &&
    /^(?:\s*@\w+)*[\s,.:!]+(?:\p{Lu}|we\b|our\b|you\b|hi\b|hello\b|yes\b|no\b|sorry\b|here)/u.test(
      text.slice(tag.end, tag.end + 60),
    ) &&
    !/\b(?:thanks?|thx|congrat\p{L}*|well done|love)\b/iu.test(text)
  );
}

/** True for a name that is more than a place, a prize or a colleague. */
export function isOutsideCredit(name: SentenceFacts['outsiders'][number]): boolean {
  if (name.staff) return false;
  if (name.kind === 'person') return true;
  if (name.kind === 'body') return !name.venue || (name.cue !== undefined && name.cue !== 'near');
  // A capitalised run that is not certainly a person or an organisation needs a strong cue.
  return name.cue !== undefined && name.cue !== 'source' && !name.venue;
}

const ownPeople =
  /\b(?:team|teams|staff|colleagues|crew|engineers|committee|curators?|librarians?|trustees|teachers|nurses|designers|developers|conservators?|experts?|bakers|brewers|chefs|keepers|coaches|rangers)\b/iu;

/** "Our team", "our staff": the organisation itself; volunteers and members count as people around it. */
export function isOwnTeam(text: string, group: Span): boolean {
  const words = text.slice(group.start, group.end);
  const at = words.search(/\bour\b/iu);
  return at >= 0 && ownPeople.test(words.slice(at));
}
