import { defineShape } from '../define-shape.ts';
import { words } from '../hook.ts';

/** Things on show. */
export default defineShape({
  id: 'exhibition',
  question: { before: 'Whose work will people see?', after: 'Whose work did people see?' },
  says: words(
    'exhibition, exhibit, exhibits, show, gallery, display, works, paintings, prints, ' +
      'photographs, sculpture, sculptures, ceramics, objects, stores, collection, rehung, ' +
      'museum, studios, retrospective, shown, artists, artist, prints, textiles, mechanical, ' +
      'floor',
  ),
  wants: ['partner', 'member', 'source', 'funder', 'volunteer'],
  names: 'Name whose work it is',
  openings: [
    { label: 'Say whose work it is', text: 'With work by ' },
    { label: 'Thank someone for it', text: 'With thanks to ', isSpare: true },
  ],
  isOuting: true,
  examples: [
    {
      draft: 'Our winter show of glass opens on Saturday in both rooms.',
      asks: 'Whose work will people see?',
    },
  ],
});
