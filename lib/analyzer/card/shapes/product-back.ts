import { defineShape } from '../define-shape.ts';

/** Something to buy that is new or back: a beer, a book, a menu. */
export default defineShape({
  id: 'product back',
  question: 'Who do you make it with?',
  wants: ['partner', 'source', 'member'],
  names: 'Name who you make it with',
  openings: [
    { label: 'Thank someone for it', text: 'With thanks to ' },
    { label: 'Say who it’s made with', text: 'Made with ' },
  ],
  examples: [{ draft: 'Our Christmas stout is back on Friday.', asks: 'Who do you make it with?' }],
});
