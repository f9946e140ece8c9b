import type { Partner } from './partner.ts';
import { nameKeys, topicKey } from '../organisation/words.ts';

/** The nouns of a draft, by `topicKey`. */
export interface DraftWords {
  readonly nouns: ReadonlySet<string>;
  /** Two or three adjacent words ending in a noun. */
  readonly phrases: ReadonlySet<string>;
  /** Related words that aren't in the draft: "flour" for one about bread. */
  readonly kin: ReadonlySet<string>;
  /** Those the draft begins with, related words included; absent: all count alike. */
  readonly lead?: ReadonlySet<string>;
}

/** How well a partner's topics match a draft, and the matching topics, best first, as written in the book. */
export interface TopicFit {
  readonly score: number;
  readonly topics: readonly string[];
}

/** Words that end many topics and distinguish none: "vet care" is about vets. */
export const vagueTopics: ReadonlySet<string> = new Set(
  `event service day work people community support team group project programme program news development business
  management public local national regional new year week space activity member partner company industry solution care
  centre center storage child children family kid audience social young old small weekend night
  evening morning summer winter spring autumn early late final
  country county world town city village class session lesson workshop`.split(/\s+/),
);

const little: ReadonlySet<string> = new Set(['and', 'for', 'in', 'of', 'the', 'with']);

/** A lower score is no reason to name somebody. */
const enough = 1.1;
/** What a draft mentions later counts for half. */
const inPassing = 0.5;
/** A word of the partner's own name in the draft, beside a topic that is: "Finn Kitchens" for a new kitchen. */
const ownName = 0.5;

/** Undefined if none of the partner's topics match the draft. */
export function fitTopics(partner: Partner, words: DraftWords): TopicFit | undefined {
  const fits = partner.topics
    .map((topic) => ({ topic, score: scoreTopic(topic, words) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score);
  const [best, second] = fits;
  if (best === undefined) return undefined;
  const alone = best.score + 0.6 * (second?.score ?? 0);
  const score = alone < enough ? alone + ownName * saidOfName(partner, words) : alone;
  if (score < enough) return undefined;
  return { score, topics: fits.slice(0, 2).map(({ topic }) => topic) };
}

/** How many words of its name stand in the draft; two at most. */
function saidOfName({ name }: Partner, { nouns }: DraftWords): number {
  const said = nameKeys(name)
    .map(topicKey)
    .filter((key) => nouns.has(key) && !vagueTopics.has(key));
  return Math.min(2, said.length);
}

function scoreTopic(topic: string, words: DraftWords): number {
  const keys = topic.trim().split(/\s+/).map(topicKey);
  const score = scoreKeys(keys, words);
  const isLate = words.lead !== undefined && !keys.some((key) => words.lead?.has(key));
  return isLate ? score * inPassing : score;
}

function scoreKeys(keys: readonly string[], { nouns, phrases, kin }: DraftWords): number {
  if (keys.length > 1 && phrases.has(keys.join(' '))) return 3.5;
  // "Women in business" where both are spoken of, though business alone says little.
  const full = keys.filter((key) => !little.has(key));
  if (full.length > 1 && full.every((key) => nouns.has(key))) return 2.2;
  const telling = keys.filter((key) => !vagueTopics.has(key));
  const head = telling.at(-1);
  if (head === undefined) return 0;
  const isAlone = telling.length === 1;
  const before = telling.slice(0, -1).some((key) => nouns.has(key));
  if (nouns.has(head)) return isAlone ? 2.5 : before ? 2.2 : 1.4;
  if (kin.has(head)) return isAlone ? 1.5 : before ? 1.6 : 1.2;
  return before ? 0.7 : 0;
}
