import { expect, test } from 'vitest';
import { guessKind } from './guess-kind.ts';
import { readableName } from './readable-name.ts';

test.each([
  ['MillLaneChoir', 'Mill Lane Choir'],
  ['mill_lane_choir', 'Mill Lane Choir'],
  ['RiversideFB', 'Riverside FB'],
  ['NHSEngland', 'NHS England'],
  ['BBCNews', 'BBC News'],
  ['NHS_Lothian', 'NHS Lothian'],
  ['RNLI', 'RNLI'],
  ['Studio3Arts', 'Studio 3 Arts'],
  ['Route66', 'Route 66'],
  ['H2O', 'H2O'],
  ['FriendsOfTheMill', 'Friends of the Mill'],
  ['OfMiceAndMen', 'Of Mice and Men'],
  ['RonMcKenzie', 'Ron McKenzie'],
  ['eBay', 'eBay'],
  ['milllanechoir', 'milllanechoir'],
  ['_ana_', 'ana'],
  ['__', '__'],
])('%s becomes %s', (handle, name) => {
  expect(readableName(handle)).toBe(name);
});

test.each([
  ['Orchard Fund', 'funder'],
  ['Riverside Community Foundation', 'funder'],
  ['The National Lottery', 'funder'],
  ['Harper Trust', 'funder'],
  ['Ashford Wildlife Trust', 'partner'],
  ['Ashford NHS Trust', 'partner'],
  ['The Foundation School', 'partner'],
  ['Ashford Gazette', 'source'],
  ['BBC Ashford', 'source'],
  ['Riverside Press', 'source'],
  ['Pressley Bakery', 'partner'],
  ['Mill Lane Choir', 'partner'],
])('%s is guessed to be a %s', (name, kind) => {
  expect(guessKind(name)).toBe(kind);
});
