import type { Newcomer } from './analysis.ts';
import { isRowOfTags } from './credited.ts';
import { termsOf } from './card/main-clause.ts';
import type { DraftFacts, DraftSentence } from './draft-facts.ts';
import type { TagFact } from './facts.ts';
import { vagueTopics } from '../organisation/topic-fit.ts';
import { topicKey } from '../organisation/words.ts';

/** More than these are a list, and no acquaintance. */
const most = 3;

/** Who is tagged in a post of one's own with some words about them, and stands in the partner book under no name. */
export function findNewcomers(draft: DraftFacts): readonly Newcomer[] {
  const isOwnPost = draft.kind === 'post' || draft.kind === 'quote';
  if (!isOwnPost || draft.quiet || isRowOfTags(draft.text)) return [];
  const found = new Map<string, Newcomer>();
  for (const sentence of draft.sentences) {
    const { tags, taggedPartners } = sentence.facts;
    if (sentence.isBare) continue;
    for (const tag of tags) {
      const isKnown = taggedPartners.some(({ span }) => span.start === tag.start);
      const key = (tag.handle ?? tag.name).toLowerCase();
      if (tag.own || isKnown || found.has(key)) continue;
      found.set(key, {
        name: nameOf(sentence, tag),
        ...(tag.handle !== undefined && { handle: tag.handle }),
        topics: topicsOf(sentence),
      });
    }
  }
  return [...found.values()].slice(0, most);
}

/** "Riverside Food Bank (@RiversideFB)": the name in front says more than the handle. */
function nameOf({ facts: { text, outsiders, names } }: DraftSentence, tag: TagFact): string {
  const before = [...outsiders, ...names].find(
    ({ end }) => end <= tag.start && /^ \($/.test(text.slice(end, tag.start)),
  );
  return before === undefined ? tag.name : text.slice(before.start, before.end);
}

function topicsOf(sentence: DraftSentence): readonly string[] {
  const nouns = termsOf(sentence)
    .filter(({ noun, person, place, body }) => noun && !person && !place && !body)
    .map(({ text }) => text.toLowerCase())
    .filter((word) => /^\p{L}{4,}$/u.test(word) && !vagueTopics.has(topicKey(word)));
  return [...new Set(nouns)].slice(0, 3);
}
