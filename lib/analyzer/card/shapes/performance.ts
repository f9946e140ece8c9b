import { defineShape } from '../define-shape.ts';

/** A show, a concert or a season. */
export default defineShape({
  id: 'performance',
  question: { before: 'Who is on stage?', after: 'Who was on stage?' },
  wants: ['partner', 'member', 'funder', 'volunteer'],
  openings: [
    { label: 'Say who is on stage', text: 'On stage: ' },
    { label: 'Say who made it', text: 'Written and made by ' },
  ],
  isOuting: true,
  examples: [{ draft: 'Our spring season is on sale from Friday.', asks: 'Who is on stage?' }],
});
