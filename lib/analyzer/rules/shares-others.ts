import { creditedIn } from '../credited.ts';
import { definePraise } from '../define-rule.ts';
import type { SentenceFacts } from '../facts.ts';
import { inDraft, writtenAs } from '../draft-facts.ts';
import { evidence } from '../evidence.ts';

const passesOn = /\b(?:RT|MT|h\/t|via)\b(?= ?:? ?@)/u;
const work =
  /\b(?:read|watch|listen|see|look at|have a look|worth|lovely|great|good|wonderful|excellent|brilliant|useful|interesting|report|article|blog|piece|post|story|film|video|podcast|episode|photos?|pictures?|guide|recipe|map|study|research|findings|survey|book|poem|exhibition|campaign|petition|appeal)\b/iu;

/** Something somebody else made is passed on, with their name. */
export default definePraise({
  id: 'shares-others',
  kind: 'praise',
  title: 'Passes on somebody’s work',
  why: 'Sharing what others made is how a neighbourhood of organisations grows; they may do it for you one day.',
  evidence: evidence.practice,
  posts: ['post', 'quote'],
  check(draft) {
    return draft.sentences.flatMap((sentence) => {
      const { facts } = sentence;
      const [first] = creditedIn(facts);
      if (first === undefined || !(passesOn.test(facts.text) || linksToTheirs(facts))) return [];
      const span = inDraft(sentence, first);
      return [{ span, message: `You passed on something by ${writtenAs(draft, span)}.` }];
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
    ],
  },
});

/** A link to a work, in a sentence that says whose it is and sells nothing of the house's. */
function linksToTheirs(facts: SentenceFacts): boolean {
  return (
    facts.links.length > 0 &&
    !facts.links.some((link) => link.own) &&
    facts.we.exclusive.length === 0 &&
    facts.own.length === 0 &&
    !facts.calls.some(({ kind }) => kind === 'act') &&
    work.test(facts.voice)
  );
}
