import { noun } from './define-noun.ts';

const isOpen =
  'new, open, opens, opened, opening, reopens, reopened, finished, complete, completed, refurbished, built, ready';
/** Words that make a hall or garden news. "Open" is not among them, because such places open every day. */
const isNew =
  'new, finished, complete, completed, refurbished, rebuilt, restored, renovated, reopens, reopened, extension, building, bigger';

/** Things that are built, installed or bought. */
export const placeNouns = [
  noun('homes, flats, houses, cottages', {
    shape: 'new place',
    asks: 'Who built the #, and who paid for them?',
    beside: 'new, finished, completed, moved, keys, built, building, site',
    who: 'who built them',
    answer: 'Built by ',
  }),
  noun(
    'boardwalk, footpath, path, trail, bridge, footbridge, ramp, hide, bird hide, pond, shelter',
    {
      shape: 'new place',
      asks: 'Who built the #?',
      beside: isOpen,
      who: 'who built it',
      answer: 'Built by ',
    },
  ),
  noun(
    'fire engine, tanker, minibus, van, lifeboat, ambulance, truck, tractor, mobile library, ferry',
    {
      shape: 'new kit or system',
      asks: 'Who helped to pay for the #, and who drives it?',
      beside: `new, replaces, replacing, arrived, handed`,
      who: 'who helped to pay for it',
      answer: 'With thanks to ',
    },
  ),
  noun('array, turbine, wind turbine, solar panels, heat pump, boiler, lift', {
    shape: 'new kit or system',
    asks: 'Who put the # in?',
    beside: 'new, live, started, switched, installed, up',
    who: 'who put it in',
    answer: 'Put in by ',
  }),
  noun('operating theatre, ward, clinic building, scanner', {
    shape: 'new place',
    asks: 'Who helped to pay for the #, and who equipped it?',
    beside: `${isOpen}, use`,
    who: 'who helped to pay for it',
    answer: 'With thanks to ',
  }),
  noun('makerspace, repair café, tool library, community workshop', {
    shape: 'new place',
    asks: 'Who could show a beginner how it all works?',
    beside: isOpen,
    who: 'who could show a beginner',
    answer: 'You’ll be shown the ropes by ',
  }),
  noun(
    'playground, play park, skate park, sensory garden, splash pad, pavilion, changing room, toilet block',
    {
      shape: 'new place',
      asks: 'Who designed the #, built it or paid for it?',
      beside: isOpen,
      who: 'who built it',
      answer: 'Built by ',
    },
  ),
  noun(
    'second shop, third bakery, new shop, shop number two, second branch, new bakery, second café, new café, new salon, new studio',
    {
      shape: 'new place',
      asks: 'Who fitted it out, and who was your very first customer?',
      who: 'who fitted it out',
      answer: 'Fitted out by ',
    },
  ),
  noun('new branch, new clinic, new office, new depot, new surgery', {
    shape: 'new place',
    asks: 'Who fitted it out, and who will people meet there?',
    who: 'who fitted it out',
    answer: 'Fitted out by ',
  }),
  noun('classrooms, classroom blocks, studios, workshops', {
    shape: 'new place',
    asks: 'Who built the #, and who paid for them?',
    beside: 'new, completion, completed, built, finished, handover',
    who: 'who built them',
    answer: 'Built by ',
  }),
  noun(
    'hall, new roof, kitchen, wing, gallery, reading room, library, garden, pool, pitch, ' +
      'building, centre, café, theatre, classroom, school, hospital, church, barn, workshop, ' +
      'lab, laboratory, campus',
    {
      shape: 'new place',
      asks: 'Who designed the #, built it or paid for it?',
      beside: isNew,
      who: 'who built it',
      answer: 'Built by ',
    },
  ),
  noun('wind farm, solar farm, factory, cable, pipeline, reservoir, station', {
    shape: 'new place',
    asks: 'Who is building it with you?',
    after: 'Who built it with you?',
    beside: 'building, construction, planning, laid, new, investment, ground',
    who: 'who is building it',
    answer: 'Built with ',
  }),
  noun(
    'spray booth, kiln, oven, lathe, forge, press, milling machine, five-axis mill, machining centre, bandsaw, printer, saw, loom',
    {
      shape: 'new kit or system',
      asks: 'Who put the # in, and who uses it first?',
      beside: 'new, landed, arrived, installed, commissioned, running, delivery',
      who: 'who put it in',
      answer: 'Put in by ',
    },
  ),
  noun(
    'engine, locomotive, organ, steam engine, traction engine, clock, mill wheel, battery locomotive, bells, lamp, lighthouse',
    {
      shape: 'other news',
      asks: 'Who got the # going?',
      beside: 'running, restored, again, first, working, lit',
      who: 'who got it going',
      answer: 'With thanks to ',
    },
  ),
  noun('app, website, portal, booking system, catalogue, online shop, dashboard, map viewer', {
    shape: 'new kit or system',
    asks: 'Who asked for the #, and who tested it?',
    beside: 'new, live, launched, launch, version, ships',
    who: 'who tested it',
    answer: 'Tested with ',
  }),
  noun('offline mode, dark mode, new version, beta, major release, release candidate', {
    shape: 'new kit or system',
    asks: 'Who asked for it, and who tested it?',
    who: 'who tested it',
    answer: 'Tested with ',
  }),
  noun('mural, sculpture, statue, tapestry, quilt, banner', {
    shape: 'new place',
    asks: 'Who made the #?',
    who: 'who made it',
    answer: 'Made by ',
  }),
];
