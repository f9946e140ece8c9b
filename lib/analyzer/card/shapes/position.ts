import { defineShape } from '../define-shape.ts';

/** A statement, an opinion, a response. */
export default defineShape({
  id: 'position',
  question: 'Who else has said so?',
  wants: ['member', 'source', 'partner', 'volunteer'],
  names: 'Name someone who agrees',
  openings: [{ label: 'Say who agrees', text: 'We’re not alone in this: ' }],
  examples: [
    { draft: 'Our response to the consultation on peat is out.', asks: 'Who else has said so?' },
  ],
});
