import { defineShape } from '../define-shape.ts';
import { words } from '../hook.ts';

/** A course, a class, a workshop, a webinar. */
export default defineShape({
  id: 'course',
  question: {
    before: 'Who teaches it?',
    after: 'Who taught it, and who took part?',
  },
  says: words(
    'course, class, classes, workshop, workshops, lesson, lessons, training, learn, ' +
      'learn-to-row, tutor, beginners, webinar, session, sessions, module, masterclass, teach, ' +
      'teaches, taught, skills, programme, program, squad, rhyme',
  ),
  wants: ['partner', 'member', 'source', 'funder'],
  names: { before: 'Name who teaches it', after: 'Name who taught it' },
  openings: [
    { label: 'Say who teaches it', text: 'Taught by ' },
    {
      label: 'Quote someone who did it',
      text: 'As someone who did it last time put it, “',
      isSpare: true,
      isAgain: true,
    },
  ],
  examples: [
    {
      draft: 'Our twelve-week course in bookkeeping starts in October.',
      asks: 'Who teaches the course?',
    },
  ],
});
