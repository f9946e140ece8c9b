import { definePraise } from '../define-rule.ts';
import { inDraft, writtenAs } from '../draft-facts.ts';
import type { DraftFacts } from '../draft-facts.ts';
import { evidence } from '../evidence.ts';
import type { Outsider } from '../outsiders.ts';
import { bringsSomebodyIn } from '../spotlight.ts';
import type { Span } from '../../text/span.ts';

/** Somebody outside is tagged or named. */
export default definePraise({
  id: 'credits-someone',
  kind: 'praise',
  title: 'Credits somebody',
  why: 'Those who credit others while speaking of themselves seem warmer and more able.',
  evidence: evidence.dualPromotion,
  posts: ['post', 'quote'],
  check(draft) {
    return draft.sentences.flatMap((sentence) => {
      const { tags, partners, outsiders } = sentence.facts;
      const tagged = tags.filter((tag) => !tag.own && !isAsked(sentence.facts.text, tag));
      const named = partners
        .filter(({ partner }) => partner.kind !== 'staff')
        .map(({ span }) => span);
      const people = outsiders.filter(isPlainCredit);
      const [first] = [...tagged, ...named, ...people];
      if (first === undefined) return [];
      const span = inDraft(sentence, first);
      return [{ span, message: `You credited ${nameOf(draft, span)}.` }];
    });
  },
  examples: {
    flags: [
      'The soup is made by «@RiversideFB» every Friday.',
      'Soup on Friday, with bread from «@MillLaneChoir» of all people.',
      'Nobody sings like «@MillLaneChoir» in the rain.',
      'Thanks «@RiversideFB» for forty loaves.',
      'Look what «@RiversideFB» did with our carrots.',
    ],
    ignores: [
      'The soup is made every Friday in our kitchen.',
      'Our website is new, do take a look.',
      '.@MillLaneChoir please mend the lamps by the bridge.',
      'We are proud of our soup.',
      { text: '@RiversideFB yes, at six.', kind: 'reply' },
      'Otters hold hands when they sleep.',
    ],
  },
});

/** "@CityCouncil please mend the lamps" asks, and credits nobody. */
function isAsked(text: string, tag: Span): boolean {
  return /^[\s,:–-]*(?:please|pls|kindly|can you|could you|would you|will you|when will|why\b|stop\b|fix\b|do something)/i.test(
    text.slice(tag.end, tag.end + 30),
  );
}

/** A name beside a cue that is sure: an author discussed or a place passed is no credit. */
function isPlainCredit(name: Outsider): boolean {
  return (
    bringsSomebodyIn(name) &&
    name.cue !== undefined &&
    name.cue !== 'near' &&
    name.kind !== 'unknown'
  );
}

function nameOf(draft: DraftFacts, span: Span): string {
  return writtenAs(draft, span);
}
