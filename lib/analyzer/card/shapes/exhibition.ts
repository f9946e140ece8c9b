import { defineShape } from '../define-shape.ts';

/** Things on show. */
export default defineShape({
  id: 'exhibition',
  question: { before: 'Whose work will people see?', after: 'Whose work did people see?' },
  wants: ['partner', 'member', 'source', 'funder', 'volunteer'],
  names: 'Name an artist',
  openings: [
    { label: 'Say whose work it is', text: 'Made by ' },
    { label: 'Thank someone for it', text: 'With thanks to ' },
  ],
  isOuting: true,
  examples: [
    {
      draft: 'Our winter show of glass opens on Saturday in both rooms.',
      asks: 'Whose work will people see?',
    },
  ],
});
