import { defineShape } from '../define-shape.ts';

/** Somebody of the organisation: new, promoted or shown. */
export default defineShape({
  id: 'appointment or portrait',
  question: 'Who will they be working with?',
  wants: ['partner', 'member', 'volunteer'],
  names: 'Name someone they’ll work with',
  openings: [
    { label: 'Let them say hello', text: 'In their own words: “' },
    { label: 'Say what they’ll start with', text: 'First on the list: ' },
  ],
  examples: [
    {
      draft: 'We are delighted to announce a new head of learning.',
      asks: 'Who will they be working with?',
    },
  ],
});
