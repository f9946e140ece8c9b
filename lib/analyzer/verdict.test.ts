import { describe, expect, test } from 'vitest';
import { analyzeNow } from './analyze.ts';
import { exampleContext, exampleDraft } from './example-context.ts';
import type { Example } from './define-rule.ts';

const read = (example: Example) => analyzeNow(exampleDraft(example), exampleContext());

describe('brand-only', () => {
  test.each([
    [
      'a signpost weighs nothing',
      'Our lido opens on Friday. Full timetable here: https://example.org/lido',
    ],
    [
      'what goes on about its own thing',
      'Today we launch our ten-year plan. It covers paths, ponds and the long wall by the mill, with five aims and a map.',
    ],
    ['where it is sold', 'Saffron buns again! In the bakery from eight tomorrow, six in a box.'],
    [
      'a series of its own',
      'Ever wondered how a bell is cast? Look out for a weekly film this winter.',
    ],
    ['who judged it', 'Our hospice has been rated Outstanding by the Care Quality Commission.'],
    ['a mark it was given', 'We are proud of our Gold School Games Mark, the second in a row.'],
    ['tickets for something', 'Season tickets for next winter are now on sale at our clubhouse.'],
  ])('%s', (_, text) => {
    expect(read(text).verdict).toBe('brand-only');
  });
});

describe('not brand-only', () => {
  test.each([
    ['somebody is cheered', 'Happy 70th to Big Mal, who has lined our pitch since 1988.'],
    [
      'a first name says more than a map',
      'Our floor was sanded by Pete Marsh, who would take no money.',
    ],
    [
      'what somebody is stands before the name',
      'Striker Leah Moss came to our hall and signed every scarf.',
    ],
    [
      'whoever is a "who" is somebody',
      'We could not have won without Ngozi, who kept every letter for three years.',
    ],
    ['a nurse has a name', 'Nurse Kiran ran the marathon in a tooth costume for our ward.'],
    [
      'the label behind a name owns nobody',
      'Supper was cooked by Mill Farm Kitchen #HavenMuseum #supper',
    ],
    [
      'a speaker whose marks got lost',
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
      'a licence is nobody',
      'The owl looks back at us. 📸: Ned Holt, CC BY-SA 4.0',
      [['Ned Holt', false]],
    ],
    [
      'initials that are tagged',
      'News from the Marlow Otter Watch on the lower weir. @MOW has seen two pups.',
      [],
    ],
    [
      'a name run together in a tag',
      'The Bell Lane Band is back. @belllaneband, we missed you.',
      [],
    ],
    [
      'a ruler is news',
      'Ned Holt: good to see President Adeyemi plant a tree in the rain.',
      [['Ned Holt', false]],
    ],
    ['whose site it is', 'The whole list is on the NSWX website, page nine.', [['NSWX', false]]],
    [
      'an office of the house',
      'Ned Holt #HavenMuseum Head of Learning opens the new lab at noon.',
      [['Ned Holt', true]],
    ],
    [
      'a nation in a name',
      'The map shows what the British Trust for Otters has seen.',
      [['British Trust for Otters', false]],
    ],
    ['a deed is nobody', 'We are proud to sponsor the cup on Sunday.', []],
    ['one word for the other', 'The paint for our volunteer boat has come.', []],
    ['told of nobody in particular', 'She said what it means to a team to have a bus.', []],
  ])('%s', (_, text, expected) => {
    expect(names(text)).toEqual(expected);
  });
});
