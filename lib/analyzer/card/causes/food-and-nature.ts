import { cause } from './define-cause.ts';

const onSale = 'product back, award, number reached, new place, other news, fair';

/** What people eat, grow and meet outdoors. */
export default [
  cause('food-waste', {
    kinds: 'charity, food, association',
    nouns: 'food waste, leftover, surplus food, community fridge',
    asks: [
      ['Ask for a recipe', 'What is the best thing you have made from leftovers?'],
      ['Ask what they never waste', 'What do you never let go to waste?'],
      ['Ask who showed them', 'Who showed you how to make a meal out of nothing?'],
    ],
  }),
  cause('hot-cross-bun', {
    kinds: 'food, shop',
    nouns: 'hot cross bun, crumpet, teacake, scone',
    shapes: onSale,
    asks: [
      ['Ask how they eat it', 'Toasted or not, and what goes on top?'],
      ['Ask who they’d share it with', 'Who gets the last one at your house?'],
      ['Ask who baked them', 'Who made the best ones you ever ate?'],
    ],
  }),
  cause('bread', {
    kinds: 'food, shop',
    nouns: 'bread, sourdough, loaf, baguette, rye, bagel',
    shapes: 'product back',
    asks: [
      ['Ask what goes with it', 'What are you having on yours?'],
      ['Ask who taught them to bake', 'Who taught you to bake?'],
      ['Ask for a verdict', 'Crust or middle?'],
      ['Ask about a disaster', 'What was your best baking disaster?'],
    ],
  }),
  cause('baking', {
    kinds: 'food, shop',
    nouns: 'bakery, baking, baker, bun',
    shapes: onSale,
    asks: [
      ['Ask who taught them to bake', 'Who taught you to bake?'],
      ['Ask about a disaster', 'What was your best baking disaster?'],
    ],
  }),
  cause('cake', {
    kinds: 'food, shop',
    nouns: 'cake, pastry, pie, mince pie, doughnut, brownie',
    shapes: onSale,
    asks: [
      ['Ask which one first', 'Which would you go for first?'],
      ['Ask about a birthday', 'Which cake did you always want on your birthday?'],
      ['Ask who made the best', 'Who made the best cake you ever ate?'],
    ],
  }),
  cause('beer', {
    kinds: 'food, shop',
    nouns:
      'beer, ale, stout, porter, pilsner, lager, ~bitter, ~cask, brewery, pint, taproom, cider',
    shapes: onSale,
    asks: [
      ['Ask about a first pint', 'Where did you have your first pint of it?'],
      ['Ask who they’d share it with', 'Who would you share the first one with?'],
      ['Ask what goes with it', 'What would you eat with it?'],
    ],
  }),
  cause('coffee-tea', {
    kinds: 'food, shop',
    nouns: 'coffee, espresso, ~tea, ~café, ~cafe, roast, brew',
    shapes: onSale,
    asks: [
      ['Ask how they take it', 'How do you take yours?'],
      ['Ask who makes the best cup', 'Who makes the best cup you know?'],
      ['Ask about the first of the day', 'Where do you have your first one of the day?'],
    ],
  }),
  cause('ice-cream', {
    kinds: 'food, shop',
    nouns: 'ice cream, gelato, sorbet, ~cone, ~scoop',
    shapes: onSale,
    asks: [
      ['Ask for a flavour', 'Which flavour should we try next?'],
      ['Ask about the seaside', 'Where did you eat the best one of your life?'],
      ['Ask cone or tub', 'Cone or tub?'],
    ],
  }),
  cause('cooking', {
    kinds: 'food, faith',
    nouns:
      'recipe, soup, curry, cooking, ~kitchen, ~menu, supper, lunch, ~spice, cookery, stew, turmeric, tortilla, taco',
    shapes: onSale,
    asks: [
      ['Ask about a dish from home', 'Which dish tastes of home to you?'],
      ['Ask who taught them', 'Who taught you to cook, and what came first?'],
      ['Ask for the secret', 'What goes in yours that nobody would guess?'],
    ],
  }),
  cause('growing', {
    kinds: 'nature, food, shop, club, association, charity, school',
    nouns:
      '~garden, gardening, allotment, vegetable, ~seed, compost, orchard, ~plant, ~flower, ' +
      'seedling, greenhouse, horticulture, rose, bulb, bare root, hellebore, orchid, hedge',
    asks: [
      ['Ask about a survivor', 'Which plant of yours refuses to give up?'],
      ['Ask what’s coming up', 'What is coming up where you are?'],
      ['Ask about a first plant', 'What was the first thing you ever grew?'],
      ['Ask who passed it on', 'Who gave you your best gardening tip, and what was it?'],
    ],
  }),
  cause('trees', {
    kinds: 'nature, charity, school, association, club',
    nouns: '~tree, woodland, forest, sapling, oak, birch, orchard',
    asks: [
      ['Ask about a tree', 'Is there a tree you always stop at?'],
      ['Ask about climbing', 'Which tree did you climb as a child?'],
      ['Ask what they planted', 'Have you ever planted one? Where does it stand?'],
    ],
  }),
  cause('curlew', {
    kinds: 'nature, charity, association, university',
    nouns: 'curlew',
    asks: [
      ['Ask where they heard one', 'Where did you last hear a curlew?'],
      ['Ask who’d know the call', 'Who taught you to tell a curlew by its call?'],
    ],
  }),
  cause('owl', {
    kinds: 'nature, charity, animals',
    nouns: 'owl, barn owl, tawny owl',
    asks: [
      ['Ask where they heard one', 'Where did you last hear an owl?'],
      ['Ask about a first one', 'Do you remember the first owl you saw?'],
    ],
  }),
  cause('swift', {
    kinds: 'nature, charity, council',
    nouns: '~swift, swallow, house martin, ~nest box',
    asks: [
      ['Ask who has seen one', 'Who has seen the first one this year, and where?'],
      ['Ask what else nests there', 'What nests closest to your front door?'],
    ],
  }),
  cause('bat', {
    kinds: 'nature, charity, council',
    nouns: 'bat, bat box',
    asks: [['Ask where they see them', 'Where do you see bats on a summer evening?']],
  }),
  cause('hedgehog', {
    kinds: 'nature, charity, animals',
    nouns: 'hedgehog',
    asks: [['Ask who has visitors', 'Who has a hedgehog visiting, and how did you find out?']],
  }),
  cause('birds', {
    kinds: 'nature, charity, museum, association',
    nouns: 'bird, wader, heron, ~chick, ~nest, birdwatching, goose, puffin, osprey',
    asks: [
      ['Ask about the last one seen', 'What was the last bird you stopped to look at?'],
      ['Ask what they hear', 'Which bird do you hear first in the morning?'],
      ['Ask about the best sighting', 'What is the best sighting you have ever had?'],
    ],
  }),
  cause('wildlife', {
    kinds: 'nature, charity, council',
    nouns:
      'wildlife, otter, ~bee, butterfly, meadow, ~reserve, marsh, saltmarsh, bog, ~moss, dragonfly, badger, ~fox, ~pond, conservation, biodiversity, turtle',
    asks: [
      ['Ask what they’ve seen', 'What have you seen on a walk lately?'],
      ['Ask about close to home', 'What lives closest to your door?'],
      ['Ask about a first time', 'What was the first wild thing you learned the name of?'],
    ],
  }),
  cause('sea', {
    kinds: 'museum, club, nature, charity, association',
    nouns:
      '~sea, beach, coast, ~harbour, boat, lifeboat, sailing, rowing, ferry, maritime, lighthouse, ~tide',
    asks: [
      ['Ask about a first time', 'Where did you first see the sea?'],
      ['Ask what they brought back', 'What have you brought home from a beach?'],
      ['Ask about a favourite stretch', 'Which bit of coast is yours?'],
    ],
  }),
  cause('peat-climate', {
    kinds: 'nature, association, charity',
    nouns: '~peat, climate, ~carbon, net zero, emission, ~plastic, recycling',
    asks: [
      ['Ask what they’ve tried', 'What have you changed that turned out easier than you thought?'],
      ['Ask who started it', 'Who got you to make a change, and how?'],
      ['Ask what’s hard', 'What do you still find hard to give up?'],
    ],
  }),
  cause('soil-weather', {
    kinds: 'nature, association, university, food',
    nouns: 'soil, ~rain, ~weather, earthworm, water butt',
    asks: [
      ['Ask about under their feet', 'What is the soil like where you are?'],
      ['Ask what they’ve learned', 'What did it take you years to learn about it?'],
      ['Ask who they learn from', 'Whose garden or field do you envy?'],
    ],
  }),
  cause('farming', {
    kinds: 'food, association, club',
    nouns: '~farm, farmer, ~crop, dairy, lambing, cooperative, maize, avocado, harvest',
    asks: [
      ['Ask what they’d cook', 'What would you make with it?'],
      ['Ask who farmed', 'Who in your family worked the land?'],
      ['Ask what’s in season', 'What tells you that the season has changed?'],
    ],
  }),
  cause('pets', {
    kinds: 'animals',
    nouns:
      '~dog, ~cat, kitten, puppy, rehoming, kennel, ~rescue, pony, donkey, rabbit, goat, foal, horse, greyhound',
    asks: [
      ['Ask for a story', 'How did your own animal find you?'],
      ['Ask about a name', 'Who named yours, and why?'],
      ['Ask about a habit', 'What is the oddest thing yours does?'],
    ],
  }),
  cause('walking', {
    kinds: 'nature, club, charity, association',
    nouns: '~walk, walking, footpath, ~trail, ~path, ~hill, hike, rambling, boardwalk',
    asks: [
      ['Ask for a favourite walk', 'Which walk do you never get tired of?'],
      ['Ask who they’d take', 'Who would you take along?'],
      ['Ask what’s in the pocket', 'What is always in your pocket on a walk?'],
    ],
  }),
];
