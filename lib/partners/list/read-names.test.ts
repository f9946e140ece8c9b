import { describe, expect, test } from 'vitest';
import { plan } from './planned.ts';

const namesOf = (text: string) => plan(text).added.map(({ name }) => name);

describe('names separated by commas', () => {
  test.each([
    ['Oak, Elm, Ash', ['Oak', 'Elm', 'Ash']],
    ['Oak; Elm; Ash', ['Oak', 'Elm', 'Ash']],
    ['Oak, Elm, and Ash\n', ['Oak', 'Elm', 'Ash']],
    ['Oak, Elm, Ash\nYew, Fir', ['Oak', 'Elm', 'Ash', 'Yew', 'Fir']],
    ['Oak, Elm, Ash\nYew, Fir\nBeech', ['Oak', 'Elm', 'Ash', 'Yew', 'Fir', 'Beech']],
    ['Oak\nSmith, Jones & Co\nElm', ['Oak', 'Smith, Jones & Co', 'Elm']],
    ['Oak\nBath, Wells and District Choir\nElm', ['Oak', 'Bath, Wells and District Choir', 'Elm']],
    ['Smith, Jones & Co', ['Smith, Jones & Co']],
    ['Oak Trust, Inc.\nElm\nAsh', ['Oak Trust, Inc.', 'Elm', 'Ash']],
    ['Oak, Elm, Oak', ['Oak', 'Elm']],
    ['@oak, @elm, @ash', ['oak', 'elm', 'ash']],
  ])('%j', (text, names) => expect(namesOf(text)).toEqual(names));

  test('rows of equal length are a table, and so are rows with accounts', () => {
    expect(namesOf('Oak, Ashford\nElm, Dover')).toEqual(['Oak', 'Elm']);
    expect(plan('Oak, @oak').added).toMatchObject([{ name: 'Oak', handles: { x: 'oak' } }]);
    expect(plan('Oak, @oak, Ashford\nElm, @elm').added).toMatchObject([
      { name: 'Oak', handles: { x: 'oak' } },
      { name: 'Elm', handles: { x: 'elm' } },
    ]);
  });

  test('a repeated name is reported with its position in the list', () => {
    expect(plan('Oak, Elm, Oak').broken).toMatchObject([{ number: 3, words: 'Oak' }]);
  });
});

test.each([
  '• Oak\n• Elm',
  '- Oak\n- Elm',
  '* Oak\n* Elm\n',
  '•\tOak\n•\tElm',
  '1. Oak\n2. Elm',
  '1) Oak\r\n2) Elm',
  'Partners:\n- Oak\n- Elm',
])('removes bullets and numbers: %j', (text) => expect(namesOf(text)).toEqual(['Oak', 'Elm']));

test('a number before a single name is part of that name', () => {
  expect(namesOf('Oak\nElm\n1. FC Ash')).toEqual(['Oak', 'Elm', '1. FC Ash']);
});

describe('names with accounts', () => {
  test.each([
    ['Oak: @oak', { name: 'Oak', handles: { x: 'oak' } }],
    ['Oak – @oak', { name: 'Oak', handles: { x: 'oak' } }],
    ['Oak (https://x.com/oak)', { name: 'Oak', handles: { x: 'oak' } }],
    ['Oak: https://oak.org/about', { name: 'Oak', website: 'oak.org' }],
    ['jo@oak.org Oak', { name: 'jo@oak.org Oak', handles: {} }],
    ['https://www.linkedin.com/company/oak', { name: 'oak', handles: { linkedin: 'oak' } }],
    ['https://www.oak.org/', { name: 'oak.org', website: 'oak.org' }],
  ])('%s', (text, expected) => expect(plan(text).added).toMatchObject([expected]));

  test('a list of handles alone', () => {
    expect(plan('@oak\n@elm').added).toMatchObject([
      { name: 'oak', handles: { x: 'oak' } },
      { name: 'elm', handles: { x: 'elm' } },
    ]);
  });

  test('splits lines of handles even when they outnumber names', () => {
    expect(namesOf('Oak Trust\n@elm\n@ash')).toEqual(['Oak Trust', 'elm', 'ash']);
  });

  test("long runs of punctuation don't hang the parser", () => {
    expect(namesOf(`${' -'.repeat(200_000)}x\nOak: ${' '.repeat(200_000)}y\nElm Trust`)).toEqual([
      'Elm Trust',
    ]);
  });
});
