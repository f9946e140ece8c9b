import { normaliseText } from '../../text/normalise.ts';
import type { Span } from '../../text/span.ts';
import { writtenAs, inDraft } from '../reading/draft-facts.ts';
import type { DraftFacts, DraftSentence } from '../reading/draft-facts.ts';
import type { Group } from './groups.ts';
import { perSentence } from '../reading/per-sentence.ts';

/** The group in the writer's words, without a leading "our" or number. */
export function groupSubject(draft: DraftFacts, sentence: DraftSentence, group: Group): string {
  const words = normaliseText(writtenAs(draft, inDraft(sentence, group)));
  return words
    .replace(
      /^(?:with )?(?:one of |two of |some of |all of )?(?:our(?: own)?|the|these|an?|another|other|\d+|two|three|four|five|six|several|some|many) /i,
      '',
    )
    .toLowerCase();
}

/** True when a name or tag beside the group says who it is. */
export function isNamedBeside(sentence: DraftSentence, group: Group): boolean {
  const { facts } = sentence;
  const names: readonly Span[] = [
    ...facts.tags.filter((tag) => !tag.own),
    ...facts.partners.map(({ span }) => span),
    ...facts.outsiders,
    ...facts.names,
  ];
  return names.some((name) => {
    const [left, right] =
      name.start >= group.end ? [group.end, name.start] : [name.end, group.start];
    const between = facts.text.slice(left, right);
    return (
      between.length < 60 &&
      !/[.!?;\n]|, (?:and|but|so|which|while)\b|\b(?:while|but|because|where|when|then|from the)\b/i.test(
        between,
      )
    );
  });
}

const call =
  /\b(?:looking for|seeking|seek|wanted|we need|needs? (?:more|your)|would love (?:to|some|more)|we'd love|we want|invit(?:e|es|ing)|calling all|calling for|are you (?:a|an|one)|do you (?:run|know|own|have)|if you(?:'re| are| run| own| know)|could you|can you|will you|become (?:a|an|one)|be(?:ing)? (?:a|one of)|join (?:our|the|us)|get in touch|apply|open to|sign up|recruit\p{L}*|interested in|how to|opportunit\p{L}+|volunteers? wanted|hoping to find|who (?:want|would like)|any (?:local|more))\b/iu;

/** True for a sentence that is looking for someone: there is nobody to name yet. */
export function isCall({ facts }: DraftSentence): boolean {
  return calls(facts);
}

const calls = perSentence(({ voice, asks }) => call.test(voice) || asks.length > 0);
