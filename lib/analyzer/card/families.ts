import { topicKey } from '../../organisation/words.ts';

/**
 * Related words that look different: a draft about sourdough suits a partner whose topic is flour.
 * `says`: nouns in a draft. `asks`: words in a partner's topics. Lower case, singular.
 */
export interface Family {
  readonly says: readonly string[];
  readonly asks: readonly string[];
  /** The product in the draft is made of them: "whose malt and hops are in it?" */
  readonly isMade?: true;
}

const row = (says: string, asks: string): Family => ({
  says: says.split(' ').map(topicKey),
  asks: asks.split(' ').map(topicKey),
});

const madeOf = (says: string, asks: string): Family => ({ ...row(says, asks), isMade: true });

export const families: readonly Family[] = [
  madeOf(
    'sourdough loaf bread bun baguette roll pastry bake bakery oven',
    'bread flour grain wheat mill milling baking oven',
  ),
  madeOf(
    'ale stout porter pilsner lager bitter beer pint cask keg brew brewery',
    'malt maltings barley hop brewing cask beer can',
  ),
  madeOf('cider perry apple orchard', 'orchard apple cider pressing'),
  madeOf('coffee espresso roast', 'coffee roasting bean milk'),
  madeOf('cheese milk butter yoghurt herd', 'dairy milk cheese'),
  madeOf('cake jam marmalade scone chutney', 'baking cake fruit'),
  row('jersey shirt strip kit', 'jersey shirt kit sponsorship sponsor'),
  row(
    'home house flat building build roof hall extension wing block site',
    'building construction structure structural architecture planning roofing joinery brick timber surveying',
  ),
  row('boardwalk path footpath trail bridge wall', 'path wall walling timber construction access'),
  row('retrofit insulation boiler epc', 'retrofit insulation heat heating energy'),
  row(
    'turbine solar panel array battery',
    'solar energy installation electrician wind turbine roof',
  ),
  row(
    'show premiere panto pantomime play musical season production theatre stage',
    'theatre drama writing acting stage lighting costume matinee',
  ),
  row(
    'concert symphony album recital choir song orchestra band gig',
    'music composer composition recording choir orchestra sound',
  ),
  row('dance ballet', 'dance choreography ballet'),
  row(
    'exhibition painting print drawing gallery sculpture artwork',
    'art painting print printmaking drawing ceramics framing artist sculpture',
  ),
  row(
    'smock sampler quilt dress embroidery costume cloth',
    'textile sewing embroidery quilt weaving costume',
  ),
  row('film screening documentary cinema', 'film cinema documentary director projection screening'),
  row(
    'library shelf storytime reader book reading',
    'book literacy storytelling fiction writing library',
  ),
  row('library storytime reader', 'reading'),
  row('book press publisher novel paperback', 'bookshop bookselling translation fiction literacy'),
  row('report survey data count figure census study', 'survey data research statistics evidence'),
  row('hunger household hamper', 'insecurity poverty hunger food'),
  row('photo storm damage claim flood', 'photo survey surveying damage evidence repair'),
  row('studio', 'artist printmaking ceramics'),
  row('lens lamp lantern lighthouse clock organ', 'glass restoration conservation'),
  row('wedding', 'flower bouquet photo photography catering'),
  row(
    'parcel food meal hamper fridge larder tin',
    'food surplus grocery meal cooking sorting harvest vegetable',
  ),
  row('curlew bird wader nest chick heron owl', 'bird ornithology wader survey ringing meadow'),
  row(
    'reserve wildlife otter meadow moss marsh saltmarsh bog pond',
    'wildlife nature conservation habitat ecology survey',
  ),
  row('tree hedge woodland orchard sapling', 'tree woodland planting hedge'),
  row(
    'garden plant orchid seedling flower border',
    'plant garden gardening horticulture nursery seed',
  ),
  row(
    'engine locomotive boiler steam loom mill machine',
    'engine boiler steam engineering machining casting restoration',
  ),
  row('truck tanker minibus van bus lorry', 'vehicle truck minibus van garage transport'),
  row('lathe mill machine press laser printer', 'machine machining tool engineering installation'),
  row(
    'dog cat kitten puppy kennel animal pony goat',
    'vet veterinary kennel fostering rehoming animal pet',
  ),
  row(
    'match league title cup final squad team season fixture',
    'coaching grassroots pitch league kit',
  ),
  row('pupil exam matric enrolment lesson school classroom', 'school education teaching tutoring'),
  row('apprentice apprenticeship trainee', 'apprenticeship training college release'),
  row('nurse nursing ward', 'nursing placement simulation training'),
  row(
    'app website release software version update portal',
    'app software design translation hosting testing localisation',
  ),
  row('archive photograph letter diary history', 'history archive local photograph'),
  row('fair fete stall market tombola', 'stall market plant cake baking craft'),
  row('bike bicycle cycle', 'bike cycling repair'),
  row('repair mending toaster', 'repair mending tool'),
  row('beach coast sea shore', 'beach coast marine sea'),
  row('soil peat compost', 'soil peat growing farming'),
  row('spice turmeric tea crop harvest', 'farming growing harvest processing'),
];
