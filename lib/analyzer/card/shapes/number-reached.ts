import { defineShape } from '../define-shape.ts';

/** A count of what was done or a mark that was passed. */
export default defineShape({
  id: 'number reached',
  question: 'Whose work is behind it?',
  wants: ['partner', 'volunteer', 'member', 'funder', 'source'],
  openings: [
    { label: 'Say who did it', text: 'Behind that number: ' },
    { label: 'Quote one of them', text: 'As one of them put it, “' },
  ],
  examples: [
    {
      draft: 'We have now answered more enquiries than in any year before.',
      asks: 'Whose work is behind it?',
    },
  ],
});
