import { defineShape } from '../define-shape.ts';

/** Something to read, watch or hear. */
export default defineShape({
  id: 'blog or film',
  question: 'Who is in it, and who made it?',
  wants: ['partner', 'source', 'member', 'volunteer'],
  openings: [
    { label: 'Say who is in it', text: 'In it you’ll meet ' },
    { label: 'Quote a line from it', text: 'The line that stayed with us: “' },
  ],
  examples: [
    { draft: 'The new episode of our podcast is up.', asks: 'Who is in it, and who made it?' },
  ],
});
