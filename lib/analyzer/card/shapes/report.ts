import { defineShape } from '../define-shape.ts';

/** A report, a study or figures. Those who counted and answered come before those who paid. */
export default defineShape({
  id: 'report',
  question: 'Who did the work behind it, and who took part?',
  wants: ['source', 'volunteer', 'partner', 'member', 'funder'],
  names: 'Name who worked on it',
  openings: [{ label: 'Thank someone for it', text: 'With thanks to ' }],
  examples: [
    {
      draft: 'Our annual review is out today, all 36 pages of it.',
      asks: 'Who did the work behind it, and who took part?',
    },
  ],
});
