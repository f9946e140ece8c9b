import { defineShape } from '../define-shape.ts';
import { words } from '../hook.ts';

/** A statement, an opinion, a response. */
export default defineShape({
  id: 'position',
  question: 'Who else has said so?',
  says: words(
    'response, statement, calls, call, support, oppose, must, should, ban, evidence, ' +
      'submission, levy, consultation, petition, urge, urges, budget, policy, bill, ' +
      'government, reform, minister, view, consider, lawful',
  ),
  wants: ['member', 'source', 'partner', 'volunteer'],
  names: 'Name someone who agrees',
  openings: [{ label: 'Say who agrees', text: 'We’re not alone in this: ' }],
  examples: [
    { draft: 'Our response to the consultation on peat is out.', asks: 'Who else has said so?' },
  ],
});
