import { expect, test } from 'vitest';
import { outcomeOf } from './read-list.ts';

const card = (version: string, ...lines: readonly string[]) =>
  ['BEGIN:VCARD', `VERSION:${version}`, ...lines, 'END:VCARD', ''].join('\r\n');
const partnersOf = (...cards: readonly string[]) => outcomeOf(cards.join('')).partners;

test('reads version 2.1: quoted-printable, soft line breaks, another character set, a picture', () => {
  expect(
    partnersOf(
      card(
        '2.1',
        'N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=41lm=C3=A9ida;R=C3=B3sa;;;',
        'FN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:R=C3=B3sa =41lm=C3=',
        '=A9ida',
        'TEL;CELL:07700 900123',
        'URL:http://x.com/rosa',
        'PHOTO;ENCODING=BASE64;JPEG:/9j/4AAQ',
        ' SkZJRg:ABQ',
        '',
      ),
      card('2.1', 'N;CHARSET=ISO-8859-1;ENCODING=QUOTED-PRINTABLE:Br=EDndle;Tom'),
    ),
  ).toEqual(['Rósa Alméida | x rosa', 'Tom Bríndle']);
});

test('reads version 3.0: escaped characters, groups, titles, folded lines, profiles', () => {
  expect(
    partnersOf(
      card(
        '3.0',
        'N:Brindle;Tom;;Dr;',
        'FN:Dr Tom Brindle',
        'ORG:Brindle\\, Holt & Daugh',
        ' ters;Bakery',
        'NOTE:met at\\n the fair',
        'item1.URL;type=pref:https\\://holt.org',
        'item1.X-ABLabel:_$!<HomePage>!$_',
        'X-SOCIALPROFILE;type=twitter;x-user=holtco:http\\://twitter.com/holtco',
        'X-SOCIALPROFILE;type=facebook:x-apple:holtco.bakery',
        'ADR;TYPE=WORK:;;1 Mill Lane;Leeds;;LS1;UK',
        'CATEGORIES:myContacts,Food',
      ),
      card('3.0', 'N:Almeida;Rosa;;Dr;MBE', 'FN:Dr Rosa Almeida\\, MBE'),
    ),
  ).toEqual([
    'Brindle, Holt & Daughters | x holtco | facebook holtco.bakery | topics Food | website holt.org | place Leeds | note met at the fair',
    'Rosa Almeida',
  ]);
});

test('reads version 4.0: a personal profile makes the person the partner', () => {
  expect(
    partnersOf(
      card(
        '4.0',
        'FN:Ann Oak',
        'ORG:Mill Lane Choir',
        'SOCIALPROFILE;SERVICE-TYPE=Twitter:https://twitter.com/annoak',
        'URL;TYPE="work:main":https://www.linkedin.com/in/ann-oak',
      ),
      card('4.0', 'KIND:org', 'FN:Riverside Food Bank', 'ORG:Riverside Food Bank'),
    ),
  ).toEqual([
    'Ann Oak | x annoak | linkedin ann-oak | note Mill Lane Choir',
    'Riverside Food Bank',
  ]);
});

test('a card without a name is refused, and a truncated file is read up to its end', () => {
  const text = card('3.0', 'EMAIL:x@oak.org') + card('3.0', 'FN:Oak') + 'BEGIN:VCARD\nFN:Elm';
  expect(outcomeOf(text)).toEqual({
    partners: ['Oak', 'Elm'],
    said: ['1, refused: The partner’s name is needed.'],
  });
});

test('reads ten thousand contacts and a huge picture in good time', () => {
  const photo = `PHOTO;ENCODING=b:${'A'.repeat(2_000_000)}`;
  const cards = Array.from({ length: 10_000 }, (_, i) => card('3.0', `FN:Person ${i}`));
  expect(partnersOf(card('3.0', photo, 'FN:Oak'), ...cards)).toHaveLength(10_001);
});
