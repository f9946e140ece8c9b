import { defineShape } from '../define-shape.ts';

/** Any other news of the organisation, and every draft whose shape is not clear. */
export default defineShape({
  id: 'other news',
  question: 'Whose work is behind it?',
  wants: ['partner', 'volunteer', 'member', 'funder', 'source'],
  openings: [
    { label: 'Say who made it happen', text: 'It wouldn’t have happened without ' },
    { label: 'Quote one of them', text: 'As one of them put it, “' },
  ],
  examples: [
    {
      draft: 'Our recycling was collected on a new day this month.',
      asks: 'Whose work is behind it?',
    },
  ],
});
