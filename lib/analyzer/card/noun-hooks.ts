/** What one asks about a thing itself, where no number of it is told. */
export interface NounHook {
  /** In small letters, singular and plural as they are asked about. */
  readonly nouns: readonly string[];
  /** `noun`: as it stands in the row. */
  readonly asks: (noun: string) => string;
  /** Once it is over; where absent, the same. */
  readonly asksAfter?: (noun: string) => string;
  /** The shape the draft has where the head is not sure. */
  readonly shape: string;
  /** Asked only where one of these words stands in the draft too. */
  readonly beside?: readonly string[];
}

const words = (list: string) => list.split(', ');
const isNew =
  'new, open, opens, opened, opening, reopened, finished, complete, completed, refurbished, built, ready, back, here, live';

/** Written by hand. The first row that fits is asked, so what tells more stands higher. */
export const nounHooks: readonly NounHook[] = [
  {
    nouns: words('documentary, short film, festival film'),
    shape: 'blog or film',
    asks: () => 'Who is in the film, and who made it?',
  },
  {
    nouns: words('homes, flats, houses, cottages'),
    shape: 'new place',
    asks: (noun) => `Who built the ${noun}, and who paid for them?`,
    beside: words('new, finished, completed, moved, keys, built, building, site'),
  },
  {
    nouns: words('appeal, fundraiser, crowdfunder'),
    shape: 'appeal',
    asks: () => 'Who has helped already, and what made them do it?',
  },
  {
    nouns: words('panto, pantomime, musical, ballet, opera, play'),
    shape: 'performance',
    asks: () => 'Who is on stage?',
    asksAfter: () => 'Who was on stage?',
  },
  {
    nouns: words('concert, gig, recital, singalong'),
    shape: 'performance',
    asks: () => 'Who is playing?',
    asksAfter: () => 'Who played?',
  },
  {
    nouns: words('exhibition, open studios, retrospective'),
    shape: 'exhibition',
    asks: () => 'Whose work will people see?',
    asksAfter: () => 'Whose work did people see?',
  },
  {
    nouns: words('album, single, record, EP'),
    shape: 'blog or film',
    asks: (noun) => `Who plays on the ${noun}?`,
    beside: words('out, streaming, track, tracks, studio, vinyl, release, released'),
  },
  {
    nouns: words('podcast, episode, interview'),
    shape: 'blog or film',
    asks: (noun) => `Who will people meet in the ${noun}?`,
  },
  {
    nouns: words('anthology, novel, picture book, paperback, zine, magazine'),
    shape: 'product back',
    asks: (noun) => `Who wrote and drew for the ${noun}?`,
  },
  {
    nouns: words('lecture, talk, seminar, webinar, symposium, keynote'),
    shape: 'meeting',
    asks: () => 'Who is speaking?',
    asksAfter: () => 'Who spoke?',
  },
  {
    nouns: words('open day, open evening, open night'),
    shape: 'meeting',
    asks: () => 'Who will people meet on the day?',
    asksAfter: () => 'Who did people meet?',
  },
  {
    nouns: words(
      'fair, fayre, fête, fete, market, carnival, fun day, jumble sale, plant sale, book sale',
    ),
    shape: 'fair',
    asks: () => 'Who is running a stall or lending a hand?',
    asksAfter: () => 'Who ran a stall or lent a hand?',
  },
  {
    nouns: words('quiz, raffle, tombola, auction'),
    shape: 'fair',
    asks: (noun) => `Who gave the prizes for the ${noun}?`,
  },
  {
    nouns: words('guided walk, tour, walk'),
    shape: 'fair',
    asks: (noun) => `Who is leading the ${noun}?`,
    asksAfter: (noun) => `Who led the ${noun}?`,
    beside: words('guided, join, meet, led, leaves, saturday, sunday'),
  },
  {
    nouns: words('classes, lessons, workshops, evening class, masterclass, short course'),
    shape: 'course',
    asks: (noun) => `Who teaches the ${noun}?`,
  },
  {
    nouns: words('survey, census, count, study'),
    shape: 'report',
    asks: (noun) => `Who gave their time for the ${noun}?`,
    beside: words('results, report, findings, households, members, people, published'),
  },
  {
    nouns: words('boardwalk, footpath, path, trail, bridge, footbridge'),
    shape: 'new place',
    asks: (noun) => `Who built the ${noun}?`,
    beside: words(isNew),
  },
  {
    nouns: words('tanker, minibus, van, lifeboat, ambulance, truck, tractor, mobile library'),
    shape: 'new kit or system',
    asks: (noun) => `Who helped to pay for the ${noun}, and who drives it?`,
    beside: words(`${isNew}, replaces, replacing, arrived`),
  },
  {
    nouns: words('array, turbine, solar panels, heat pump, boiler'),
    shape: 'new kit or system',
    asks: (noun) => `Who put the ${noun} in?`,
    beside: words(`${isNew}, started, generated, switched`),
  },
  {
    nouns: words('operating theatre, ward, clinic building, scanner'),
    shape: 'new place',
    asks: (noun) => `Who helped to get the ${noun} here?`,
    beside: words(`${isNew}, use`),
  },
  {
    nouns: words(
      'hall, roof, kitchen, wing, gallery, reading room, library, playground, garden, pool, pitch, building, centre, makerspace, studio, café, pavilion',
    ),
    shape: 'new place',
    asks: (noun) => `Who designed the ${noun}, built it or paid for it?`,
    beside: words(isNew),
  },
  {
    nouns: words('second shop, third bakery, new shop, shop number two, new branch, new bakery'),
    shape: 'new place',
    asks: () => 'Who was your very first customer?',
  },
  {
    nouns: words('engine, locomotive, organ, steam engine, traction engine, clock, mill wheel'),
    shape: 'other news',
    asks: (noun) => `Who got the ${noun} going?`,
    beside: words('running, restored, again, back, first, years, working'),
  },
  {
    nouns: words(
      'mural, sculpture, statue, tapestry, quilt, banner, costume, costumes, puppet, puppets',
    ),
    shape: 'new place',
    asks: (noun) => `Who made the ${noun}?`,
  },
  {
    nouns: words('recipe, menu, supper, winter dinner'),
    shape: 'product back',
    asks: (noun) => `Whose cooking is it, and who grew what goes into the ${noun}?`,
  },
  {
    nouns: words('app, website, portal, booking system, catalogue'),
    shape: 'new kit or system',
    asks: (noun) => `Who tried the ${noun} out first?`,
    beside: words('new, live, launched, launch, version, ships'),
  },
  {
    nouns: words('apprentices, graduates, trainees, recruits, cadets'),
    shape: 'course',
    asks: (noun) => `Who trained the ${noun}?`,
  },
  {
    nouns: words('foal, calf, cubs, pups, kittens, puppies, chick, goat, pony'),
    shape: 'other news',
    asks: () => 'Who has been looking after them?',
  },
];
