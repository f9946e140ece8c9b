import { defineShape } from '../define-shape.ts';

/** A building, a garden, a shop, a room. */
export default defineShape({
  id: 'new place',
  question: 'Who designed it, built it or paid for it?',
  wants: ['partner', 'funder', 'volunteer', 'member'],
  names: 'Name who built it',
  openings: [
    { label: 'Thank someone for it', text: 'With thanks to ' },
    { label: 'Say who built it', text: 'Built by ' },
  ],
  examples: [
    {
      draft: 'Our second depot is open, and it is warm.',
      asks: 'Who designed it, built it or paid for it?',
    },
  ],
});
