import { defineShape } from '../define-shape.ts';

/** Give, volunteer, sign, support. Nobody who is helped is asked about. */
export default defineShape({
  id: 'appeal',
  question: 'Who has helped already, and what made them do it?',
  wants: ['volunteer', 'partner', 'member', 'funder'],
  names: 'Name someone who helps',
  openings: [
    { label: 'Thank someone who helps', text: 'With thanks already to ' },
    { label: 'Say what it pays for', text: 'What it pays for first: ' },
  ],
  examples: [
    {
      draft: 'Please give what you can this winter. Every pound helps us.',
      asks: 'Who has helped already, and what made them do it?',
    },
  ],
});
