import { defineShape } from '../define-shape.ts';

/** A vehicle, a machine, an app, a website. The member who tests it comes before the firm that sold it. */
export default defineShape({
  id: 'new kit or system',
  question: 'Who tried it out first?',
  wants: ['partner', 'member', 'funder', 'volunteer'],
  names: 'Name who tried it',
  openings: [
    { label: 'Thank someone for it', text: 'With thanks to ' },
    { label: 'Say who tried it first', text: 'First to try it: ' },
  ],
  examples: [{ draft: 'Our new lathe is in, and it is quiet.', asks: 'Who tried it out first?' }],
});
