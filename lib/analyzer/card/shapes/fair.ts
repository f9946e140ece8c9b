import { defineShape } from '../define-shape.ts';

/** A fair, a festival, an open day, a fun day. */
export default defineShape({
  id: 'fair',
  question: {
    before: 'Who is running a stall or lending a hand?',
    after: 'Who ran a stall or lent a hand?',
  },
  wants: ['partner', 'volunteer', 'member', 'funder'],
  names: 'Name a stallholder',
  openings: [
    { label: 'Say who will be there', text: 'You’ll find ' },
    { label: 'Thank those who set it up', text: 'It only happens thanks to ' },
  ],
  isOuting: true,
  examples: [
    {
      draft: 'Our harvest weekend is in the yard from ten until four.',
      asks: 'Who is running a stall or lending a hand?',
    },
  ],
});
