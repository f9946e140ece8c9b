import { defineShape } from '../define-shape.ts';

/** Something to read, watch or hear. */
export default defineShape({
  id: 'blog or film',
  question: 'Who is in it, and who made it?',
  wants: ['partner', 'source', 'member', 'volunteer'],
  names: 'Name someone in it',
  openings: [{ label: 'Thank someone for it', text: 'With thanks to ' }],
  examples: [
    { draft: 'Our new video is up on our channel.', asks: 'Who is in it, and who made it?' },
  ],
});
