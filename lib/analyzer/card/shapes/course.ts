import { defineShape } from '../define-shape.ts';

/** A course, a class, a workshop, a webinar. */
export default defineShape({
  id: 'course',
  question: {
    before: 'Who has done it before, and what did it give them?',
    after: 'Who took part, and what did it give them?',
  },
  wants: ['partner', 'member', 'source', 'funder'],
  names: 'Name who teaches it',
  openings: [
    { label: 'Say who teaches it', text: 'You’ll learn from ' },
    { label: 'Quote someone who did it', text: 'As someone who did it last time put it, “' },
  ],
  examples: [
    {
      draft: 'Our twelve-week course in bookkeeping starts in October.',
      asks: 'Who has done it before, and what did it give them?',
    },
  ],
});
