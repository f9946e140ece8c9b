import { defineShape } from '../define-shape.ts';

/** Any other news of the organisation, and every draft whose shape is not clear. */
export default defineShape({
  id: 'other news',
  wants: ['partner', 'volunteer', 'member', 'funder', 'source'],
  names: 'Name someone',
  openings: [{ label: 'Thank someone for it', text: 'With thanks to ' }],
  examples: [],
});
