import { defineShape } from '../define-shape.ts';
import { words } from '../hook.ts';

/** A show, a concert or a season. */
export default defineShape({
  id: 'performance',
  question: { before: 'Who will people see and hear?', after: 'Who did people see and hear?' },
  says: words(
    'show, shows, play, plays, concert, concerts, gig, season, stage, opera, musical, panto, ' +
      'pantomime, dance, ballet, theatre, theater, choir, sing, sings, orchestra, band, ' +
      'bandstand, symphony, players, singalong, comedy, mic, premiere, premieres, matinee, ' +
      'cast, tour, recital, gospel, carols',
  ),
  wants: ['partner', 'member', 'funder', 'volunteer'],
  names: 'Name someone on stage',
  openings: [
    { label: 'Say who is on stage', text: 'On stage: ' },
    { label: 'Thank someone for it', text: 'With thanks to ', isSpare: true },
  ],
  isOuting: true,
  examples: [
    { draft: 'Our spring season is on sale from Friday.', asks: 'Who will people see and hear?' },
  ],
});
