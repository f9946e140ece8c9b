import { makeCard } from '../card/card.ts';
import { defineRule } from '../define-rule.ts';
import { isGreeting } from '../reading/greetings.ts';
import { evidence } from '../evidence.ts';
import { countRecentCredits } from '../verdict/strength.ts';
import { cuts } from '../verdict/cuts.ts';

/** The draft is only about the organisation. */
export default defineRule({
  id: 'brand-only',
  silences: ['self-praise'],
  kind: 'finding',
  category: 'us',
  certainty: 'likely',
  title: 'Bring someone in',
  why: 'A post that is only about your organisation gives readers nobody to meet and nothing to reply to.',
  evidence: evidence.dualPromotion,
  posts: ['post'],
  check(draft, tools) {
    if (draft.sureness < cuts.brandOnly || draft.mayBeSensitive || isGreeting(draft)) return [];
    if (countRecentCredits(tools.recent).isEnough) return [];
    const span = { start: 0, end: draft.text.length };
    const card = makeCard(draft, tools);
    return card === undefined ? [] : [{ span, whole: true, ...card }];
  },
  examples: {
    flags: [
      'Our new website is live! Take a look around and tell your friends: havenmuseum.example',
      'We are delighted to announce that our museum has been named Museum of the Year.',
      'Our spring fair is on Saturday. Buy your tickets at our front desk.',
      'Have you heard? Our winter menu is here. Book your table today.',
      'Merry Christmas! Our winter menu is here: book your table by Friday.',
      'Haven Museum reopens on 4 May with a bigger shop and a brand new lift.',
    ],
    ignores: [
      'Our spring fair is on Saturday, with stalls by @RiversideFB and music until four.',
      'Our winter menu is here. Which soup did your grandmother make, and what went in it?',
      'Thank you to all who brought chairs for our fair on Saturday.',
      'Otters close their nostrils under water. A pup learns it in about ten weeks.',
      'Merry Christmas from all of us here at Haven Museum!',
      'Happy Diwali to everyone celebrating tonight. Our lamps are lit too.',
      'Happy Birthday to our chair, Nell Marsh!',
      'We thank our curator Ana Reyes for every label in our hall.',
      'Congratulations to our apprentice Ned Holt, who passed the last test.',
      'Our founder passed away last night, at home and asleep.',
      'Our fair would be nothing without Riverside Food Bank (@RiversideFB), who run the kitchen.',
    ],
  },
});
