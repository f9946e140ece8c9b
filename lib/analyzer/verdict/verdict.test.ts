import { describe, expect, test } from 'vitest';
import { analyzeNow } from '../analyze.ts';
import { exampleContext, exampleDraft } from '../../../tests/fixtures/example-context.ts';
import type { Example } from '../define-rule.ts';

const read = (example: Example) => analyzeNow(exampleDraft(example), exampleContext());

describe('brand-only', () => {
  test.each([
    [
      'a link to more information',
      'Our lido opens on Friday. Full timetable here: https://example.org/lido',
    ],
    [
      'details of its own plan',
      'Today we launch our ten-year plan. It covers paths, ponds and the long wall by the mill, with five aims and a map.',
    ],
    [
      'where its products are sold',
      'Saffron buns again! In the bakery from eight tomorrow, six in a box.',
    ],
    ['its own series', 'Ever wondered how a bell is cast? Look out for a weekly film this winter.'],
    [
      'a rating by an inspector',
      'Our hospice has been rated Outstanding by the Care Quality Commission.',
    ],
    ['a quality mark', 'We are proud of our Gold School Games Mark, the second in a row.'],
    [
      'tickets for its own season',
      'Season tickets for next winter are now on sale at our clubhouse.',
    ],
  ])('%s', (_, text) => {
    expect(read(text).verdict).toBe('brand-only');
  });
});

describe('not brand-only', () => {
  test.each([
    ['a cheer for someone by name', 'Happy 70th to Big Mal, who has lined our pitch since 1988.'],
    [
      'a first name with a surname that is also a place',
      'Our floor was sanded by Pete Marsh, who would take no money.',
    ],
    ['a role before a name', 'Striker Leah Moss came to our hall and signed every scarf.'],
    [
      'a name with a "who" clause',
      'We could not have won without Ngozi, who kept every letter for three years.',
    ],
    ['a nurse with a first name', 'Nurse Kiran ran the marathon in a tooth costume for our ward.'],
    [
      'a caterer before a hashtag of the organisation',
      'Supper was cooked by Mill Farm Kitchen #HavenMuseum #supper',
    ],
    [
      'a quote that lost its quotation marks',
      'Adeyemi  We never asked the people who sweep our stations.',
    ],
  ])('%s', (_, text) => {
    expect(read(text).verdict).not.toBe('brand-only');
  });
});

describe('a sentence may be about both', () => {
  test('a quoted speaker keeps their own "we"', () => {
    expect(read('Rosa Almeida: "We have to talk about the river before it floods."').verdict).toBe(
      'community-first',
    );
  });
});

const names = (text: string) =>
  read(text).uncredited.map(({ start, end, staff }) => [text.slice(start, end), staff === true]);

describe('who is owed a tag', () => {
  test.each<readonly [string, string, readonly (readonly [string, boolean])[]]>([
    [
      'a photographer, but not the licence',
      'The owl looks back at us. 📸: Ned Holt, CC BY-SA 4.0',
      [['Ned Holt', false]],
    ],
    [
      'nobody when the initials of the name are tagged',
      'News from the Marlow Otter Watch on the lower weir. @MOW has seen two pups.',
      [],
    ],
    [
      'nobody when the joined words of the name are tagged',
      'The Bell Lane Band is back. @belllaneband, we missed you.',
      [],
    ],
    [
      'a speaker, but not a head of state',
      'Ned Holt: good to see President Adeyemi plant a tree in the rain.',
      [['Ned Holt', false]],
    ],
    [
      'the owner of a website',
      'The whole list is on the NSWX website, page nine.',
      [['NSWX', false]],
    ],
    [
      'a colleague with a job title',
      'Ned Holt #HavenMuseum Head of Learning opens the new lab at noon.',
      [['Ned Holt', true]],
    ],
    [
      'a name that starts with a nation',
      'The map shows what the British Trust for Otters has seen.',
      [['British Trust for Otters', false]],
    ],
    ['nobody for "sponsor" as a verb', 'We are proud to sponsor the cup on Sunday.', []],
    ['nobody for a volunteer boat', 'The paint for our volunteer boat has come.', []],
    ['nobody for "a team" in general', 'She said what it means to a team to have a bus.', []],
  ])('%s', (_, text, expected) => {
    expect(names(text)).toEqual(expected);
  });
});
