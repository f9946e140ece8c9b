import { blankPartner } from '../../organisation/partner.ts';
import type { Partner } from '../../organisation/partner.ts';
import type { OrganisationKind } from '../../organisation/organisation-kinds.ts';
import type { SiteId } from '../../post.ts';

/** A draft with all that its card may know: who posts, and whom they have in their book. */
export interface GoldenDraft {
  readonly site: SiteId;
  readonly organisation: string;
  readonly kind: OrganisationKind;
  readonly causes?: readonly string[];
  readonly book: readonly Partner[];
  readonly text: string;
}

const someone = (
  kind: Partner['kind'],
  name: string,
  topics: string,
  handle?: string,
): Partner => ({
  ...blankPartner,
  id: name,
  name,
  kind,
  topics: topics.split(', '),
  consent: true,
  handles: handle === undefined ? {} : { x: handle, linkedin: handle, facebook: handle },
});
const partner = (name: string, topics: string, handle?: string) =>
  someone('partner', name, topics, handle);
const funder = (name: string, topics: string, handle?: string) =>
  someone('funder', name, topics, handle);
const source = (name: string, topics: string, handle?: string) =>
  someone('source', name, topics, handle);
const volunteer = (name: string, topics: string) => someone('volunteer', name, topics);
const colleague = (name: string, topics: string) => someone('staff', name, topics);
const peer = (name: string, topics: string, handle?: string) =>
  someone('peer', name, topics, handle);
const member = (name: string, topics: string, handle?: string) =>
  someone('member', name, topics, handle);

/** One for each kind of card: what it says for each of them stands in cards.golden.txt. */
export const goldenDrafts: readonly GoldenDraft[] = [
  {
    site: 'x',
    organisation: 'Ebbwell Marshes',
    kind: 'nature',
    book: [
      funder('Tideway Fund', 'conservation grants', 'tidewayfund'),
      source('Quayside Marine Lab', 'surveys, saltmarsh', 'quaysidemarine'),
      volunteer('Nora Petch', 'surveys, counting'),
    ],
    text: 'Ten years of data are in. Our saltmarsh report is out today and it shows the edge creeping back, a hand at a time. Read it on our site.',
  },
  {
    site: 'facebook',
    organisation: 'Hollin Street Museum',
    kind: 'museum',
    book: [
      colleague('Hester Lowe', 'textiles, exhibitions'),
      funder('Barrow Heritage Fund', 'building repairs'),
    ],
    text: 'Our winter exhibition opens on Friday. Come and see smocks, samplers and mourning dress from our own stores, most of them never shown before.',
  },
  {
    site: 'linkedin',
    organisation: 'Easterby Borough Council',
    kind: 'council',
    book: [partner('Kerrow Paving', 'roads')],
    text: 'Applications for our community grants are open. Up to £2,000 for groups in the borough. Deadline 14 March, noon.',
  },
  {
    site: 'facebook',
    organisation: "Poppy's Oven",
    kind: 'food',
    book: [
      partner('Ashwell Watermill', 'flour, grain', 'ashwellmill'),
      partner('Pedal Couriers', 'deliveries'),
      colleague('Tam Reid', 'sourdough, baking'),
    ],
    text: 'The Easter sourdough is back on Thursday. It sold out by half nine last year, so set an alarm.',
  },
  {
    site: 'x',
    organisation: 'Southgate Food Bank',
    kind: 'charity',
    book: [
      partner('ShareWell North', 'surplus food', 'sharewellnorth'),
      volunteer('Bea Lawton', 'sorting, parcels'),
    ],
    text: '1,284 parcels went out in November, our busiest month yet. Please give what you can: southgatefb.example/give',
  },
  {
    site: 'x',
    organisation: 'Southgate Food Bank',
    kind: 'charity',
    book: [volunteer('Bea Lawton', 'sorting, parcels')],
    text: 'Our volunteers packed 316 boxes before lunch on Saturday.',
  },
  {
    site: 'linkedin',
    organisation: 'Orchard House Hospice',
    kind: 'hospice',
    book: [colleague('Dr Salma Haddad', 'palliative care')],
    text: 'We have been rated Outstanding for the third time. The whole team should be proud: our palliative care was singled out again.',
  },
  {
    site: 'linkedin',
    organisation: 'Orchard House Hospice',
    kind: 'hospice',
    book: [],
    text: 'We are delighted to welcome Andrew Corley as our new head of fundraising. Andrew joins us from the care sector on Monday.',
  },
  {
    site: 'x',
    organisation: 'Mill Lane Primary School',
    kind: 'school',
    book: [
      partner('Quayside Library', 'reading, books', 'quaysidelibrary'),
      partner('Mill Lane Parents', 'fundraising'),
      partner('Marlow Motors', 'minibus'),
    ],
    text: 'Our new school library is open. 2,000 books, two beanbags and a very proud reading corner.',
  },
  {
    site: 'x',
    organisation: 'The Forge Theatre',
    kind: 'arts',
    book: [
      partner('Slipside Players', 'theatre, new writing', 'slipsideplayers'),
      colleague('Kofi Mensah', 'programming'),
      partner('Dock Street Books', 'bookselling'),
    ],
    text: 'Our autumn season is here: 62 shows, 14 premieres and a panto. Book now at theforge.example',
  },
  {
    site: 'facebook',
    organisation: 'Bankside Library',
    kind: 'library',
    book: [partner('Bankside High School', 'pupils')],
    text: 'Our new makerspace opens on Saturday. There are 3D printers, a laser cutter, sewing machines and a vinyl cutter. Reserve a bench at the desk.',
  },
  {
    site: 'x',
    organisation: 'Carrick GAA Club',
    kind: 'club',
    book: [
      partner('Carrick Credit Union', 'jerseys, sponsorship', 'carrickcu'),
      volunteer('Dervla Farrell', 'club shop'),
    ],
    text: 'The new club jersey is here. Adult sizes €55, in the club shop from Friday.',
  },
  {
    site: 'linkedin',
    organisation: 'Holt & Wray Architects',
    kind: 'firm',
    book: [
      partner('Brackwater Structural Engineers', 'structural engineering', 'brackwater'),
      colleague('Ellie Wray', 'conservation, mills'),
    ],
    text: 'The former Stonebeck Mill is now 38 homes. Our conservation team saw it through, and the first keys were handed over this week.',
  },
  {
    site: 'linkedin',
    organisation: 'Meridian Homes',
    kind: 'housing',
    book: [
      partner('Kirkby Construction', 'building, construction', 'kirkby'),
      {
        ...funder('Homes Fund', 'affordable homes', 'homesfund'),
        creditLine: 'Part-funded by the Homes Fund',
      },
      partner('Bellbrook College', 'courses'),
      partner('Eskdale Architects Forum', 'events'),
    ],
    text: 'Work has started on 86 affordable homes at Bellbrook. They will be ready by spring 2028.',
  },
  {
    site: 'facebook',
    organisation: 'Meridian Homes',
    kind: 'housing',
    book: [member('Meridian Tenants’ Panel', 'repairs'), colleague('Sanjay Rao', 'repairs')],
    text: 'Our new repairs app is live. Report a repair, pick a time and see who is coming, all from your phone.',
  },
  {
    site: 'x',
    organisation: 'Vidya Learning',
    kind: 'charity',
    causes: ['reading', 'literacy'],
    book: [
      partner('Zilla Schools Pune', 'government schools', 'zillaschools'),
      volunteer('Leela Jadhav', 'reading'),
    ],
    text: '50,000 children in 312 government schools can now read a story aloud. This is what five years of our reading programme adds up to.',
  },
  {
    site: 'x',
    organisation: 'Growers’ Guild',
    kind: 'association',
    book: [
      partner('Peat-Free Growers', 'peat', 'peatfreegrowers'),
      member('Rosa Nursery', 'garden centres'),
    ],
    text: 'We support a ban on peat in compost from next year. Read our response to the consultation.',
  },
  {
    site: 'x',
    organisation: 'Scarth Brewery',
    kind: 'food',
    book: [
      partner('Barton Maltings', 'malt', 'bartonmalt'),
      partner('Ramsey Hops', 'hops', 'ramseyhops'),
      peer('Lune Brewers', 'beer', 'lunebrewers'),
    ],
    text: 'Gold for Old Scarth! Our ale took first prize at the Northern Beer Awards last night.',
  },
  {
    site: 'facebook',
    organisation: 'Dale Community Larder',
    kind: 'charity',
    causes: ['food waste'],
    book: [
      partner('Dale Greengrocers', 'surplus food'),
      partner('Bryony’s Bakery', 'bread'),
      funder('Ark Fund', 'youth work'),
    ],
    text: 'Our community fridge has now shared four tonnes of surplus food that would have gone in the bin.',
  },
  {
    site: 'x',
    organisation: 'Keld Engineering',
    kind: 'firm',
    book: [
      partner('Keld College', 'day release, apprenticeships', 'keldcollege'),
      { ...colleague('Kai Lund', 'turning') },
    ],
    text: 'Meet Kai, our second-year apprentice. “I like it when a part comes off the lathe and it’s right first time.”',
  },
];
