import { defineRule } from '../define-rule.ts';
import { inDraft } from '../reading/draft-facts.ts';
import type { DraftFacts, DraftSentence } from '../reading/draft-facts.ts';
import type { Suggestion } from '../finding.ts';
import { evidence } from '../evidence.ts';
import { isOutsideCredit } from '../reading/spotlight.ts';
import type { Span } from '../../text/span.ts';

const source =
  String.raw`(?:(?:(?:an?|one|this|the|some|many|several|most|two|three|numerous|a number of|a ` +
  String.raw`growing body of|all the) )?(?:(?:new|recent|latest|major|national|global|scientific|` +
  String.raw`academic|medical|independent|leading|top|health|a|large|long-term|emerging|official|` +
  String.raw`government|early|groundbreaking|us|uk|(?!(?:yet|and|but|so|when|as|that|because|if|also|` +
  String.raw`though|while|than|then|now|or|with|of|in|by|for|on|from|our|we|his|her|their|my|` +
  String.raw`let)\b)\p{L}{3,}) ){0,2}(?:stud(?:y|ies)|research|researchers|experts?|scientists|` +
  String.raw`survey|surveys|figures|statistics|stats|evidence|analysts|economists|doctors|academics|` +
  String.raw`data|polls?|psychologists|specialists))`;
const claims =
  String.raw`(?:(?:has|have|recently|now|also|just|all|consistently|clearly) ){0,2}(?:says?|said|` +
  String.raw`shows?|showed|shown|finds?|found|suggests?|suggested|reveals?|revealed|proves?|proved|` +
  String.raw`proven|agrees?|agreed|estimates?|estimated|warns?|warned|confirms?|confirmed|tells? us|` +
  String.raw`indicates?|indicated|reckons?|believes?|predicts?|predicted|claims?|reports?|reported|` +
  String.raw`links?|linked|concluded?|demonstrates?|recommends?)`;

/** A claim about the world, or a quotation, without its author. */
export default defineRule({
  id: 'uncredited-source',
  silences: ['brand-only'],
  kind: 'finding',
  category: 'others',
  certainty: 'likely',
  title: 'Say who said it',
  why: 'Readers trust, and can follow, a claim that has an author.',
  evidence: evidence.practice,
  posts: ['post', 'quote'],
  patterns: [
    new RegExp(
      String.raw`(?<![\p{L}'])(?!(?:our|we|his|her|their|my)\b)${source} ${claims}(?![\p{L}])`,
      'giu',
    ),
    /\baccording to (?:an? )?(?:(?:new|recent|latest|major) )?(?:stud(?:y|ies)|research|experts?|scientists|surveys?|figures|statistics|reports?|analysis|polls?|data|papers?|evidence)\b(?! (?:by|from|at|in|of|published))/giu,
  ],
  check(draft) {
    return [...claimsIn(draft), ...quotationsIn(draft)];
  },
  examples: {
    flags: [
      '«A new study shows» that gulls remember faces.',
      '«According to a new report», gulls remember faces.',
      '«Studies show» that singing in a shed lowers stress.',
      '«Experts agree» that bread keeps best in linen.',
      '«Research shows» that gardens calm people down.',
      'Yet «new figures reveal» that half of all ponds are gone.',
      '"«I never thought I would hear a band in this park again, and I cried.»"\n\nThat was Sunday.',
    ],
    ignores: [
      'A study by Leeds University found that ponds are warm.',
      'Research shows that ponds are warm: https://example.org/ponds',
      'Our own figures show that we spent more on soup.',
      '"I cried", said Joan, who came with her sister and two dogs.',
      'She is an expert. Show her a pond and she is gone.',
      '"Do snails get dizzy?" came from the back row.',
      'A neighbour wrote to us: "The bench is the best thing that has happened to this corner."',
    ],
  },
});

function claimsIn(draft: DraftFacts) {
  return draft.sentences.flatMap((sentence, i) => {
    const spans = sentence.facts.matches.get('uncredited-source') ?? [];
    if (!sentence.english || spans.length === 0) return [];
    const near = [draft.sentences[i - 1], sentence, draft.sentences[i + 1], draft.sentences[i + 2]];
    if (near.some((one) => one !== undefined && hasSource(one))) return [];
    if (draft.sentences.some(({ facts }) => facts.links.length > 0)) return [];
    return spans
      .filter((span) => !isOurs(sentence, span))
      .map((span) => ({
        span: inDraft(sentence, span),
        message: 'Whose finding is this? Add a name or a link, so readers can check.',
        suggest: () => [addSource(draft, sentence)],
      }));
  });
}

/** Before the full stop that ends the claim. */
function addSource(draft: DraftFacts, { span }: DraftSentence): Suggestion {
  const words = draft.text.slice(span.start, span.end);
  const at = span.start + words.replace(/[\s.!]+$/, '').length;
  return {
    kind: 'start',
    label: 'Add the source',
    span: { start: at, end: at },
    text: ' (Source: )',
    caret: ' (Source: '.length,
    because: '(Source: …)',
  };
}

function hasSource({ facts }: DraftSentence): boolean {
  return (
    facts.links.length > 0 ||
    facts.tags.some((tag) => !tag.own) ||
    facts.partners.length > 0 ||
    facts.outsiders.some(
      (name) =>
        name.kind === 'body' ||
        (name.cue !== undefined && name.cue !== 'near' && isOutsideCredit(name)),
    )
  );
}

function isOurs(sentence: DraftSentence, span: Span): boolean {
  const { facts } = sentence;
  const before = facts.text.slice(Math.max(0, span.start - 25), span.start);
  const after = facts.text.slice(span.end, span.end + 30);
  return (
    /\b(?:our|my|your|his|her|their|its|'s|no|any|what|which|how|let the|if|ask the|\d{4})\s+$/i.test(
      before,
    ) ||
    facts.own.length > 0 ||
    /^ (?:by|from)\b/i.test(after)
  );
}

const speech =
  /\b(?:says?|said|told|tells|wrote|writes|put it|puts it|asked|replied|shared|explains|explained|according|words? of|in .{1,20} words|overheard|quote[ds]?|reads?|read|question|asks?|called|titled|answer(?:ed)?|proverb|saying|lyrics?|line|sign|note|letter|card|review(?:er)?|heard|from a|by|that's what|one of|as my|clue|message|asked)\b|[-–—~]\s?\p{Lu}|[:]\s*$/iu;

/** A whole sentence in quotation marks, in a paragraph of its own, without a speaker. */
function quotationsIn(draft: DraftFacts) {
  if (draft.language !== 'en') return [];
  return draft.quotations
    .filter((span) => span.end - span.start > 30 && isOwnParagraph(draft.text, span))
    .filter((span) => {
      const around = `${draft.text.slice(Math.max(0, span.start - 120), span.start - 1)} | ${draft.text.slice(span.end + 1, span.end + 160)}`;
      const named = draft.sentences.some(
        (sentence) =>
          sentence.facts.tags.length + sentence.facts.outsiders.length > 0 &&
          isBeside(draft.text, sentence, span),
      );
      return !speech.test(around) && !named;
    })
    .slice(0, 1)
    .map((span) => ({
      span,
      message: 'Whose words are these? Say who spoke.',
      suggest: () => [
        {
          kind: 'start' as const,
          label: 'Say who said it',
          span: { start: span.end + 1, end: span.end + 1 },
          text: ' – ',
        },
      ],
    }));
}

function isOwnParagraph(text: string, { start, end }: Span): boolean {
  return (
    /(?:^|\n)\P{L}{0,4}$/u.test(text.slice(Math.max(0, start - 6), start - 1)) &&
    /^[^\p{L}\n]{0,4}(?:\n|$)/u.test(text.slice(end + 1, end + 8))
  );
}

/** A name directly after the quotation, or on the next line, is its speaker. */
function isBeside(text: string, sentence: DraftSentence, span: Span): boolean {
  const names = [...sentence.facts.tags, ...sentence.facts.outsiders].map((name) =>
    inDraft(sentence, name),
  );
  return names.some(
    ({ start }) => start >= span.end && /^["\s\p{P}\p{S}]{0,8}$/u.test(text.slice(span.end, start)),
  );
}
