import { describe, expect, test } from 'vitest';
import { outcomeOf } from './read-list.ts';

/** What is kept of a cell in the column "X handle". */
const accountIn = (cell: string) => {
  const { partners, said } = outcomeOf(`Name,X handle\nOak,"${cell.replaceAll('"', '""')}"`);
  expect(said).toHaveLength(1);
  return partners[0];
};

describe('odd cells', () => {
  test.each([
    ['IG @b_ig / X @b_x', 'x b_x'],
    ['@d (main account)', 'x d'],
    ['@i_i!', 'x i_i'],
    ['our handle is @j_j, say hi', 'x j_j'],
    ['(@k_k)', 'x k_k'],
    ['@l_l/@l2', 'x l_l'],
    ['twitter: m_m', 'x m_m'],
    ['@oldham_choir; @x', 'x oldham_choir'],
    ['@o_o\n@o2', 'x o_o'],
    ['＠ｓｓ', 'x ss'],
    ['=@ss', 'x ss'],
    ['https://xcancel.com/ss', 'x ss'],
    ['Facebook: oakpage / X: ', 'facebook oakpage'],
    ['https://www.linkedin.com/company/oak-trust', 'linkedin oak-trust'],
  ])('%j is repaired', (cell, account) => expect(accountIn(cell)).toBe(`Oak | ${account}`));

  test.each([
    'Instagram: @a_ig',
    '@b (closed in 2024)',
    '@c – no longer used',
    'e@oak.org',
    '@f@mastodon.social',
    '#NAME?',
    '#¿NOMBRE?',
    '#VALEUR!',
    '#NV',
    'Err:502',
    '+44 7700 900123',
    '07700 900123',
    '07700900123',
    '1204',
    '@t-t',
    'mill lane',
    'https://twitter.com/intent/user?screen_name=u',
    'https://www.instagram.com/oak',
    'https://threads.net/@oak',
    'https://youtube.com/@oak',
    'https://mastodon.social/@oak',
    'urn:li:organization:123',
    'Loading...',
    // Words that say there is none; accounts of these names exist.
    'pending',
    'Yes',
    'x',
    'keine',
    'aucun',
    '(undefined)',
    'Twitter',
    'Profile',
  ])('%j is ignored', (cell) => expect(accountIn(cell)).toBe('Oak'));

  test.each([
    ['LinkedIn', 'in/ash-tree', 'Oak | linkedin ash-tree'],
    ['LinkedIn', '/company/oak-trust/', 'Oak | linkedin oak-trust'],
    ['LinkedIn', 'https://www.linkedin.com/feed/update/urn:li:activity:71', 'Oak'],
    ['LinkedIn', 'urn:li:organization:123', 'Oak'],
    ['Facebook', '@oak.trust.', 'Oak | facebook oak.trust'],
    ['Website', 'oak.org / elm.org', 'Oak | website oak.org'],
    ['Website', 'see https://www.oak.org/about (new)', 'Oak | website oak.org'],
    ['Website', 'none yet', 'Oak'],
    ['Website', 'oak@gmail.com', 'Oak'],
    ['Website', 'mailto:soup@oak.org', 'Oak'],
  ])('under %s: %j', (heading, cell, partner) => {
    const { partners, said } = outcomeOf(`Name,${heading}\nOak,"${cell}"`);
    expect([partners, said?.length]).toEqual([[partner], 1]);
  });

  test('ignores failed formulas in other columns', () => {
    expect(outcomeOf('Name,Town,Notes,Web site\nOak,#REF!,#N/A,#VALUE!').partners).toEqual(['Oak']);
  });
});

describe('rows with more cells than headings', () => {
  test('repairs a comma in a name, drops a trailing remark, and reports a row it can’t read', () => {
    const text =
      'Name,X handle\nBrindle, Holt & Co,@brindle\nOak,@oak,nice people\nElm, Ash,elm and ash,Hull\nYew,@yew';
    expect(outcomeOf(text)).toEqual({
      partners: ['Brindle, Holt & Co | x brindle', 'Oak | x oak', 'Yew | x yew'],
      said: [
        '2: A comma had split the name in two. It was read as “Brindle, Holt & Co”.',
        '3: There is no heading above “nice people”, so it was left out.',
        '4: This row has more cells than there are headings, so it was left out. Put the cell with the comma in quotation marks.',
      ],
    });
  });

  test('keeps a name in single quotation marks together', () => {
    const { partners } = outcomeOf("Name,X handle\n'Oak, Elm',@oak\nYew,@yew");
    expect(partners).toEqual(["'Oak, Elm' | x oak", 'Yew | x yew']);
  });

  test('reads a quotation mark that is never closed as part of the text', () => {
    const text = 'Name,X handle\n"Mill Lane Choir,@mill\n"Quay, Bakery,@quay\n"Oak, Elm",@oak';
    expect(outcomeOf(text)).toEqual({
      partners: ['Mill Lane Choir | x mill', 'Quay, Bakery | x quay', 'Oak, Elm | x oak'],
      said: [
        '2: This row has a quotation mark without its pair. It was read as part of the text.',
        '3: This row has a quotation mark without its pair. It was read as part of the text.',
        '3: A comma had split the name in two. It was read as “Quay, Bakery”.',
      ],
    });
  });
});

describe('one name on each line', () => {
  test.each([
    [
      'Name\nChange, Grow, Sing\n"Eat, Pray"\nOak; Elm',
      ['Change, Grow, Sing', 'Eat, Pray', 'Oak; Elm'],
    ],
    ['Nom\nChanter, Danser\nLe Moulin', ['Chanter, Danser', 'Le Moulin']],
    ['sep=,\nName\nChange, Grow, Sing', ['Change, Grow, Sing']],
    ['Our partners\n\nName\nChange, Grow, Sing', ['Change, Grow, Sing']],
    [
      'Change, Grow, Sing\nEat, Pray\nMill Lane Choir',
      ['Change, Grow, Sing', 'Eat, Pray', 'Mill Lane Choir'],
    ],
    [
      'Müller, Huber und Söhne\nEins, Zwei, Drei\nChor',
      ['Müller, Huber und Söhne', 'Eins, Zwei, Drei', 'Chor'],
    ],
  ])('%j', (text, names) => expect(outcomeOf(text).partners).toEqual(names));

  test('reports each line that was split', () => {
    expect(outcomeOf('Oak, Elm, Ash\nYew, Fir').said).toEqual([
      '1: This line was read as several names.',
      '2: This line was read as several names.',
    ]);
  });
});
