import { defineShape } from '../define-shape.ts';

/** A vehicle, a machine, an app, a website. The member who tests it comes before the firm that sold it. */
export default defineShape({
  id: 'new kit or system',
  question: 'Who tried it out first?',
  wants: ['partner', 'member', 'funder', 'volunteer'],
  openings: [
    { label: 'Say who tried it first', text: 'First to try it: ' },
    { label: 'Say who it came from', text: 'It came to us from ' },
  ],
  examples: [
    { draft: 'Our new website is live. Take a look around.', asks: 'Who tried it out first?' },
  ],
});
