import { defineShape } from '../define-shape.ts';
import { words } from '../hook.ts';

/** A fair, a festival, an open day, a fun day. */
export default defineShape({
  id: 'fair',
  question: {
    before: 'Who is putting it on with you?',
    after: 'Who put it on with you?',
  },
  says: words(
    'fair, fayre, fête, fete, market, festival, stall, stalls, carnival, bazaar, party, ' +
      'open, doors, jumble, sale, fun, weekend, picnic, supper, raffle, tombola, shower, ' +
      'harvest, mela, parade, quiz, auction, day',
  ),
  wants: ['partner', 'volunteer', 'member', 'funder', 'peer'],
  names: 'Name who’s putting it on',
  openings: [
    { label: 'Say who will be there', text: 'You’ll find ' },
    { label: 'Thank those who set it up', text: 'It only happens thanks to ' },
  ],
  isOuting: true,
  examples: [
    {
      draft: 'Our harvest weekend is in the yard from ten until four.',
      asks: 'Who is putting it on with you?',
    },
  ],
});
