import { defineShape } from '../define-shape.ts';

/** Something on offer, with what it costs. */
export default defineShape({
  id: 'price',
  wants: ['member', 'partner'],
  names: 'Name someone in it',
  openings: [{ label: 'Say who it’s for', text: 'It’s for anyone who ' }],
  examples: [],
});
