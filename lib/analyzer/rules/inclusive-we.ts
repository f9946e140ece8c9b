import { definePraise } from '../define-rule.ts';
import { inDraft } from '../reading/draft-facts.ts';
import { evidence } from '../evidence.ts';
import { isOffer } from '../reading/offer.ts';

/**
 * Phrases that include everyone in any post; a team's "most of us", a firm's "we must" and an advert's
 * "let's" do not.
 */
const everybody =
  /\b(?:we all (?:know|need|live|walk|share|grow|have|love|eat|breathe|drink|depend|belong|remember|rely|carry|use)|all of us (?:were|are|have|need|live|know|share|can|rely|depend|remember)|(?:most|many|half) of us (?:walk|have|know|were|grew|eat|never|still|live|drink|throw|remember|forget|learned|learnt|use|pass)|(?:air|water|food|plastic|rivers?|streets?) we (?:all )?(?:eat|drink|breathe|grow|throw|walk|share|live|use)|our (?:planet|climate|oceans?|seas|rivers|society|democracy|high streets?|neighbou?rhoods?|(?:town|city|village|valley|county|coast|island)(?! (?:council|hall|team|office|plan|fund))))\b/iu;

/** A "we" that clearly includes the readers. */
export default definePraise({
  id: 'inclusive-we',
  kind: 'praise',
  title: 'A “we” with the readers in it',
  why: 'A “we” that includes your readers makes it theirs too.',
  evidence: evidence.inclusiveWe,
  posts: ['post', 'quote'],
  check(draft) {
    if (draft.sentences.some(({ facts }) => isOffer(facts))) return [];
    if (draft.sentences.some(({ facts }) => facts.we.exclusive.length + facts.own.length > 0))
      return [];
    if (draft.sentences.some(({ facts }) => facts.calls.length > 0)) return [];
    return draft.sentences.flatMap((sentence) => {
      const { we, voice } = sentence.facts;
      if (!sentence.english || we.exclusive.length > 0) return [];
      const said = everybody.exec(voice);
      const first = we.inclusive.find(
        ({ start, end }) => said && start >= said.index && end <= said.index + said[0].length,
      );
      if (first === undefined) return [];
      return [{ span: inDraft(sentence, first), message: 'This “we” includes your readers.' }];
    });
  },
  examples: {
    flags: [
      'Most of «us» walk past an elm without a glance.',
      'Half of the food «we» all grow never reaches a plate.',
      'The air «we» breathe on this street is cleaner than last year.',
      'Swifts are back over «our» town.',
      'All of «us» were beginners once, even the tuba.',
    ],
    ignores: [
      'We open at ten on Friday.',
      'Our museum belongs to all of us here at the Haven.',
      'Swifts are back over the town.',
      'Which elm do we all walk past? Tell us.',
      '"We all sang," said the ferryman.',
      'All of us at Haven Museum wish you a dry winter.',
      'Most of us on the night shift bring biscuits.',
      'We need to hire two gardeners.',
      'Let us pour you a cup of tea on Friday.',
      "Let's be honest, nobody needs another mug. Ours are £8.",
      'Our soil, our cows, our cheese.',
    ],
  },
});
