import type { SeededPost } from '../../tests/e2e/dashboard-helpers.ts';
import { partner } from '../../tests/e2e/partners-helpers.ts';
import { tweet } from '../sample-exports.ts';

const day = 86_400_000;
const ago = (days: number) => Date.now() - days * day;

/** The book of the invented Harbour Museum, for pictures. */
export const sampleBook = [
  partner('bank', 'Riverside Food Bank', {
    handles: { x: 'RiversideFB' },
    topics: ['food', 'neighbours'],
    rhythm: 'monthly',
    lastCredited: ago(4),
    creditFor: ['Soup on Saturdays'],
  }),
  partner('choir', 'Mill Lane Choir', {
    handles: { x: 'MillLaneChoir' },
    topics: ['music'],
    rhythm: 'monthly',
    lastCredited: ago(16),
  }),
  partner('amira', 'Amira Khan', {
    kind: 'volunteer',
    handles: { x: 'AmiraK' },
    topics: ['volunteers', 'boats'],
    rhythm: 'monthly',
    lastCredited: ago(9),
  }),
  partner('school', 'Quayside Primary School', {
    handles: { facebook: 'quaysideprimary' },
    topics: ['children', 'learning'],
    rhythm: 'quarterly',
    lastCredited: ago(41),
  }),
  partner('yard', 'Okafor Boatyard', {
    handles: { x: 'OkaforBoats' },
    topics: ['boats', 'craft'],
    rhythm: 'quarterly',
    lastCredited: ago(112),
  }),
  partner('fund', 'Tidewater Heritage Fund', {
    kind: 'funder',
    handles: { x: 'TidewaterFund', linkedin: 'tidewater-heritage-fund' },
    topics: ['heritage'],
    rhythm: 'quarterly',
    lastCredited: ago(63),
  }),
  partner('bees', 'Northgate Beekeepers', { topics: ['gardens'] }),
];

const crediting = (id: string, handle: string, more: object = {}) => ({
  verdict: 'shared',
  creditsSomeone: true,
  credited: [id],
  tagged: [handle],
  purpose: 'community',
  spotlight: { us: 1, others: 2, together: 0, subject: 1 },
  linksOut: 1,
  ...more,
});
const together = { spotlight: { us: 0, others: 2, together: 1, subject: 1 } };
const alone = { linksOut: 0, spotlight: { us: 3, others: 0, together: 0, subject: 1 } };
const asking = {
  asks: true,
  purpose: 'community',
  verdict: 'community-first',
  spotlight: { us: 0, others: 1, together: 1, subject: 1 },
};
const reply = { kind: 'reply', verdict: 'unclear', purpose: 'community', answers: ['AmiraK'] };

/** Half a year of its posts; more of them credit somebody as time goes on. */
export const sampleHistory: readonly SeededPost[] = [
  { daysAgo: 1, ...asking },
  { daysAgo: 4, ...crediting('bank', 'RiversideFB', together) },
  { daysAgo: 6, ...alone },
  { daysAgo: 9, ...crediting('amira', 'AmiraK') },
  { daysAgo: 10, ...reply },
  { daysAgo: 13, ...crediting('bank', 'RiversideFB') },
  { daysAgo: 16, ...crediting('choir', 'MillLaneChoir', together) },
  { daysAgo: 20, ...alone },
  { daysAgo: 24, ...crediting('bank', 'RiversideFB') },
  { daysAgo: 27, ...reply },
  { daysAgo: 31, ...alone, purpose: 'action', asks: true },
  { daysAgo: 36, ...crediting('amira', 'AmiraK', together) },
  { daysAgo: 41, ...crediting('school', 'quaysideprimary') },
  { daysAgo: 47, ...alone },
  { daysAgo: 52, ...asking },
  { daysAgo: 58, ...crediting('bank', 'RiversideFB') },
  { daysAgo: 63, ...crediting('fund', 'TidewaterFund') },
  { daysAgo: 68, ...alone },
  { daysAgo: 75, ...alone },
  { daysAgo: 82, ...crediting('choir', 'MillLaneChoir') },
  { daysAgo: 88, ...alone },
  { daysAgo: 97, ...alone },
  { daysAgo: 104, ...alone, purpose: 'action', asks: true },
  { daysAgo: 112, ...crediting('yard', 'OkaforBoats') },
  { daysAgo: 121, ...alone },
  { daysAgo: 133, ...alone },
  { daysAgo: 146, ...crediting('bank', 'RiversideFB') },
  { daysAgo: 160, ...alone },
];

const texts = [
  'Riverside Food Bank fed ninety people in our courtyard. Thank you @RiversideFB!',
  'Our new gallery is open. We have worked on it for two years.',
  'Mill Lane Choir sings on the quay at six. Bring a friend.',
  'Amira Khan rebuilt the tiller of the Annie May by hand.',
  'We are proud of our year. Read our report.',
  'Which boat do you remember from the harbour?',
];

/** Posts of an archive it might request from X, one every nine days until last month. */
export const sampleArchive: readonly object[] = Array.from({ length: 48 }, (_, index) =>
  tweet(String(100_001 + index), texts[index % texts.length]!, {
    created_at: new Date(ago(35 + 9 * index))
      .toUTCString()
      .replace(/^(\w+), (\d+) (\w+) (\d+) ([\d:]+) GMT$/, '$1 $3 $2 $5 +0000 $4'),
  }),
);
