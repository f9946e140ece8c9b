import { defineShape } from '../define-shape.ts';
import { words } from '../hook.ts';

/** A report, a study or figures. People who counted or answered come before those who paid. */
export default defineShape({
  id: 'report',
  question: 'Who did the work behind it, and who made it possible?',
  says: words(
    'report, review, survey, study, findings, finds, research, paper, census, data, figures, ' +
      'counted, asked, atlas, map, evidence, count, tracker, statistics, monitor, analysis, ' +
      'published',
  ),
  wants: ['source', 'volunteer', 'partner', 'member', 'funder'],
  names: 'Name who worked on it',
  openings: [{ label: 'Thank someone for it', text: 'With thanks to ', isSpare: true }],
  examples: [
    {
      draft: 'Our annual review is out today, all 36 pages of it.',
      asks: 'Who did the work behind it, and who made it possible?',
    },
  ],
});
