import { expect, test } from 'vitest';
import { blankProfile } from '../organisation/profile.ts';
import { analyzeNow, readWhole, runToEnd } from './analyze.ts';
import { certainModel, exampleContext, exampleDraft } from './example-context.ts';
import { startersFor } from './starters.ts';

/** Invented organisations, each with a draft about itself. */
const drafts: readonly (readonly [who: string, text: string])[] = [
  [
    'Ferry Street Aid, a charity: news',
    'We did it! Our new community kitchen is up and running, and the ovens are hot.',
  ],
  [
    'Haven Museum: content',
    'Our annual report is out now. Read how we spent the year: havenmuseum.example/report',
  ],
  [
    'Hill Street School: event',
    'SAVE THE DATE! OUR SUMMER FAIR IS ON SATURDAY 14 JUNE. GATES OPEN AT NOON.',
  ],
  [
    'Tern Brewery: offer',
    'Our oat stout is back 🍺 and it is 20% off in our shop until Sunday. Order yours now!',
  ],
  [
    'Wend Town Council: announcement',
    'From 1 October our new parking permits replace the old paper ones. Apply on our website.',
  ],
  [
    'Mill Lane Choir: event',
    'Our winter concert is nearly sold out. Book your tickets today: milllane.example/tickets',
  ],
  ['Larch Vets: offer', 'This month our puppy classes are half price. Call us to book a place.'],
  [
    'Wend Library: news',
    'We are proud to have opened our reading garden behind the old wing last week.',
  ],
  [
    'The Lamp Theatre: achievement',
    'We won Best Panto for the 3rd year running!!! 🏆🏆🏆 Our pantomime is simply the best in the valley.',
  ],
  [
    'Harbour Credit Union: offer',
    'Our savings accounts now pay 4.1%. Open one online in ten minutes.',
  ],
  [
    'Wend Rovers: achievement',
    'We have won our first away match in 412 days, and we are not going to stop talking about it.',
  ],
  [
    'Nook Farm Shop: offer',
    'Our first strawberries are in. We open at 8, so get yours before they go.',
  ],
  [
    'Copper Housing Association: position',
    'We believe our homes should be warm and dry. That is why we have spent £2m on damp this year.',
  ],
  [
    'Saltmarsh Bird Reserve: content',
    'Watch our new film: twelve minutes of mud, and every one of them is ours.',
  ],
  [
    'Wend Cycle Co-op: announcement',
    'We are excited to announce the launch of our repair workshop for the people of Wend and the surrounding villages of Upper Wend, Nether Wend and Wend St Mary!',
  ],
  ['Bright Loom, weavers: news', 'Our looms arrived. 3 looms, 2 vans, 1 very small door.'],
  [
    'Wend Bus Users: content',
    'New episode! In our podcast we take the 42 to the end of the line and back. Listen now.',
  ],
  ['Parish Hall Trust: news', 'We have finished our roof at last and it is not even raining.'],
  [
    'Knot Theory, a knitting club: event',
    'Beginners and old hands: our knitting is on Tuesdays at 7 and there is always a spare chair.',
  ],
  [
    'Lock Keepers’ Café: offer',
    'The autumn menu is here and we are rather pleased with ourselves. Tables from noon.',
  ],
];

const context = exampleContext({ profile: blankProfile, model: certainModel });

const read = drafts.map(([who, text]) => {
  const draft = exampleDraft(text);
  return { who, text, draft, starters: startersFor(runToEnd(readWhole(draft, context))) };
});

test('twenty drafts and their sixty questions are those an editor has read', async () => {
  const page = [
    'Starter questions: 20 drafts about their own organisation, each with the three questions made for it.',
    'Each is to be good English, in words of the draft, and to be answered by a reader from what they have lived',
    'through themselves. Whoever changes how they are made reads all sixty again, and then writes this file anew:',
    'npm run unit -- lib/analyzer/starters.test.ts -u',
    ...read.map(({ who, text, starters }) =>
      ['', `[${who}]`, text, ...starters.map((question) => `  - ${question}`)].join('\n'),
    ),
    '',
  ].join('\n');
  await expect(page).toMatchFileSnapshot('starters.golden.txt');
});

test.each(read)('$who: three questions, and the card offers the first', ({ draft, starters }) => {
  expect(new Set(starters).size).toBe(3);
  const [finding] = analyzeNow(draft, context).findings;
  expect(finding?.rule).toBe('brand-only');
  expect(finding?.suggestions.map(({ label }) => label)).toContain(`Ask: “${starters[0]}”`);
});

test.each(read)('$who: each is heard as a question to the readers', ({ text, starters }) => {
  for (const question of starters) {
    const asked = analyzeNow(exampleDraft(`${text}\n\n${question}`), context);
    expect(asked.asks).toBe(true);
    expect(asked.findings).toEqual([]);
  }
});
