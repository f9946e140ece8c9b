import { expect, test } from 'vitest';
import type { SiteId } from '../post.ts';
import { createPartnerBook } from './find-partners.ts';
import { findNewNames } from './new-names.ts';
import { blankPartner } from './partner.ts';

const book = createPartnerBook(
  [{ ...blankPartner, id: 'a', name: 'Riverside Food Bank', handles: { x: 'RiversideFB' } }],
  1,
);

/** Names are in «», tags in [], as the analyzer marks them. */
function read(marked: string, site: SiteId = 'x') {
  const names: { start: number; end: number }[] = [];
  const tags: typeof names = [];
  let text = '';
  for (const part of marked.split(/(«[^»]*»|\[[^\]]*\])/)) {
    const bare = part.replace(/^[«[]|[»\]]$/g, '');
    const span = { start: text.length, end: text.length + bare.length };
    if (part.startsWith('«')) names.push(span);
    if (part.startsWith('[')) tags.push(span);
    text += bare;
  }
  return findNewNames({ text, site, names, tags }, book);
}

test.each([
  ['Thanks to «Sarah Whitcombe» for the photo.', [{ name: 'Sarah Whitcombe', handles: {} }]],
  ['Bread by [@QuayBakery].', [{ name: 'QuayBakery', handles: { x: 'QuayBakery' } }]],
  [
    'Songs by Friends of Mill Lane ([@MillLaneChoir]).',
    [{ name: 'Friends of Mill Lane', handles: { x: 'MillLaneChoir' } }],
  ],
  ['Thanks Dr Jane Smith and Acme ([@acme])', [{ name: 'Acme', handles: { x: 'acme' } }]],
  [
    'On Friday Night With The BBC Singers ([@BBCSingers])',
    [{ name: 'BBC Singers', handles: { x: 'BBCSingers' } }],
  ],
  ['With «two local bakers» and «our partners».', []],
  ['With «Riverside Food Bank» and [@riversidefb].', []],
  ['[@QuayBakery] and [@quaybakery]', [{ name: 'QuayBakery', handles: { x: 'QuayBakery' } }]],
])('finds the new names in: %s', (marked, names) => {
  expect(read(marked)).toEqual(names);
});

test('learns no handle on sites whose tags carry names', () => {
  expect(read('With [Mill Lane Choir].', 'linkedin')).toEqual([
    { name: 'Mill Lane Choir', handles: {} },
  ]);
});

test('never more than five', () => {
  expect(read('A [@a1] [@b1] [@c1] [@d1] [@e1] [@f1]')).toHaveLength(5);
});
