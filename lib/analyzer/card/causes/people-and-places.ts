import { cause } from './define-cause.ts';

/** Where people learn, work, play and meet. */
export default [
  cause('cycling', {
    kinds: 'club, shop, charity, association',
    nouns: '~bike, bicycle, cycling, cycle path',
    asks: [
      ['Ask about a first bike', 'What was your first bike like?'],
      ['Ask who taught them', 'Who ran behind you when you learned to ride?'],
      ['Ask for a route', 'Which ride would you show a friend first?'],
    ],
  }),
  cause('club-shirt', {
    kinds: 'club',
    nouns: 'shirt, jersey, strip, kit',
    asks: [
      ['Ask about an old shirt', 'Which was the first club shirt you owned?'],
      ['Ask for the best one', 'Which season had the best shirt?'],
    ],
  }),
  cause('team-sport', {
    kinds: 'club, school',
    nouns:
      '~football, ~rugby, ~cricket, ~hockey, ~netball, ~match, ~league, ~pitch, ~final, ~title, ~cup, ~season, under-14, ~game, ~goal, ~squad',
    shapes: 'match, award, new place, number reached',
    asks: [
      ['Ask about a first match', 'Who took you to your first match?'],
      ['Ask about the best day', 'Which game will you never forget?'],
      ['Ask who got them into it', 'Who got you into it?'],
    ],
  }),
  cause('running-swimming', {
    kinds: 'club, council, charity',
    nouns: 'marathon, parkrun, swimming, lido, swim, triathlon, fun run, swimmer, runner',
    shapes: 'fair, new place, other news, course, match',
    asks: [
      ['Ask what gets them out', 'What gets you out of the door when it rains?'],
      ['Ask who they go with', 'Who do you go with?'],
      ['Ask about a first time', 'How far did you get the first time?'],
    ],
  }),
  cause('play', {
    kinds: 'school, charity, council, club, shop',
    nouns: 'playground, play park, board game, chess, puzzle',
    asks: [
      ['Ask about a favourite', 'Which game could you play all day?'],
      ['Ask who wins', 'Who always wins at your house?'],
      ['Ask what they did first', 'Swings, slide or climbing frame?'],
    ],
  }),
  cause('quiz', {
    kinds: 'club, charity, school, faith, food, library',
    nouns: 'quiz, quiz night, trivia, pub quiz',
    shapes: 'fair, other news, performance',
    asks: [
      ['Ask who’s on their team', 'Who do you want on your team?'],
      ['Ask for a subject', 'Which round would you win?'],
      ['Ask for a team name', 'What would your team be called?'],
    ],
  }),
  cause('school-days', {
    kinds: 'school',
    nouns: '~school, ~pupil, lesson, classroom, enrolment, sixth form, school dinner, ~term',
    shapes: 'award, number reached, new place, exhibition, performance, other news',
    asks: [
      ['Ask about a teacher', 'Which teacher do you still think of?'],
      ['Ask about a first day', 'What do you remember of your first day?'],
      ['Ask what stuck', 'What did you learn at school that you still use?'],
    ],
  }),
  cause('first-job', {
    kinds: 'firm, school, university, association, charity, utility, housing',
    nouns: 'apprentice, apprenticeship, trainee, work experience, internship, graduate scheme',
    asks: [
      ['Ask about a first job', 'Who showed you the ropes in your first job?'],
      ['Ask what they’d say now', 'What would you tell yourself on your first day?'],
      ['Ask what they were paid', 'What did you spend your first pay on?'],
    ],
  }),
  cause('university', {
    kinds: 'university',
    nouns: '~university, ~degree, campus, studentship, student life, graduation',
    asks: [
      ['Ask for advice', 'What would you tell someone in their first week?'],
      ['Ask what they’d study', 'What would you study if you could start again?'],
      ['Ask who got them there', 'Who told you that you could do it?'],
    ],
  }),
  cause('science', {
    kinds: 'university, museum, association',
    nouns:
      'telescope, astronomy, fossil, meteorite, moon dust, dinosaur, ~science, ~experiment, laboratory, ~discovery',
    asks: [
      ['Ask what they’d find out', 'What have you always wanted to know about it?'],
      ['Ask what made them curious', 'What made you curious about it?'],
      ['Ask who explains it best', 'Who explained it to you so that you got it?'],
    ],
  }),
  cause('computing', {
    kinds: 'firm, association, charity',
    nouns: 'software, ~app, dark mode, offline mode, ~release, ~version, open source',
    shapes: 'new kit or system, product back',
    asks: [
      ['Ask what they’d use first', 'Which part will you try first?'],
      ['Ask what’s next', 'What should come next?'],
      ['Ask what it replaces', 'How did you do it before?'],
    ],
  }),
  cause('volunteering', {
    kinds: 'charity, nature, club, faith, library, museum, animals, association',
    nouns: 'volunteer, volunteering, befriending, helper, work party, caller',
    asks: [
      ['Ask about a first shift', 'What was the first thing you ever volunteered for?'],
      ['Ask who asked them', 'Who asked you first?'],
      ['Ask what keeps them coming', 'What keeps you coming back?'],
    ],
  }),
  cause('neighbours', {
    kinds: 'charity, club, council, housing, faith, association, library',
    nouns:
      'neighbour, neighbor, street party, community centre, village hall, community garden, ~street',
    shapes: 'fair, new place, other news, award, number reached',
    asks: [
      ['Ask about a neighbour', 'What has a neighbour done for you lately?'],
      ['Ask where people meet', 'Where do people meet where you live?'],
      ['Ask who to thank', 'Who keeps your street going?'],
    ],
  }),
  cause('stalls', {
    kinds:
      'charity, club, school, faith, council, housing, nature, food, shop, association, hospice, arts, museum, library, animals, firm, university',
    nouns:
      'fair, fayre, fête, fete, ~market, tombola, carnival, jumble sale, book fair, stall, plant sale, craft sale, bake sale',
    shapes: 'fair',
    asks: [
      ['Ask where they’d go first', 'Which stall do you go to first?'],
      ['Ask what they went home with', 'What have you gone home with that you never meant to buy?'],
      ['Ask who they’ll bring', 'Who will you bring?'],
    ],
  }),
  cause('travel', {
    kinds: 'firm, shop, museum, association',
    nouns: 'holiday, ~trip, trek, coach trip, ~visitor centre, tourism',
    asks: [
      ['Ask about a place', 'Which place would you go back to tomorrow?'],
      ['Ask who with', 'Who would you take?'],
      ['Ask what they pack', 'What do you never travel without?'],
    ],
  }),
];
