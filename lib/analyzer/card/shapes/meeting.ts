import { defineShape } from '../define-shape.ts';
import { words } from '../hook.ts';

/** A meeting, a conference, a lecture, an AGM. */
export default defineShape({
  id: 'meeting',
  question: { before: 'Who will want to be in the room?', after: 'Who did people hear from?' },
  says: words(
    'meeting, agm, conference, summit, congress, lecture, talk, speakers, speaker, session, ' +
      'sessions, schedule, symposium, seminar, webinar, webinars, forum, breakfast, debate, ' +
      'panel, council, drop-in, briefing',
  ),
  wants: ['partner', 'member', 'source', 'volunteer'],
  names: 'Name who should be there',
  openings: [
    { label: 'Say who should come', text: 'It’s for you if ' },
    { label: 'Say who they’ll meet', text: 'You’ll meet ' },
  ],
  isOuting: true,
  examples: [
    {
      draft: 'Our annual meeting is on Tuesday at seven.',
      asks: 'Who will want to be in the room?',
    },
  ],
});
