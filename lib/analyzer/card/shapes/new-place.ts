import { defineShape } from '../define-shape.ts';

/** A building, a garden, a shop, a room. */
export default defineShape({
  id: 'new place',
  question: 'Who designed it, built it or paid for it?',
  wants: ['partner', 'funder', 'volunteer', 'member'],
  openings: [
    { label: 'Say who built it', text: 'Built by ' },
    { label: 'Say who will use it first', text: 'The first to use it: ' },
  ],
  examples: [
    {
      draft: 'Our new reading room is open, and it is warm.',
      asks: 'Who designed it, built it or paid for it?',
    },
  ],
});
