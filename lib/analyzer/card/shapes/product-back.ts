import { defineShape } from '../define-shape.ts';

/** Something to buy that is new or back: a beer, a book, a menu. */
export default defineShape({
  id: 'product back',
  question: 'Who do you make it with?',
  wants: ['partner', 'source', 'member'],
  openings: [
    { label: 'Say who it’s made with', text: 'Made with ' },
    { label: 'Quote a regular', text: 'As one regular put it, “' },
  ],
  examples: [
    { draft: 'Our winter menu is here, and the soup is back.', asks: 'Who do you make it with?' },
  ],
});
