import { expect, test } from 'vitest';
import { coachLine, describe as describeAnswer } from './coach-line.ts';

const line = (value: unknown) => coachLine(JSON.stringify(value)).record;

test('returns a line with its id and the complete record', () => {
  const record = line({
    id: 'a1',
    site: 'x',
    text: 'The soup is made by Riverside Food Bank every Friday at noon.',
    profile: { name: 'Haven Museum', handles: { x: '@havenmuseum' } },
    partners: [{ name: 'Riverside Food Bank', handles: { x: '@RiversideFB' } }],
  });
  expect(Object.keys(record)).toEqual([
    'id',
    'language',
    'verdict',
    'spotlight',
    'purpose',
    'topic',
    'asks',
    'credits',
    'uncredited',
    'findings',
    'praise',
  ]);
  expect(record['findings']).toMatchObject([
    {
      rule: 'untagged-partner',
      start: 20,
      end: 39,
      suggestions: [
        { kind: 'edit', label: 'Tag @RiversideFB', text: 'Riverside Food Bank (@RiversideFB)' },
      ],
    },
  ]);
});

test('explains what is wrong with a broken line', () => {
  expect(coachLine('{"id": ').record).toMatchObject({
    id: null,
    error: expect.stringContaining('not JSON'),
  });
  expect(line({ id: 7 })).toEqual({ id: 7, error: '“text” is missing.' });
  expect(line({ id: 8, text: 'Hi', site: 'myspace' })).toEqual({
    id: 8,
    error: '“site” must be x, linkedin, facebook or bluesky.',
  });
  expect(line({ id: 9, text: 'Hi', partners: [{ aliases: [] }] })['error']).toBe(
    'partners[0] has no name.',
  );
  expect(line({ id: 10, text: 'Hi', profile: {} })['error']).toBe('profile has no name.');
  expect(line({ id: 11, text: 'Hi', partners: ['Mill'] })['error']).toMatch(
    /^partners\[0\] must be an object/,
  );
});

test('on LinkedIn and Facebook “@Name” means a tag', () => {
  const record = line({
    text: 'The soup is made by @Riverside Food Bank every Friday at noon.',
    site: 'facebook',
    partners: [{ name: 'Riverside Food Bank', handles: { facebook: 'riversidefb' } }],
  });
  expect(record).toMatchObject({ findings: [], credits: [{ start: 20, end: 40 }] });
});

test('prints readable notes for people', () => {
  const answer = coachLine(
    JSON.stringify({ text: 'Our new website is live! Take a look around it today.' }),
  );
  expect(describeAnswer(answer)).toContain('brand-only: Everything here is about you so far.');
});
