import { defineShape } from '../define-shape.ts';
import { words } from '../hook.ts';

/** An appeal to give, volunteer, sign or support. No question is about the people who are helped. */
export default defineShape({
  id: 'appeal',
  question: 'Who has helped already, and what made them do it?',
  says: words(
    'appeal, donate, give, fundraiser, fundraising, raise, raised, help, support, sponsor, ' +
      'volunteer, volunteers, sign, petition, need, needs, donors, blood, short, adopt, ' +
      'pledge, crowdfunder, spare, pound',
  ),
  wants: ['volunteer', 'partner', 'member', 'funder'],
  names: 'Name someone who helps',
  openings: [
    { label: 'Thank someone who helps', text: 'With thanks already to ' },
    {
      label: 'Say what it pays for',
      text: 'What it pays for first: ',
      unless: /[£$€₹]\s?\d|\b(?:pays? for|buys?|costs?|feeds?|a fiver|a tenner)\b/i,
    },
  ],
  examples: [
    {
      draft: 'Please give what you can this winter. Every pound helps us.',
      asks: 'Who has helped already, and what made them do it?',
    },
  ],
});
