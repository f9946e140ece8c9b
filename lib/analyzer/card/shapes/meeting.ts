import { defineShape } from '../define-shape.ts';

/** A meeting, a conference, a lecture, an AGM. */
export default defineShape({
  id: 'meeting',
  question: { before: 'Who will people meet there?', after: 'Who did people hear from?' },
  wants: ['partner', 'member', 'source', 'volunteer'],
  names: 'Name a speaker',
  openings: [{ label: 'Say who is speaking', text: 'You’ll hear from ' }],
  isOuting: true,
  examples: [
    { draft: 'Our annual meeting is on Tuesday at seven.', asks: 'Who will people meet there?' },
  ],
});
