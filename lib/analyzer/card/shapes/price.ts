import { defineShape } from '../define-shape.ts';

/** An offer and its price. */
export default defineShape({
  id: 'price',
  wants: ['member', 'partner'],
  names: 'Name someone in it',
  openings: [{ label: 'Say who it’s for', text: 'It’s for anyone who ' }],
  examples: [],
});
