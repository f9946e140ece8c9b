import { defineShape } from '../define-shape.ts';
import { words } from '../hook.ts';

/** Something to buy that is new or back: a beer, a book, a menu. */
export default defineShape({
  id: 'product back',
  question: 'Who do you make it with?',
  says: words(
    'new, back, out, here, launch, launched, introducing, returns, restocked, available, ' +
      'bar, cans, bottles, season, print, menu, shop, stock, draught, release, bake, brewed, ' +
      'hello',
  ),
  wants: ['partner', 'source', 'member'],
  names: 'Name who you make it with',
  openings: [{ label: 'Thank someone for it', text: 'With thanks to ', isSpare: true }],
  examples: [
    {
      draft: 'Our Christmas stout is back on Friday.',
      asks: 'Who brewed the stout, and whose malt is in it?',
    },
  ],
});
