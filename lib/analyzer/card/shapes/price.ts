import { defineShape } from '../define-shape.ts';

/** Something on offer, with what it costs. */
export default defineShape({
  id: 'price',
  question: 'Who could say what it was like?',
  wants: ['member', 'partner'],
  names: 'Name someone',
  openings: [{ label: 'Say who to ask', text: 'Questions? Ask ' }],
  examples: [
    {
      draft: 'Driver experience days, from £99 all summer.',
      asks: 'Who could say what it was like?',
    },
  ],
});
