import { defineShape } from '../define-shape.ts';
import { words } from '../hook.ts';

/** A fixture, a match or a result. */
export default defineShape({
  id: 'match',
  question: {
    before: 'Who are you up against, and who makes the teas?',
    after: 'Who drove, cheered and washed the kit?',
  },
  says: words(
    'match, final, finals, semi-final, quarter-finals, league, cup, beat, drew, goals, ' +
      'points, tries, wickets, game, tournament, squad, fixture, relay, ft, full-time, derby, ' +
      'kick-off, medals',
  ),
  wants: ['volunteer', 'member', 'partner', 'funder'],
  names: { before: 'Name the other side', after: 'Name who drove or cheered' },
  openings: [
    { label: 'Name the player of the day', text: 'Player of the day: ' },
    { label: 'Thank those off the pitch', text: 'None of it without ' },
  ],
  isOuting: true,
  examples: [
    {
      draft: 'We won the final on Sunday by two goals.',
      asks: 'Who drove, cheered and washed the kit?',
    },
  ],
});
