import { defineShape } from '../define-shape.ts';

/** Give, volunteer, sign, support. Nobody who is helped is asked about. */
export default defineShape({
  id: 'appeal',
  question: 'Who has helped already, and what made them do it?',
  wants: ['volunteer', 'partner', 'member', 'funder'],
  openings: [
    { label: 'Quote someone who helps', text: 'In one supporter’s words: “' },
    { label: 'Say who has already helped', text: 'Already with us: ' },
  ],
  examples: [
    {
      draft: 'Our winter appeal is open. Please give what you can.',
      asks: 'Who has helped already, and what made them do it?',
    },
  ],
});
