import { nameKey, nameWords, topicKey } from '../../organisation/words.ts';
import type { Profile } from '../../organisation/profile.ts';
import type { Span } from '../../text/span.ts';
import { definePraise } from '../define-rule.ts';
import { inDraft } from '../reading/draft-facts.ts';
import { evidence } from '../evidence.ts';
import { isOffer } from '../reading/offer.ts';
import { englishWords } from '../lexicon/function-words.ts';

/** Something people follow for, or a cause, with its words. */
interface Ground {
  readonly words: string;
  readonly keys: ReadonlySet<string>;
}

// Words in many reasons, which distinguish none of them.
const general =
  /^(?:help|advice|news|story|storie|tip|idea|event|people|work|life|new|good|free|thing|way|place|make|made|making|learn|find|get|give|share|support|know|like|want|love|old|great|best|day|time|town|area|community|other|any|year|come|keep|care)$/;
const denies = /\b(?:no|not|never|none|without|until|cancelled|closed|n't)\b/iu;
const grounds = new WeakMap<Profile, readonly Ground[]>();

/** The draft is about something the profile says people follow for. */
export default definePraise({
  id: 'common-ground',
  kind: 'praise',
  title: 'What people follow you for',
  why: 'People follow you for something they care about. This post is about exactly that.',
  evidence: evidence.practice,
  posts: ['post', 'quote'],
  check(draft, profile) {
    const wanted = groundsOf(profile);
    // A sale is an offer, whatever it is about.
    if (wanted.length === 0 || draft.sentences.some(({ facts }) => isOffer(facts))) return [];
    return draft.sentences.flatMap((sentence) => {
      // Organisation news about the same topic is still organisation news.
      const { facts } = sentence;
      if (!sentence.english || facts.we.exclusive.length > 0 || facts.own.length > 0) return [];
      if (facts.calls.length > 0 || denies.test(facts.voice)) return [];
      for (const ground of wanted) {
        const span = meet(sentence.facts.voice, ground);
        if (span === undefined) continue;
        const message = `This is what people follow you for: “${ground.words}”.`;
        return [{ span: inDraft(sentence, span), message }];
      }
      return [];
    });
  },
  examples: {
    flags: [
      'This old «photograph of the harbour» hung in a barber’s shop for years.',
      'Three «patterns for knitting» a gansey, and one for mending it.',
      'A parish register is the first door in «tracing a family».',
      'Nobody knows who painted the «boats in this photograph».',
      'There is more «local history» in a hedge than in most books.',
    ],
    ignores: [
      'Our photographs of the harbour are on show from Friday.',
      'A family of swifts is back under the bridge.',
      'The harbour is frozen.',
      'Help wanted on Friday.',
      'Knitted hats for sale at the door.',
      'Old photographs of the harbour are 20% off until Sunday.',
      'No boats in the harbour until March.',
    ],
  },
});

function groundsOf(profile: Profile): readonly Ground[] {
  let known = grounds.get(profile);
  if (known === undefined) {
    known = [...profile.followedFor, ...profile.causes]
      .map((words) => ({ words, keys: new Set(contentWords(words).map(({ key }) => key)) }))
      // One word of a longer reason matches by chance; a one-word cause is complete.
      .filter(({ words, keys }) => keys.size > 1 || (keys.size === 1 && !/\s/.test(words.trim())));
    grounds.set(profile, known);
  }
  return known;
}

/** Two different words of the same reason in one sentence. */
function meet(voice: string, { words, keys }: Ground): Span | undefined {
  const found = contentWords(voice).filter(
    ({ start, end, key }) =>
      // A one-word reason must match exactly: "reads" is not "reading".
      keys.has(key) &&
      (keys.size > 1 || nameKey(voice.slice(start, end)) === nameKey(words.trim())),
  );
  const [first] = found;
  const last = keys.size === 1 ? first : found.findLast(({ key }) => key !== first?.key);
  return first === undefined || last === undefined
    ? undefined
    : { start: first.start, end: last.end };
}

function contentWords(text: string): (Span & { key: string })[] {
  return nameWords(text)
    .filter(({ key }) => key.length > 2 && !englishWords.has(key))
    .map(({ start, end, key }) => ({ start, end, key: stem(key) }))
    .filter(({ key }) => !general.test(key));
}

/** "knitting" and "knitted" are the same topic. */
function stem(key: string): string {
  const one = topicKey(key);
  return one.length > 6 ? one.replace(/(?:ing|ed)$/, '') : one;
}
