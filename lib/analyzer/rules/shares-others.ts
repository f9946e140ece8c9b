import { outsidersToPraise } from '../names/credited.ts';
import { definePraise } from '../define-rule.ts';
import { inDraft, writtenAs } from '../reading/draft-facts.ts';
import type { DraftFacts, DraftSentence } from '../reading/draft-facts.ts';
import { evidence } from '../evidence.ts';

const passesOn = /\b(?:RT|MT|h\/t|[Vv]ia)\b(?= ?:? ?@)/u;
// A kind of work after a word that makes it a noun: "report missing books" and "see you there" do not match.
const work =
  /\b(?:the|this|these|a|an|new|great|good|lovely|brilliant|excellent|useful|wonderful|interesting|moving|fascinating|beautiful|by|worth (?:a|your|ten|five)) (?:\p{L}+ ){0,2}(?:report|article|blog|piece|post|story|film|video|podcast|episode|photos?|pictures?|guide|recipe|map|study|research|findings|survey|book|poem|campaign|petition|read|look|minutes)\b|\b(?:read|watch|see|hear) (?:how|why|what) @/iu;
const ofUs =
  /\b(?:about us|featur(?:es|ed|ing) (?:us|our)|we(?:'re| are) in|our (?:interview|story)|tonight|see you there|tickets?|join)\b/iu;

/** The draft shares someone else's work, with their name. */
export default definePraise({
  id: 'shares-others',
  kind: 'praise',
  title: 'Shares someone’s work',
  why: 'Sharing what others made is how a neighbourhood of organisations grows; they may do it for you one day.',
  evidence: evidence.practice,
  posts: ['post', 'quote'],
  check(draft) {
    return draft.sentences.flatMap((sentence, i) => {
      const [first] = outsidersToPraise(draft, sentence);
      if (first === undefined) return [];
      const theirs = linksToTheirs(draft, sentence, draft.sentences[i + 1]);
      if (!theirs && !passesOn.test(sentence.facts.text)) return [];
      const span = inDraft(sentence, first);
      return [{ span, message: `You shared something by ${writtenAs(draft, span)}.` }];
    });
  },
  examples: {
    flags: [
      'Worth ten minutes: the supper map by «@RiversideFB» https://riverside.example/map',
      'Lovely film from «@MillLaneChoir» about singing on ferries: https://milllane.example/film',
      'RT «@RiversideFB»: the kettle is on from six',
      'A recipe for nettle soup, via «@RiversideFB»',
      'Read the report «@RiversideFB» wrote on school suppers https://riverside.example/report',
    ],
    ignores: [
      'Read our report on the supper club with @RiversideFB havenmuseum.example/report',
      'The soup is made by @RiversideFB every Friday.',
      'Tickets for the supper with @RiversideFB: https://tickets.example/supper',
      'Read the report https://riverside.example/report',
      'Lovely film about singing on ferries.',
      'Report missing books to @RiversideFB https://riverside.example/lost',
      'Great songs tonight with @MillLaneChoir, see you there: https://milllane.example/tonight',
    ],
  },
});

/** A link to a work, in a draft that says whose it is and sells nothing of the organisation's. */
function linksToTheirs(draft: DraftFacts, { facts }: DraftSentence, next?: DraftSentence): boolean {
  const links = [
    ...facts.links,
    ...(next && next.facts.language.words < 3 ? next.facts.links : []),
  ];
  return (
    links.length > 0 &&
    !links.some((link) => link.own) &&
    facts.we.exclusive.length === 0 &&
    facts.own.length === 0 &&
    !facts.calls.some(({ kind }) => kind === 'act') &&
    !ofUs.test(draft.text) &&
    work.test(facts.text)
  );
}
