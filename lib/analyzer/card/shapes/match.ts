import { defineShape } from '../define-shape.ts';

/** A fixture, a match or a result. */
export default defineShape({
  id: 'match',
  question: {
    before: 'Who will be there to cheer?',
    after: 'Who cheered, drove and washed the kit?',
  },
  wants: ['volunteer', 'member', 'partner', 'funder'],
  names: 'Name the other side',
  openings: [
    { label: 'Name the player of the day', text: 'Player of the day: ' },
    { label: 'Thank those off the pitch', text: 'None of it without ' },
  ],
  isOuting: true,
  examples: [
    {
      draft: 'We won the final on Sunday by two goals.',
      asks: 'Who cheered, drove and washed the kit?',
    },
  ],
});
