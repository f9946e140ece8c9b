import { expect, test } from 'vitest';
import { spansOf } from '../reading/mask.ts';
import { findNames } from './names.ts';
import { tagWords } from '../reading/parse.ts';

const names = (text: string) =>
  findNames(text, spansOf(/[@#]\S+/g, text), tagWords(text)).map(
    ({ start, end, kind }) => `${kind} ${text.slice(start, end)}`,
  );

test.each<readonly [string, readonly string[]]>([
  ['The hospice garden was opened by Gary Cantwell on Friday.', ['person Gary Cantwell']],
  ["Rebecca's loaves sold out before ten.", ['person Rebecca']],
  ['We took the harp to the Royal Infirmary Museum.', ['body Royal Infirmary Museum']],
  ['The choir will be on BBC News tonight.', ['body BBC News']],
  ['Free Tesco bags at the door.', ['body Tesco']],
  ['Ask @rosa or see #Rosa, the goat.', []],
  ["Don't forget the Planning & Tracking evening.", []],
  ['On Monday the May queen rides through Grace Lane.', []],
])('finds the names in: %s', (text, expected) => {
  expect(names(text)).toEqual(expected);
});
