/** What people do to a thing: the question that a number with this noun asks ("1,284 parcels: who packed them?"). */
export interface Deed {
  /** Plural forms as written, in small letters. */
  readonly nouns: readonly string[];
  /** It is done. */
  readonly done: string;
  /** It is under way, or planned in so many words; where absent, `done` serves for both. */
  readonly planned?: string;
  /** It has not been yet: people go there. */
  readonly ahead?: string;
  /** Asked only where one of these words stands in the draft too. */
  readonly beside?: readonly string[];
}

/**
 * Written by hand. Nobody who was helped is in it (patients, tenants, clients): a number of people is
 * never asked about, but for those who performed, taught, gave or took part.
 */
export const deeds: readonly Deed[] = [
  { nouns: ['parcels', 'boxes', 'hampers', 'crates', 'bags'], done: 'who packed them?' },
  {
    nouns: ['meals', 'lunches', 'dinners', 'suppers', 'breakfasts', 'portions'],
    done: 'who cooked them?',
  },
  { nouns: ['cakes', 'loaves', 'buns', 'pies', 'scones', 'biscuits'], done: 'who baked them?' },
  {
    nouns: ['homes', 'houses', 'flats', 'apartments', 'cottages'],
    done: 'who built them, and who paid for them?',
    planned: 'who is building them, and who is paying for them?',
    beside: [
      'build',
      'building',
      'built',
      'complete',
      'completed',
      'construction',
      'former',
      'moved',
      'new',
      'site',
      'started',
      'under',
    ],
  },
  {
    nouns: ['trees', 'saplings', 'hedges', 'bulbs', 'whips'],
    done: 'who planted them?',
    planned: 'who will plant them?',
  },
  { nouns: ['seedlings', 'plants', 'seeds'], done: 'who raised them?' },
  {
    nouns: ['books', 'titles', 'volumes'],
    done: 'who gave them, chose them or carried them?',
    beside: ['library', 'school', 'children', 'donated', 'given', 'swap', 'shelves', 'reading'],
  },
  {
    nouns: [
      'works',
      'paintings',
      'drawings',
      'prints',
      'photographs',
      'sculptures',
      'pieces',
      'portraits',
      'artworks',
    ],
    done: 'who made them?',
    beside: [
      'art',
      'artists',
      'canvas',
      'collection',
      'exhibition',
      'gallery',
      'paper',
      'rooms',
      'walls',
      'show',
    ],
  },
  {
    nouns: ['objects', 'artefacts', 'exhibits', 'finds'],
    done: 'who gave them, and who looked after them?',
  },
  {
    nouns: ['shows', 'performances', 'productions', 'plays', 'concerts', 'gigs'],
    done: 'who was on stage?',
    ahead: 'who is on stage first?',
  },
  { nouns: ['films', 'shorts', 'documentaries'], done: 'who made them?' },
  { nouns: ['songs', 'tunes', 'pieces of music', 'tracks'], done: 'who wrote them?' },
  { nouns: ['players', 'musicians', 'singers', 'dancers', 'performers'], done: 'who are they?' },
  { nouns: ['stalls', 'stands'], done: 'who was behind them?', ahead: 'who will be behind them?' },
  { nouns: ['studios', 'workshops'], done: 'who works in them?' },
  {
    nouns: ['speakers', 'talks', 'sessions', 'lectures'],
    done: 'who spoke?',
    ahead: 'who is speaking?',
  },
  {
    nouns: ['tonnes', 'tons', 'kilos', 'kilograms', 'pounds of food', 'tins'],
    done: 'who gave it?',
    beside: ['donated', 'food', 'fridge', 'given', 'surplus'],
  },
  {
    nouns: ['tonnes', 'tons', 'sacks', 'bags of litter'],
    done: 'who carried it?',
    beside: ['beach', 'cleared', 'litter', 'picked', 'plastic', 'rubbish', 'waste'],
  },
  {
    nouns: ['pairs', 'chicks', 'nests', 'birds', 'species', 'butterflies', 'bats'],
    done: 'who did the counting?',
  },
  {
    nouns: [
      'years of data',
      'surveys',
      'samples',
      'readings',
      'records',
      'sightings',
      'measurements',
    ],
    done: 'who did the counting?',
  },
  {
    nouns: ['interviews', 'responses', 'answers', 'replies'],
    done: 'who gave their time for them?',
  },
  {
    nouns: ['schools', 'classrooms', 'villages'],
    done: 'who taught there?',
    beside: ['children', 'learning', 'read', 'reading', 'teaching', 'lessons', 'literacy'],
  },
  { nouns: ['book fairs', 'school visits', 'visits'], done: 'who made them welcome?' },
  {
    nouns: ['planks', 'bricks', 'panels', 'tiles', 'posts'],
    done: 'who laid them?',
    planned: 'who is laying them?',
  },
  { nouns: ['benches', 'chairs', 'tables', 'nest boxes'], done: 'who built them?' },
  { nouns: ['bikes', 'bicycles', 'laptops', 'toasters', 'repairs'], done: 'who mended them?' },
  {
    nouns: ['blankets', 'hats', 'scarves', 'jumpers', 'quilts', 'squares', 'poppies'],
    done: 'who made them?',
  },
  { nouns: ['cards', 'letters', 'messages'], done: 'who wrote them?' },
  {
    nouns: ['hours', 'shifts'],
    done: 'who gave them?',
    beside: ['volunteer', 'volunteered', 'volunteers', 'volunteering'],
  },
  {
    nouns: ['calls'],
    done: 'who picked up the phone?',
    beside: ['helpline', 'answered', 'volunteers', 'befriending'],
  },
  {
    nouns: ['miles', 'kilometres', 'lengths', 'laps'],
    done: 'who kept them going?',
    beside: ['walked', 'ran', 'rowed', 'cycled', 'swam', 'sponsored', 'raised'],
  },
  {
    nouns: ['goals', 'points', 'wickets', 'tries', 'runs'],
    done: 'who scored them, and who set them up?',
  },
  { nouns: ['medals', 'trophies', 'rosettes'], done: 'who won them, and who coached them?' },
  { nouns: ['distinctions', 'passes', 'grades'], done: 'who taught them?' },
  {
    nouns: ['graduates', 'firefighters', 'apprentices', 'recruits'],
    done: 'who trained them?',
    beside: ['course', 'graduated', 'passed', 'qualified', 'trained'],
  },
  {
    nouns: ['loaves a day', 'cans', 'bottles', 'casks', 'jars', 'pints'],
    done: 'whose harvest is in them?',
  },
  { nouns: ['languages'], done: 'who translated it?' },
  {
    nouns: ['stitches', 'rows'],
    done: 'whose hands were they?',
    beside: ['knitted', 'knitting', 'quilt', 'sewn', 'embroidered'],
  },
  { nouns: ['lanterns', 'costumes', 'puppets', 'floats'], done: 'who made them?' },
  {
    nouns: ['dogs', 'cats', 'kittens', 'puppies', 'ponies', 'donkeys', 'hedgehogs', 'animals'],
    done: 'who looks after them all?',
  },
];
