/**
 * What sort of thing a draft is about: it decides what readers can tell of it from their own lives. Own lists, made
 * from what small organisations post about; the last word of a phrase says what it is ("bread oven", "spring fair").
 */
const last = (words: string) =>
  new RegExp(`(?:^|[ -])(?:${words.trim().split(/\s+/).join('|').replaceAll('_', ' ')})$`, 'i');

const kinds = {
  /** One does it, and got into it at some time. */
  activity: last(`
singing knitting gardening baking running cycling swimming sewing birdwatching storytelling birding climbing rowing sailing cooking painting drawing
weaving football rugby cricket netball tennis yoga chess music dancing drumming walking archery gymnastics judo photography pottery beekeeping
foraging composting mending genealogy family_history local_history`),
  course: last(
    'course courses class classes lesson lessons apprenticeship apprenticeships masterclass masterclasses tutorial tutorials',
  ),
  /** People go to it, on a day. */
  event: last(`
fair fairs fayre festival festivals fete fête concert concerts gig gigs show shows party parties dinner dinners supper suppers lunch picnic gala ball
walk walks hike ride race races run marathon match matches game games tournament talk tour tours meet-up meetup exhibition exhibitions market markets
film_screening ceremony parade carnival camp quiz quiz_night film_night games_night feast conference seminar webinar webinars workshop workshops
barbecue bbq disco dance swim reading readings recital play plays pantomime panto regatta rally derby sing-along singalong symposium matinee open_day
open_days open_evening open_evenings open_mic bake_sale book_sale jumble_sale plant_sale`),
  menu: last('menu menus'),
  food: last(`
bread sourdough soup stout ale beer lager cider porter wine gin cheese jam marmalade honey chutney cake cakes pie pies bun buns scones biscuits
sausages pasties curry stew tea coffee chocolate juice yoghurt yogurt pudding ice_cream`),
  harvest: last(`
apples plums pears leeks pumpkins eggs carrots vegetables cherries strawberries raspberries blackberries gooseberries potatoes tomatoes onions turnips
courgettes`),
  /** One enters into it, and knows better afterwards. */
  commitment: last(
    'mortgage mortgages loan loans savings_account savings_accounts budget pension tenancy membership exam allotment season_ticket',
  ),
  /** Met by everybody, and nobody's shame. */
  trouble: last(
    'damp mould litter traffic waste rent rents bills queues noise potholes flooding floods rubbish delays draughts',
  ),
  text: last(`
report reports review guide guides article articles blog magazine newsletter leaflet brochure book books handbook factsheet zine catalogue catalog`),
  film: last('film films trailer documentary'),
  sound: last('podcast podcasts playlist album'),
  /** It serves, well or badly. */
  service: last(
    'app apps logo permit permits timetable timetables bus_pass library_card uniform uniforms vouchers parcels',
  ),
  /** One can lay hands on it, or walk into it. */
  thing: last(`
roof oven kitchen hall room reading_room boiler lift loom looms boat boats lifeboat lifeboats minibus van vans tractor tractors piano organ bell bells
bench benches bridge tower windmill lighthouse tree trees hedge pond greenhouse greenhouses polytunnel shed barn stage costumes puppet puppets mural
telescope kiln camera cameras map maps bike bikes bicycle bicycles scooter scooters scarf scarves mug mugs chairs table tables sofa stove fireplace
recipe recipes jigsaw jigsaws toy toys instrument instruments drum drums trumpet tuba violin beehive beehives hens goats ponies cows sheep bus_stop
footpath footpaths trail trails ferry train tram railway bandstand statue fountain floor tent tents marquee clubhouse studio lab archive collection
machine tools quilt quilts blanket blankets puppy puppies dog dogs cat cats kitten kittens otters owls swifts geese hedgehogs`),
  /** People go there. */
  outing: last(`
garden gardens museum gallery galleries park parks playground pool theatre theater cinema farm beach zoo cathedral observatory aquarium bookshop café
cafe tearoom orchard pier bakery brewery pub taproom shop planetarium lido skatepark library libraries`),
} as const;

export type SubjectKind = keyof typeof kinds;

/** Undefined for all that no question is known to fit: a silly one is worse than none. */
export function kindOf(phrase: string): SubjectKind | undefined {
  for (const [kind, pattern] of Object.entries(kinds))
    if (pattern.test(phrase)) return kind as SubjectKind;
  return undefined;
}

function isPlural(phrase: string): boolean {
  return /[^su]s$|(?:^| )(?:sheep|geese)$/i.test(phrase);
}

/** "a bread oven", "an open day", "boats". */
export function anyOf(phrase: string): string {
  if (isPlural(phrase)) return phrase;
  const vowel = /^(?:[ai]|e(?!u)|o(?!ne\b|nce\b)|u(?!ni|se|til)|hour|honest|heir)/i.test(phrase);
  return `${vowel ? 'an' : 'a'} ${phrase}`;
}

export function isOne(phrase: string): boolean {
  return !isPlural(phrase);
}
