import { defineShape } from '../define-shape.ts';
import { words } from '../hook.ts';

/** A colleague: newly appointed, promoted or portrayed. */
export default defineShape({
  id: 'appointment or portrait',
  question: 'Who will they be working with?',
  says: words(
    'appointed, appoint, appoints, joins, joined, promoted, welcome, welcomes, head, ' +
      'director, manager, chair, chief, officer, ceo, meet, introduce, introducing, president, ' +
      'principal, role, secretary, years, spotlight, takes, elected',
  ),
  wants: ['partner', 'member', 'volunteer'],
  names: 'Name someone they’ll work with',
  openings: [
    { label: 'Let them say hello', text: 'In their own words: “' },
    { label: 'Say what they’ll start with', text: 'First on the list: ' },
  ],
  examples: [
    {
      draft: 'We are delighted to announce a new head of learning.',
      asks: 'Who will they be working with?',
    },
  ],
});
