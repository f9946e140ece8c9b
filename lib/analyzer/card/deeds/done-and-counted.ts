import { by, deed } from './define-deed.ts';

/** Things that are counted, carried, mended, taught or won. */
export const doneAndCounted = [
  deed(
    'schools, classrooms, villages',
    'who taught there?',
    by('who taught there', 'In the classroom: ', {
      beside: 'read, reading, lessons, literacy',
    }),
  ),
  deed(
    'book fairs, school visits, visits',
    'who made them welcome?',
    by('who made them welcome', 'With thanks to ', { beside: 'school, schools, pupils, classes' }),
  ),
  deed(
    'planks, bricks, panels, tiles, posts, slates',
    'who laid them?',
    by('who laid them', 'Laid by ', {
      planned: 'who is laying them?',
      beside: 'laid, built, boardwalk, path, wall, roof, floor, open, new, recycled',
    }),
  ),
  deed(
    'nest boxes, bird boxes, bat boxes, boxes',
    'who built them, and who put them up?',
    by('who built them', 'Built by ', { beside: 'bats, bat, swifts, owls, birds, nest' }),
  ),
  deed(
    'benches, chairs, tables, beds',
    'who built them?',
    by('who built them', 'Built by ', { beside: 'built, made, carpentry, woodwork, handmade' }),
  ),
  deed(
    'recliner chairs, chairs, beds, wheelchairs, laptops, defibrillators, instruments',
    'who paid for them?',
    by('who paid for them', 'Paid for by ', { beside: 'bought, donated, funded, gift' }),
  ),
  deed(
    'bikes, bicycles, laptops, toasters, repairs',
    'who mended them?',
    by('who mended them', 'Mended by ', {
      beside: 'mended, fixed, repaired, repair, refurbished, café, cafe',
    }),
  ),
  deed(
    'blankets, hats, scarves, jumpers, quilts, squares, poppies',
    'who made them?',
    by('who made them', 'Made by '),
  ),
  deed(
    'letters, messages, postcards',
    'who wrote them?',
    by('who wrote them', 'Written by ', { beside: 'wrote, written, sent, campaign, christmas' }),
  ),
  deed(
    'hours, shifts',
    'who gave them?',
    by('who gave them', 'Given by ', {
      beside: 'volunteer, volunteered, volunteers, volunteering',
    }),
  ),
  deed(
    'calls',
    'who picked up the phone?',
    by('who picked up the phone', 'On the phones: ', {
      beside: 'helpline, answered, volunteers, befriending',
    }),
  ),
  deed(
    'miles, kilometres, lengths, laps',
    'who kept them going?',
    by('who kept them going', 'With thanks to ', {
      beside: 'walked, ran, rowed, cycled, swam, sponsored, raised',
    }),
  ),
  deed(
    'goals, points, wickets, tries, runs',
    'who set them up?',
    by('who set them up', 'Set up by ', {
      beside: 'match, league, won, win, table, title, final, season, beat, scored, unbeaten, sheet',
    }),
  ),
  deed(
    'medals, trophies, rosettes, golds',
    'who won them, and who coached them?',
    by('who won them', 'Won by '),
  ),
  deed('distinctions, passes, grades', 'who taught them?', by('who taught them', 'Taught by ')),
  deed(
    'graduates, firefighters, apprentices, recruits, cadets',
    'who helped to train them?',
    by('who helped to train them', 'With help from ', {
      beside: 'course, graduated, passed, qualified, trained, training, practised',
    }),
  ),
  deed(
    'cans, bottles, casks, pints',
    'whose malt and hops are in them?',
    by('whose malt is in them', 'Brewed with malt from ', {
      beside: 'beer, ale, stout, porter, lager, pilsner, bitter, brewed, malt, hops',
    }),
  ),
  deed(
    'loaves a day, cans, bottles, jars',
    'whose harvest is in them?',
    by('whose harvest it is', 'With the harvest of '),
  ),
  deed(
    'languages',
    'who translated it?',
    by('who translated it', 'Translated by ', {
      beside: 'app, module, guide, free, download, online, translated, website, report, summary',
    }),
  ),
  deed(
    'pages, records, photographs, negatives, letters, logbooks',
    'who did it, page by page?',
    by('who did it', 'Page by page, by ', {
      beside: 'digitised, digitized, transcribed, catalogued, searched, scanned',
    }),
  ),
  deed(
    'stitches, rows',
    'whose hands were they?',
    by('whose hands they were', 'Made by ', {
      beside: 'knitted, knitting, quilt, sewn, embroidered',
    }),
  ),
  deed('lanterns, costumes, puppets, floats', 'who made them?', by('who made them', 'Made by ')),
  deed(
    'loans',
    'who was the first to borrow something?',
    by('who was first', 'The first to borrow: ', { beside: 'library, borrowed' }),
  ),
  deed(
    'horses',
    'who travelled with them?',
    by('who travelled with them', 'With ', { beside: 'flew, grooms, flight, landing' }),
  ),
  deed(
    'dogs, cats, kittens, puppies, ponies, donkeys, hedgehogs, animals',
    'who looks after them all?',
    by('who looks after them', 'Looked after by '),
  ),
];
