import { expect, test } from 'vitest';
import { normaliseText } from '../text/normalise.ts';
import { exampleProfile } from './example-context.ts';
import { ownNamesOf } from './own-names.ts';

const names = (more: Partial<typeof exampleProfile>) => ownNamesOf({ ...exampleProfile, ...more });
const found = (text: string, more: Partial<typeof exampleProfile> = {}) =>
  names(more)
    .find(normaliseText(text))
    .map(({ start, end }) => normaliseText(text).slice(start, end));

test.each([
  ['its name', 'Haven Museum reopens', {}, ['Haven Museum']],
  ['an alias, its article aside', 'Carols at the Haven tonight', {}, ['Haven']],
  ['not the ordinary word', 'A haven for wet walkers', {}, []],
  [
    'an account name in words',
    'Larkfield Homes was chosen',
    { name: 'larkfieldhomes', handles: {} },
    ['Larkfield Homes'],
  ],
  [
    'without its legal tail',
    'Tamarack announces',
    { name: 'TamarackGroup', handles: {} },
    ['Tamarack'],
  ],
  [
    'what its letters stand for',
    'at the National Centre for Early Music',
    { name: 'NCEM', handles: {} },
    ['National Centre for Early Music'],
  ],
  [
    'without the word for its kind',
    'The Clean Seas podcast is back',
    { name: 'Clean Seas Network' },
    ['Clean Seas'],
  ],
  [
    'without two words for its kind',
    "Elm Bank's garden is done, and the elm by the bank is not",
    { name: 'Elm Bank Care Home' },
    ["Elm Bank's"],
  ],
  [
    'by its last word',
    'The Hub opens at five, and the hub of the wheel is oak. The Hub of Leeds is another.',
    { name: 'Ashford Food Hub' },
    ['Hub'],
  ],
  [
    'with other apostrophes',
    'St Anneʼs Hospice opens',
    { name: "St Anne's Hospice" },
    ["St Anne's Hospice"],
  ],
  ['initials with stops', 'The R.N.L.I. opens', { name: 'RNLI' }, ['R.N.L.I.']],
  ['initials without', 'The RNLI opens', { name: 'R.N.L.I.' }, ['RNLI']],
  [
    'its initials in capitals',
    'BRHD offices close at noon, and brhd is no word',
    { name: 'Brook River Health District' },
    ['BRHD'],
  ],
  [
    'its name with what the account leaves short',
    'Marlow County Health Department opens',
    { name: 'Marlow Co Health Dept', aliases: [], handles: {} },
    ['Marlow County Health Department'],
  ],
  [
    'a firm without the word for its trade',
    'Hollin opens a plant, and the hollin hedge is cut',
    { name: 'Hollin Foods' },
    ['Hollin'],
  ],
  [
    'no word that many firms share',
    'American readers and Western towns',
    { name: 'American Airlines', aliases: ['Western Foods'] },
    [],
  ],
  [
    'what it is, behind an article',
    'Come to the food hub. Every town needs a food hub.',
    { name: 'Ashford Food Hub' },
    ['food hub'],
  ],
  [
    'not the county its account begins with',
    'Flood water in Larkfield County, and Larkfield is open',
    { name: 'larkfieldhealth', handles: {} },
    ['Larkfield'],
  ],
  [
    'no small word for its initials',
    'Come with us',
    { name: 'Uxbridge Singers', aliases: ['US', 'U.S.'] },
    [],
  ],
  ['Chinese without gaps', '感谢河边食物银行的帮助', { name: '河边食物银行' }, ['河边食物银行']],
  [
    'not the town it is called after',
    'A man from Ashford Halal Meats came',
    { name: 'Ashford Food Hub', aliases: [], handles: { x: 'AshfordFoodHub' } },
    [],
  ],
] as const)('finds %s', (_, text, more, expected) => {
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
