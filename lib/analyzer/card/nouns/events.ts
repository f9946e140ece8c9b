import { noun } from './define-noun.ts';

const booked =
  'book, join, learn, beginners, weeks, session, sessions, places, spaces, start, starts, ' +
  'ages, monday, mondays, tuesday, tuesdays, wednesday, wednesdays, thursday, thursdays, ' +
  'friday, saturday, saturdays, sunday, sundays';

/** Events that people go to. */
export const eventNouns = [
  noun('open day, open evening, open night, open house, open doors', {
    shape: 'fair',
    asks: 'Who will people meet on the day?',
    after: 'Who did people meet?',
    who: 'who they’ll meet',
    answer: 'You’ll meet ',
  }),
  noun('appeal, fundraiser, crowdfunder, pledge drive', {
    shape: 'appeal',
    asks: 'Who has helped already, and what made them do it?',
    who: 'who has helped already',
    answer: 'With thanks already to ',
  }),
  noun('petition', {
    shape: 'appeal',
    asks: 'Who signed first, and why?',
    who: 'who signed',
    answer: 'Among the first to sign: ',
  }),
  noun('open mic, open mic night', {
    shape: 'performance',
    asks: 'Who is up first?',
    after: 'Who was up first?',
    who: 'who is up first',
    answer: 'First up: ',
  }),
  noun('panto, pantomime, musical, ballet, opera, play', {
    shape: 'performance',
    asks: 'Who is on stage?',
    after: 'Who was on stage?',
    who: 'who is on stage',
    answer: 'On stage: ',
  }),
  noun('ceilidh, barn dance, céilí', {
    shape: 'performance',
    asks: 'Who is playing, and who calls the dances?',
    after: 'Who played, and who called the dances?',
    who: 'who is playing',
    answer: 'Music from ',
  }),
  noun('concert, gig, recital, singalong, evensong', {
    shape: 'performance',
    asks: 'Who is playing or singing?',
    after: 'Who played or sang?',
    who: 'who is on the bill',
    answer: 'With ',
  }),
  noun('exhibition, open studios, retrospective', {
    shape: 'exhibition',
    asks: 'Whose work will people see?',
    after: 'Whose work did people see?',
    who: 'whose work it is',
    answer: 'With work by ',
  }),
  noun('lecture, talk, seminar, webinar, webinar series, symposium, keynote, panel discussion', {
    shape: 'meeting',
    asks: 'Who is speaking?',
    after: 'Who spoke?',
    who: 'who is speaking',
    answer: 'You’ll hear from ',
  }),
  noun('street party', {
    shape: 'fair',
    asks: 'Who is bringing what, and who is putting up the tables?',
    after: 'Who brought what, and who put up the tables?',
    who: 'who is setting it up',
    answer: 'It only happens thanks to ',
  }),
  noun(
    'fair, fayre, fête, fete, market, carnival, fun day, jumble sale, plant sale, book sale, craft sale, bake sale',
    {
      shape: 'fair',
      asks: 'Who is running a stall or lending a hand?',
      after: 'Who ran a stall or lent a hand?',
      who: 'who will be there',
      answer: 'You’ll find ',
    },
  ),
  noun('quiz, quiz night, pub quiz, trivia night, trivia', {
    shape: 'fair',
    asks: 'Who sets the questions, and who gave the prizes?',
    who: 'who sets the questions',
    answer: 'Questions by ',
  }),
  noun('raffle, tombola, auction', {
    shape: 'fair',
    asks: 'Who gave the prizes for the #?',
    who: 'who gave the prizes',
    answer: 'Prizes given by ',
  }),
  noun('guided walk, tour, walk, guided tour', {
    shape: 'fair',
    asks: 'Who is leading the #?',
    after: 'Who led the #?',
    beside: 'guided, join, meet, led, leaves, saturday, sunday',
    who: 'who is leading it',
    answer: 'Led by ',
  }),
  noun('rhyme time, storytime, story time, playgroup, toddler group, messy play', {
    shape: 'fair',
    asks: 'Who runs it, week in, week out?',
    who: 'who runs it',
    answer: 'Run by ',
  }),
  noun('puppet show, brick club, craft club, lego club, comic making, half-term club', {
    shape: 'fair',
    asks: 'Who runs the #?',
    after: 'Who ran the #?',
    who: 'who runs it',
    answer: 'Run by ',
  }),
  noun('classes, lessons, workshops, taster sessions', {
    shape: 'course',
    asks: 'Who teaches the #?',
    after: 'Who taught the #?',
    who: 'who teaches them',
    answer: 'Taught by ',
  }),
  noun('class, course, short course, evening class, masterclass, workshop, training', {
    shape: 'course',
    asks: 'Who teaches the #?',
    after: 'Who taught the #, and who took part?',
    beside: booked,
    who: 'who teaches it',
    answer: 'Taught by ',
  }),
  noun('apprentices, trainees, recruits, cadets', {
    shape: 'course',
    // A college trains them itself; those who take them on for a placement are the ones to name.
    asks: 'Who helped to train the #?',
    beside: 'graduated, passed, finished, completed, qualified, new',
    who: 'who helped to train them',
    answer: 'With help from ',
  }),
];
