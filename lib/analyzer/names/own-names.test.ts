import { expect, test } from 'vitest';
import { normaliseText } from '../../text/normalise.ts';
import { exampleProfile } from '../../../tests/fixtures/example-context.ts';
import { ownNamesOf } from './own-names.ts';

const names = (more: Partial<typeof exampleProfile>) => ownNamesOf({ ...exampleProfile, ...more });
const found = (text: string, more: Partial<typeof exampleProfile> = {}) =>
  names(more)
    .find(normaliseText(text))
    .map(({ start, end }) => normaliseText(text).slice(start, end));

test.each([
  ['finds its name', 'Haven Museum reopens', {}, ['Haven Museum']],
  ['finds an alias without its article', 'Carols at the Haven tonight', {}, ['Haven']],
  ['ignores the ordinary word', 'A haven for wet walkers', {}, []],
  [
    'finds an account name written as words',
    'Larkfield Homes was chosen',
    { name: 'larkfieldhomes', handles: {} },
    ['Larkfield Homes'],
  ],
  [
    'finds the name without its legal suffix',
    'Tamarack announces',
    { name: 'TamarackGroup', handles: {} },
    ['Tamarack'],
  ],
  [
    'finds the full form of its initials',
    'at the National Centre for Early Music',
    { name: 'NCEM', handles: {} },
    ['National Centre for Early Music'],
  ],
  [
    'finds the name without the word for its kind',
    'The Clean Seas podcast is back',
    { name: 'Clean Seas Network' },
    ['Clean Seas'],
  ],
  [
    'finds the name without two words for its kind',
    "Elm Bank's garden is done, and the elm by the bank is not",
    { name: 'Elm Bank Care Home' },
    ["Elm Bank's"],
  ],
  [
    'finds its last word after "the"',
    'The Hub opens at five, and the hub of the wheel is oak. The Hub of Leeds is another.',
    { name: 'Ashford Food Hub' },
    ['Hub'],
  ],
  [
    'finds the name with another apostrophe',
    'St Anneʼs Hospice opens',
    { name: "St Anne's Hospice" },
    ["St Anne's Hospice"],
  ],
  ['finds initials with full stops', 'The R.N.L.I. opens', { name: 'RNLI' }, ['R.N.L.I.']],
  ['finds initials without full stops', 'The RNLI opens', { name: 'R.N.L.I.' }, ['RNLI']],
  [
    'finds its initials in capitals only',
    'BRHD offices close at noon, and brhd is no word',
    { name: 'Brook River Health District' },
    ['BRHD'],
  ],
  [
    'finds the full form of abbreviations',
    'Marlow County Health Department opens',
    { name: 'Marlow Co Health Dept', aliases: [], handles: {} },
    ['Marlow County Health Department'],
  ],
  [
    'finds a firm without the word for its trade',
    'Hollin opens a plant, and the hollin hedge is cut',
    { name: 'Hollin Foods' },
    ['Hollin'],
  ],
  [
    'ignores words that many firms share',
    'American readers and Western towns',
    { name: 'American Airlines', aliases: ['Western Foods'] },
    [],
  ],
  [
    'finds its kind after an article',
    'Come to the food hub. Every town needs a food hub.',
    { name: 'Ashford Food Hub' },
    ['food hub'],
  ],
  [
    'ignores the county with the same first word',
    'Flood water in Larkfield County, and Larkfield is open',
    { name: 'larkfieldhealth', handles: {} },
    ['Larkfield'],
  ],
  [
    'ignores a lower-case word equal to its initials',
    'Come with us',
    { name: 'Uxbridge Singers', aliases: ['US', 'U.S.'] },
    [],
  ],
  [
    'finds a Chinese name without spaces',
    '感谢河边食物银行的帮助',
    { name: '河边食物银行' },
    ['河边食物银行'],
  ],
  [
    'ignores the town it is named after',
    'A man from Ashford Halal Meats came',
    { name: 'Ashford Food Hub', aliases: [], handles: { x: 'AshfordFoodHub' } },
    [],
  ],
] as const)('%s', (_, text, more, expected) => {
  expect(found(text, more)).toEqual(expected);
});

test('recognises its own handles, hashtags and sites', () => {
  const own = names({ name: 'Ostra', handles: { x: 'ostra' } });
  expect(['ostra', 'Ostra', 'AnaReyesOstra', 'ostrava'].map(own.isHandle)).toEqual([
    true,
    true,
    true,
    false,
  ]);
  expect(['Ostra', 'OstraVolunteers', 'Ostrava'].map(own.isHashtag)).toEqual([true, true, false]);
  const { isSite } = names({});
  expect(
    [
      'https://www.havenmuseum.example/a',
      'shop.havenmuseum.example',
      'https://nothavenmuseum.example',
    ].map(isSite),
  ).toEqual([true, true, false]);
});

test('recognises a site whose address contains the name', () => {
  const { isSite } = names({ name: 'Northlight Gallery', domains: [] });
  expect(
    [
      'https://www.northlightgallery.org/salt',
      'northlight-gallery.org',
      'https://example.org/northlightgallery',
    ].map(isSite),
  ).toEqual([true, true, false]);
});

test('recognises sister accounts and hashtags that contain the name', () => {
  const own = names({
    name: 'QUILL Fisheries',
    handles: { x: 'QUILLFisheries' },
    aliases: ['Ostravia Brook Centre'],
  });
  expect(['QUILLHabitat', 'QUILL', 'QUILLER', 'OBC', 'ostravia'].map(own.isHandle)).toEqual([
    true,
    true,
    false,
    false,
    false,
  ]);
  expect(
    ['teamquillfisheries', 'LifeAtQUILLFisheries', 'obc', 'quillwork'].map(own.isHashtag),
  ).toEqual([true, true, true, false]);
});

test.each(['C++ Derby', 'C++', '(Her) Code', 'Sew? Grow!', 'Hull+'])(
  'finds a name with regular expression characters: %s',
  (name) => {
    const own = names({ name, domains: [], aliases: [] });
    expect(own.isSite('https://elsewhere.example')).toBe(false);
    expect(found(`${name} opens today`, { name, domains: [], aliases: [] })).toHaveLength(1);
  },
);

test('a host is the organisation’s own if it has its name as a whole part', () => {
  const own = names({ name: 'Northlight', domains: [], aliases: [] });
  expect(own.isSite('https://www.northlight.org.uk/soup')).toBe(true);
  expect(own.isSite('https://north-light.org')).toBe(true);
  expect(own.isSite('https://northlights.org')).toBe(false);
  expect(own.isSite('https://northlight.org.evil2.example')).toBe(false);
});

test('a listed sister account is its own, however it is written', () => {
  const own = names({ sisterAccounts: ['TideShop', 'Friends of the Pier'] });
  expect(
    ['tideshop', 'Tide Shop', 'FriendsOfThePier', 'TideShops'].map((name) => own.isHandle(name)),
  ).toEqual([true, true, true, false]);
});
