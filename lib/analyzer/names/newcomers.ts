import { nameBeforeTag } from '../../partners/new-names.ts';
import type { NewName } from '../../partners/new-names.ts';
import { vagueTopics } from '../../partners/topic-fit.ts';
import { topicKey } from '../../organisation/words.ts';
import { termsOf } from '../card/main-clause.ts';
import { isRowOfTags } from './credited.ts';
import { inDraft } from '../reading/draft-facts.ts';
import type { DraftFacts, DraftSentence } from '../reading/draft-facts.ts';

/** More tags than this are a list, not an introduction. */
const most = 3;

interface Found {
  readonly newcomer: NewName;
  readonly sentence: DraftSentence;
}

/**
 * Everyone who is tagged in the organisation's own post, with some words about them, and is not in the
 * partner book.
 */
export function findNewcomers(draft: DraftFacts): readonly NewName[] {
  return find(draft).map(({ newcomer }) => newcomer);
}

/**
 * One newcomer by name, with up to three nouns of the sentence that credits them; only on request, because
 * tagging words is expensive.
 */
export function findNewcomer(
  draft: DraftFacts,
  name: string,
): { readonly newcomer: NewName; readonly topics: readonly string[] } | undefined {
  const found = find(draft).find(({ newcomer }) => newcomer.name === name);
  return found && { newcomer: found.newcomer, topics: topicsOf(found.sentence) };
}

function find(draft: DraftFacts): readonly Found[] {
  const isOwnPost = draft.kind === 'post' || draft.kind === 'quote';
  if (!isOwnPost || draft.quiet || isRowOfTags(draft.text)) return [];
  const found = new Map<string, Found>();
  for (const sentence of draft.sentences) {
    const { tags, taggedPartners } = sentence.facts;
    if (sentence.isBare) continue;
    for (const tag of tags) {
      const isKnown = taggedPartners.some(({ span }) => span.start === tag.start);
      const key = (tag.handle ?? tag.name).toLowerCase();
      if (tag.own || isKnown || found.has(key)) continue;
      const name = nameBeforeTag(draft.text, inDraft(sentence, tag)) ?? tag.name;
      const handles = tag.handle === undefined ? {} : { [draft.site]: tag.handle };
      found.set(key, { newcomer: { name, handles }, sentence });
    }
  }
  return [...found.values()].slice(0, most);
}

function topicsOf(sentence: DraftSentence): readonly string[] {
  const nouns = termsOf(sentence)
    .filter(({ noun, person, place, body }) => noun && !person && !place && !body)
    .map(({ text }) => text.toLowerCase())
    .filter((word) => /^\p{L}{4,}$/u.test(word) && !vagueTopics.has(topicKey(word)));
  return [...new Set(nouns)].slice(0, 3);
}
