import { defineShape } from '../define-shape.ts';

/** Any other news of the organisation, and every draft without a clear shape. */
export default defineShape({
  id: 'other news',
  question: 'Whose work is behind it?',
  wants: ['partner', 'volunteer', 'member', 'funder', 'source'],
  names: 'Name who did the work',
  openings: [{ label: 'Thank someone for it', text: 'With thanks to ', isSpare: true }],
  examples: [
    {
      draft: 'Our recycling was collected on a new day this month.',
      asks: 'Whose work is behind it?',
    },
  ],
});
