import { defineShape } from '../define-shape.ts';

/** A report, a study or figures. Those who counted and answered come before those who paid. */
export default defineShape({
  id: 'report',
  question: 'Who did the work behind it, and who took part?',
  wants: ['source', 'volunteer', 'partner', 'member', 'funder'],
  openings: [
    { label: 'Quote someone in it', text: 'In the words of someone in it: “' },
    { label: 'Say who took part', text: 'It draws on the time and the answers of ' },
  ],
  examples: [
    {
      draft: 'Our annual review is out today, all 36 pages of it.',
      asks: 'Who did the work behind it, and who took part?',
    },
  ],
});
