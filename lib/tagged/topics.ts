import { tagWords } from '../analyzer/reading/parse.ts';
import { topicKey } from '../organisation/words.ts';
import { splitPieces } from '../text/pieces.ts';

/** Whose topics are wanted: how posts tag them, and those posts. */
export interface TopicQuestion {
  /** Handles with `@`, names as they are. */
  readonly tags: readonly string[];
  readonly texts: readonly string[];
}

const most = 3;

/** Nouns common beside any tag, which say nothing about what somebody does. */
const anybodys = new Set(
  // when
  (
    'today tonight tomorrow yesterday day night morning afternoon evening week weekend month year time date hour minute season ' +
    // who
    'team people everyone everybody anyone someone guy folk friend partner colleague member community staff group crew person lot ' +
    // thanks and praise
    'thank thanks credit support help work job effort hand love pleasure pride congratulation cheer shout hat tip kudos ' +
    // what a post points to
    'post link photo picture video story news update detail info information thing way part place bit piece number'
  ).split(' '),
);

/** What one account's posts are about beside its tag: nouns in the tagging sentences that recur in two or more posts, most frequent first. */
export function topicsOf({ tags, texts }: TopicQuestion): readonly string[] {
  const found = new Map<string, { readonly word: string; posts: number }>();
  const lowerTags = tags.map((tag) => tag.toLowerCase());
  const named = new Set(lowerTags.flatMap((tag) => tag.split(/[^\p{L}\p{N}]+/u)).map(topicKey));
  for (const text of texts) {
    for (const [key, word] of nounsBeside(text, lowerTags)) {
      if (anybodys.has(key) || named.has(key)) continue;
      const noun = found.get(key) ?? { word, posts: 0 };
      noun.posts += 1;
      found.set(key, noun);
    }
  }
  return [...found.values()]
    .filter(({ posts }) => posts > 1)
    .sort((a, b) => b.posts - a.posts)
    .slice(0, most)
    .map(({ word }) => word);
}

/** By topic, so that one post counts once. Capitalised words are names, months and sentence starts. */
function nounsBeside(text: string, tags: readonly string[]): ReadonlyMap<string, string> {
  const nouns = new Map<string, string>();
  for (const { start, end } of splitPieces(text)) {
    const sentence = text.slice(start, end);
    const lower = sentence.toLowerCase();
    if (!tags.some((tag) => lower.includes(tag))) continue;
    for (const term of tagWords(sentence)) {
      const { noun, person, place, body } = term;
      if (!noun || person || place || body || !/^\p{Ll}[\p{Ll}’'-]{2,}$/u.test(term.text)) continue;
      if (/[#@/.]/.test(sentence[term.start - 1] ?? ' ')) continue;
      nouns.set(topicKey(term.text), term.text);
    }
  }
  return nouns;
}
