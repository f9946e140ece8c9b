import { noun } from './define-noun.ts';

const isIn =
  'back, new, here, returns, restocked, stock, shop, bar, cans, bottles, jars, launched, ' +
  'launch, introducing, season, season’s, order, sale, hello, available, gone, menu, tap';

/** Things grown, cooked or made for sale, and animals that are looked after. */
export const madeNouns = [
  noun('recipe, menu, supper, winter dinner, lunch menu', {
    shape: 'product back',
    asks: 'Whose cooking is it, and who grew the ingredients?',
    who: 'whose cooking it is',
    answer: 'Cooked by ',
  }),
  noun('ale, stout, porter, lager, pilsner, IPA, bitter', {
    shape: 'product back',
    asks: 'Who brewed the #, and whose malt is in it?',
    beside: `${isIn}, brewed`,
    who: 'whose malt is in it',
    answer: 'Brewed with ',
  }),
  noun('whisky, whiskey, single malt, single cask', {
    shape: 'product back',
    asks: 'Who distilled it, and whose barley is in it?',
    beside: `${isIn}, cask, bottles`,
    who: 'whose barley is in it',
    answer: 'With barley from ',
  }),
  noun('singlet, hoodie, t-shirt, tote bag, calendar, Christmas card, cards, poster', {
    shape: 'product back',
    asks: 'Who designed the #?',
    beside: isIn,
    who: 'who designed it',
    answer: 'Designed by ',
  }),
  noun('cider, perry', {
    shape: 'product back',
    asks: 'Whose apples are in the #?',
    beside: isIn,
    who: 'whose apples are in it',
    answer: 'Pressed with ',
  }),
  noun('ice cream, gelato, cheese, yoghurt', {
    shape: 'product back',
    asks: 'Whose milk is in the #?',
    beside: isIn,
    who: 'whose milk is in it',
    answer: 'Made with milk from ',
  }),
  noun('honey', {
    shape: 'product back',
    asks: 'Whose bees made it, and where do they fly?',
    beside: isIn,
    who: 'who keeps the bees',
    answer: 'From the hives of ',
  }),
  noun('jam, marmalade, chutney, juice', {
    shape: 'product back',
    asks: 'Whose fruit is in the #?',
    beside: isIn,
    who: 'whose fruit is in it',
    answer: 'With fruit from ',
  }),
  noun('sourdough, loaf, bread, baguette, soda farl', {
    shape: 'product back',
    asks: 'Who bakes it, and whose flour is in it?',
    beside: isIn,
    who: 'whose flour is in it',
    answer: 'Baked with flour from ',
  }),
  noun('buns, hot cross buns, cakes, pies, mince pies, scones, pastries, doughnuts', {
    shape: 'product back',
    asks: 'Who bakes the #, and whose flour is in them?',
    beside: isIn,
    who: 'who bakes them',
    answer: 'Baked by ',
  }),
  noun('coffee, espresso, roast', {
    shape: 'product back',
    asks: 'Who grew the beans?',
    beside: 'back, new, here, bag, bags, beans, roasted, roast',
    who: 'who grew the beans',
    answer: 'Grown by ',
  }),
  noun('turmeric, asparagus, rhubarb, maize, crop, harvest, garlic, sweetcorn', {
    shape: 'product back',
    asks: 'Who grew it?',
    beside: isIn,
    who: 'who grew it',
    answer: 'Grown by ',
  }),
  noun(
    'strawberries, apples, potatoes, tomatoes, pumpkins, sprouts, bulbs, roses, bare roots, plants, christmas trees',
    {
      shape: 'product back',
      asks: 'Who grew the #?',
      beside: isIn,
      who: 'who grew them',
      answer: 'Grown by ',
    },
  ),
  noun('candles, mugs, scarves, blankets, jumpers, baskets, earrings, soaps', {
    shape: 'product back',
    asks: 'Who makes the #?',
    beside: isIn,
    who: 'who makes them',
    answer: 'Made by ',
  }),
  noun('costume, costumes, puppet, puppets', {
    shape: 'performance',
    asks: 'Who made the #?',
    who: 'who made them',
    answer: 'Made by ',
  }),
  noun('foal, calf, cubs, pups, kittens, puppies, chick, lambs, ducklings', {
    shape: 'other news',
    asks: 'Who has been looking after them?',
    beside: 'born, arrived, hatched, first, new, days, weeks, old, rescued',
    who: 'who looks after them',
    answer: 'Looked after by ',
  }),
];
