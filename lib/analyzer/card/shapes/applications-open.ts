import { defineShape } from '../define-shape.ts';
import { words } from '../hook.ts';

/** Applications, nominations or registration are open. */
export default defineShape({
  id: 'applications open',
  question: 'Who had a place last time, and what are they doing now?',
  says: words(
    'apply, applications, application, nominations, nominate, scholarships, scholarship, ' +
      'bursary, bursaries, grants, grant, places, studentships, fellowship, fellowships, ' +
      'residency, entries, admissions, enrolment, enrolments, deadline, applicants, intake',
  ),
  wants: ['member', 'partner', 'funder', 'volunteer'],
  names: 'Name someone from last time',
  openings: [
    { label: 'Start with last year’s', text: 'Last year ', isAgain: true },
    {
      label: 'Ask readers to pass it on',
      text: 'Know someone who should see this? Send it their way.',
    },
  ],
  examples: [
    {
      draft: 'Applications for our summer school are open until Friday.',
      asks: 'Who had a place last time, and what are they doing now?',
    },
  ],
});
