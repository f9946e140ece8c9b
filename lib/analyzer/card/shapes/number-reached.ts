import { defineShape } from '../define-shape.ts';

/** A count of what was done, or a milestone. */
export default defineShape({
  id: 'number reached',
  wants: ['partner', 'volunteer', 'member', 'funder', 'source'],
  names: 'Name someone behind it',
  openings: [{ label: 'Thank someone for it', text: 'With thanks to ', isSpare: true }],
  examples: [
    {
      draft: 'We have now answered 9,300 questions, more than in any year before.',
      asks: '9,300 questions: whose work is behind them?',
    },
  ],
});
