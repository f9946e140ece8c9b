import { defineShape } from '../define-shape.ts';
import { words } from '../hook.ts';

/** An award, a rating or a ranking. Similar organisations are rivals here, so they are never offered. */
export default defineShape({
  id: 'award',
  question: 'Whose work is behind it?',
  says: words(
    'of the year, award, awards, awarded, won, win, wins, winner, winners, winning, prize, ' +
      'gold, silver, bronze, medal, medals, trophy, best, rated, rating, outstanding, ' +
      'accredited, accreditation, shortlisted, finalist, finalists, named, ranked, ranking, ' +
      'stars, champion, champions, runner-up, commended, recognised, recognized, honour, ' +
      'honor, lowest, highest, certificate, certified',
  ),
  wants: ['partner', 'member', 'volunteer', 'source', 'funder'],
  names: 'Name whose work it is',
  openings: [
    { label: 'Quote someone from the team', text: 'As one of the team put it, “' },
    { label: 'Thank someone for it', text: 'With thanks to ', isSpare: true },
  ],
  examples: [
    {
      draft: 'We have won the Golden Ladle for our soup.',
      asks: 'Whose work is behind it?',
    },
  ],
});
