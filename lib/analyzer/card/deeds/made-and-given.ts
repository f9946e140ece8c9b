import { by, deed } from './define-deed.ts';

/** Things that are packed, cooked, built, grown or shown. */
export const madeAndGiven = [
  deed(
    'parcels, boxes, hampers, crates, bags',
    'who packed them?',
    by('who packed them', 'Packed by ', {
      beside:
        'food, packed, sent, families, delivered, out, donated, donations, hampers, parcels, christmas, harvest',
    }),
  ),
  deed(
    'meals, lunches, dinners, suppers, breakfasts, portions, curries',
    'who cooked them?',
    by('who cooked them', 'Cooked by '),
  ),
  deed(
    'cakes, loaves, buns, pies, scones, biscuits',
    'who baked them?',
    by('who baked them', 'Baked by '),
  ),
  deed(
    'homes, houses, flats, apartments, cottages',
    'who built them, and who paid for them?',
    by('who built them', 'Built by ', {
      planned: 'who is building them, and who is paying for them?',
      beside:
        'build, building, built, complete, completed, construction, former, moved, new, site, started, under',
    }),
  ),
  deed(
    'homes',
    'who did the work on them?',
    by('who did the work', 'With thanks to ', {
      beside: 'epc, retrofit, insulated, insulation, heat',
    }),
  ),
  deed(
    'trees, saplings, hedges, bulbs, whips',
    'who planted them?',
    by('who planted them', 'Planted by ', {
      planned: 'who will plant them?',
      beside: 'plant, planted, planting, ground, hedge, orchard, woodland, whips, spades',
    }),
  ),
  deed(
    'seedlings, plants, seeds, hellebores, tulips, daffodils, snowdrops, roses, peonies, saplings',
    'who raised them?',
    by('who raised them', 'Raised by '),
  ),
  deed(
    'books, titles, volumes',
    'who gave them, chose them or carried them?',
    by('who gave them', 'Given by ', {
      beside: 'library, school, children, donated, given, swap, shelves, reading',
    }),
  ),
  deed(
    'works, paintings, drawings, prints, photographs, sculptures, pieces, portraits, artworks',
    'who made them?',
    by('who made them', 'Made by ', {
      beside: 'art, artists, canvas, collection, exhibition, gallery, paper, rooms, walls, show',
    }),
  ),
  deed(
    'objects, artefacts, exhibits, finds',
    'who gave them, and who looked after them?',
    by('who gave them', 'Given by '),
  ),
  deed('shows, performances, productions, plays, concerts, gigs', 'who was on stage?', {
    ahead: 'who is on stage first?',
    who: 'who is on stage',
  }),
  deed('films, shorts, documentaries', 'who made the first one people will see?', {
    who: 'who made it',
    answer: 'First up, from ',
  }),
  deed(
    'songs, tunes, pieces of music, tracks',
    'who wrote them?',
    by('who wrote them', 'Written by '),
  ),
  deed(
    'tickets',
    'who was first in the queue?',
    by('who was first', 'First in the queue: ', { beside: 'sold, gone, minutes, hours' }),
  ),
  deed(
    'players, musicians, singers, dancers, performers',
    'who leads them?',
    by('who leads them', 'Led by '),
  ),
  deed('stalls, stands', 'who was behind them?', {
    ahead: 'who will be behind them?',
    beside: 'fair, market, fête, fete, festival, show, exhibition, craft, free, entry, hall',
    who: 'who is behind one',
  }),
  deed(
    'studios, workshops',
    'who works in them?',
    by('who works in them', 'You’ll meet ', { beside: 'open, artists, makers, floors, weekend' }),
  ),
  deed('speakers, talks, sessions, lectures', 'who spoke?', {
    ahead: 'who is speaking?',
    who: 'who is speaking',
    beside:
      'conference, programme, program, schedule, summit, congress, symposium, day, days, festival, live, keynote, speakers',
  }),
  deed(
    'tonnes, tons, kilos, kilograms, pounds of food, tins',
    'who gave it?',
    by('who gave it', 'Given by ', { beside: 'donated, food, fridge, given, surplus' }),
  ),
  deed(
    'tonnes, tons, sacks, bags of litter, bags of rubbish, bags',
    'who carried it?',
    by('who carried it', 'Carried by ', {
      beside: 'beach, cleared, litter, picked, rubbish',
    }),
  ),
  deed(
    'pairs, chicks, nests, birds, species, butterflies, bats',
    'who did the counting?',
    by('who did the counting', 'Counted by ', {
      beside:
        'counted, count, survey, surveys, surveyed, recorded, reserve, reserves, season, results, monitoring, spring, ringed, fledged, census',
    }),
  ),
  deed(
    'years of data, surveys, samples, readings, sightings, measurements',
    'who did the counting?',
    by('who did the counting', 'Counted by '),
  ),
  deed('interviews', 'who did the asking?', by('who did the asking', 'With thanks to ')),
  deed(
    'pools, plots, flows, beaches, wells, rivers, sites',
    'who was out there doing it?',
    by('who was out there', 'Out there: ', {
      beside: 'mapped, sampled, surveyed, dated, tested, drilled',
    }),
  ),
];
