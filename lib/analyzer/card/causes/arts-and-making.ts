import { cause } from './define-cause.ts';

/** What people read, see, hear, make and mend. */
export default [
  cause('picture-book', {
    kinds: 'shop, library, school, arts, charity, firm',
    nouns: 'picture book, children’s book, storytime, story time, rhyme time, bedtime story',
    asks: [
      ['Ask about a first favourite', 'Which book did you ask for again and again as a child?'],
      ['Ask who read to them', 'Who read to you, and what?'],
      ['Ask what they know by heart', 'Which one could you say by heart?'],
    ],
  }),
  cause('school-library', {
    kinds: 'school',
    nouns: 'school library',
    asks: [['Ask about a book', 'Which book do you remember from your school library?']],
  }),
  cause('reading', {
    kinds: 'library, school, shop, charity',
    nouns:
      '~book, ~reading, library, ~story, novel, bookshop, literacy, ~author, publisher, ~shelf, paperback, hardback',
    asks: [
      ['Ask about a first favourite', 'Which book did you ask for again and again as a child?'],
      ['Ask who taught them to read', 'Who taught you to read?'],
      ['Ask for a recommendation', 'Which book have you given away most often?'],
      ['Ask what’s by the bed', 'What are you reading at the moment?'],
    ],
  }),
  cause('textiles', {
    kinds: 'museum, club, arts',
    nouns:
      'textile, quilt, knitting, sewing, smock, sampler, embroidery, weaving, loom, wool, ~costume, cloth, lace',
    asks: [
      ['Ask about something handmade', 'What do you still have that somebody made for you?'],
      ['Ask who taught them', 'Who first put a needle in your hand?'],
      ['Ask what’s on the needles', 'What are you making at the moment?'],
    ],
  }),
  cause('art', {
    kinds: 'arts, museum',
    nouns:
      '~art, ~exhibition, painting, ~drawing, ~print, sculpture, ~artist, collage, ceramics, ceramic, pottery',
    asks: [
      ['Ask which they’d take home', 'Which one would you take home?'],
      ['Ask about something on the wall', 'What hangs on your wall, and who made it?'],
      ['Ask about a first time', 'What was the first picture you really stopped at?'],
    ],
  }),
  cause('museum-objects', {
    kinds: 'museum',
    nouns: '~museum, ~collection, object, artefact, exhibit, ~gallery, ~store',
    asks: [
      ['Ask what they’d look for', 'What would you go and look at first?'],
      ['Ask what they’d give', 'What of yours should be in a museum one day?'],
      ['Ask about a visit', 'Which museum did you love as a child?'],
    ],
  }),
  cause('toys', {
    kinds: 'museum, shop, library, school, charity',
    nouns: 'toy, doll, teddy bear, mechanical bear, train set',
    asks: [
      ['Ask about a toy', 'Which toy would you never have given away?'],
      ['Ask what became of it', 'What became of your favourite toy?'],
    ],
  }),
  cause('theatre', {
    kinds: 'arts, club, school',
    nouns: 'theatre, ~play, panto, pantomime, musical, premiere, ~stage, drama, ~show',
    shapes: 'performance, award, new place, number reached',
    asks: [
      ['Ask about a first time', 'What was the first thing you saw on a stage?'],
      ['Ask who’d come too', 'Who would you bring?'],
      ['Ask about a part', 'Were you ever in one? As what?'],
    ],
  }),
  cause('choir', {
    kinds: 'arts, club, faith, school, charity',
    nouns: 'choir, carol, singing, hymn, evensong',
    shapes: 'performance, fair, award',
    asks: [
      ['Ask who got them singing', 'Who got you singing?'],
      ['Ask for a song', 'Which song can you never sing without a lump in your throat?'],
      ['Ask where they sing', 'Where do you sing when nobody can hear you?'],
    ],
  }),
  cause('music', {
    kinds: 'arts, club, faith, school',
    nouns: '~music, concert, orchestra, symphony, ~song, ~band, gig, recital, brass',
    shapes: 'performance, course, award, new place, number reached, other news',
    asks: [
      ['Ask about a first concert', 'What was the first concert you went to?'],
      ['Ask which piece they wait for', 'Which piece do you always wait for?'],
      ['Ask who got them playing', 'Who got you singing, or playing?'],
    ],
  }),
  cause('records', {
    kinds: 'arts, club, shop',
    nouns: 'album, record, vinyl',
    shapes: 'blog or film, product back',
    asks: [['Ask about a record', 'Which record did you wear out?']],
  }),
  cause('dance', {
    kinds: 'arts, club, faith',
    nouns: 'dance, dancing, ballet, ceilidh',
    shapes: 'performance, fair, course',
    asks: [
      ['Ask what gets them up', 'Which song always gets you on your feet?'],
      ['Ask who taught them', 'Who taught you to dance?'],
      ['Ask about the last time', 'Where did you last dance?'],
    ],
  }),
  cause('film', {
    kinds: 'arts',
    nouns: 'cinema, documentary, screening, ~film, ~screen, 35mm',
    shapes: 'performance, fair, new place, other news',
    asks: [
      ['Ask about a first film', 'What was the first film you saw on a big screen?'],
      ['Ask who they’d take', 'Who would you go with?'],
      ['Ask which one again', 'Which film could you watch again tomorrow?'],
    ],
  }),
  cause('making', {
    kinds: 'library, club, museum, arts, school',
    nouns:
      'makerspace, woodwork, ~workshop, ~craft, 3d printer, laser cutter, joinery, carpentry, lathe, pottery',
    asks: [
      ['Ask what they’d make', 'What would you make first?'],
      ['Ask about something made', 'What is the best thing you have made yourself?'],
      ['Ask who taught them', 'Who let you use their tools first?'],
    ],
  }),
  cause('repair', {
    kinds: 'library, charity, club, association',
    nouns: 'mending, repair café, repair cafe, toaster, tool library, ~repair, ~drill, ~tool',
    asks: [
      ['Ask about the last thing mended', 'What have you mended lately?'],
      ['Ask who can fix anything', 'Who do you know who can fix anything?'],
      ['Ask what’s waiting', 'What is waiting in a drawer to be mended?'],
    ],
  }),
  cause('engines', {
    kinds: 'museum, club, association',
    nouns:
      '~steam, locomotive, ~engine, railway, ~train, tram, tractor, traction engine, steam engine',
    asks: [
      ['Ask about a first ride', 'What was the first thing with an engine you ever rode on?'],
      ['Ask who’d love it', 'Who do you know who would spend all day looking at it?'],
      ['Ask for a memory', 'Who remembers one of these at work?'],
    ],
  }),
  cause('local-history', {
    kinds: 'museum, library, club, association, charity',
    nouns:
      '~history, archive, heritage, ~century, old photograph, local history, genealogy, ~mill, ~castle, ~diary',
    asks: [
      ['Ask about the oldest thing', 'What is the oldest thing in your house?'],
      ['Ask for a memory', 'Which shop or street do you remember that isn’t there any more?'],
      ['Ask who told them', 'Who told you the best story about where you live?'],
    ],
  }),
];
