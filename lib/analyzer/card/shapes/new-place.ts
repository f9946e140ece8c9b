import { defineShape } from '../define-shape.ts';
import { words } from '../hook.ts';

/** A building, a garden, a shop, a room. */
export default defineShape({
  id: 'new place',
  question: 'Who designed it, built it or paid for it?',
  says: words(
    'open, opens, opened, opening, built, building, build, new, site, finished, completed, ' +
      'completion, complete, refurbished, ground, construction, extension, works, facelift, ' +
      'moved, home, homes',
  ),
  wants: ['partner', 'funder', 'volunteer', 'member'],
  names: 'Name who built it',
  openings: [{ label: 'Thank someone for it', text: 'With thanks to ', isSpare: true }],
  examples: [
    {
      draft: 'Our second depot is open, and it is warm.',
      asks: 'Who designed it, built it or paid for it?',
    },
  ],
});
