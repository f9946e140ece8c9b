import { noun } from './define-noun.ts';

const isOut =
  'new, out, live, up, online, published, release, released, watch, read, listen, latest, launched, today';

/** Things that people read, watch or hear. */
export const toldNouns = [
  noun('documentary, short film, festival film', {
    shape: 'blog or film',
    asks: 'Who is in the film, and who made it?',
    who: 'who made it',
    answer: 'Made by ',
  }),
  noun('video, full film, short video, animation', {
    shape: 'blog or film',
    asks: 'Who is in the #, and who made it?',
    beside: isOut,
    who: 'who made it',
    answer: 'Made by ',
  }),
  noun('album, single, record, EP', {
    shape: 'blog or film',
    asks: 'Who recorded the #, and who wrote what is on it?',
    beside: 'out, streaming, track, tracks, studio, vinyl, release, released',
    who: 'who recorded it',
    answer: 'Recorded with ',
  }),
  noun('sustainability report, annual report, impact report, annual review', {
    shape: 'report',
    asks: 'Who did the work behind it, and who made it possible?',
    who: 'who worked on it',
    answer: 'With thanks to ',
  }),
  noun('column', {
    shape: 'blog or film',
    asks: 'Who would you most like to have read it?',
    beside: isOut,
    who: 'who should read it',
    answer: 'It’s for you if ',
  }),
  noun('calculator, checker, self-test, planner', {
    shape: 'new kit or system',
    asks: 'Who built the #, and who tried it first?',
    beside: 'new, nuevo, our, live, try, launched',
    who: 'who built it',
    answer: 'Built with ',
  }),
  noun('podcast, episode, interview', {
    shape: 'blog or film',
    asks: 'Who will people hear in the #?',
    who: 'who they’ll hear',
    answer: 'With ',
  }),
  noun('webinar replay, recording, replay', {
    shape: 'blog or film',
    asks: 'Who will people hear in the #?',
    beside: isOut,
    who: 'who they’ll hear',
    answer: 'With ',
  }),
  noun('blog, blog post, essay, longread, newsletter, magazine', {
    shape: 'blog or film',
    asks: 'Who is quoted in the #, or helped with it?',
    beside: isOut,
    who: 'who helped with it',
    answer: 'With thanks to ',
  }),
  noun('guide, toolkit, handbook, checklist, fact sheet, factsheet', {
    shape: 'blog or film',
    asks: 'Who helped to write the #?',
    beside: isOut,
    who: 'who helped to write it',
    answer: 'Written with ',
  }),
  noun('picture book', {
    shape: 'product back',
    asks: 'Who wrote the book, and who drew the pictures?',
    who: 'who made it',
    answer: 'Words and pictures by ',
  }),
  noun('anthology, zine', {
    shape: 'product back',
    asks: 'Whose work is in the #?',
    who: 'whose work is in it',
    answer: 'With work by ',
  }),
  noun('novel, paperback, hardback, new edition, debut', {
    shape: 'product back',
    asks: 'Who wrote it, and who designed the cover?',
    who: 'who wrote it',
    answer: 'Written by ',
  }),
  noun('survey, census, spring count, count', {
    shape: 'report',
    asks: 'Who did the legwork for the #?',
    beside: 'results, report, findings, households, members, published, new, data, up, down',
    who: 'who did the legwork',
    answer: 'With thanks to ',
  }),
  noun('map, atlas', {
    shape: 'report',
    asks: 'Who did the mapping?',
    beside: 'new, mapped, published, download, drilled, dated, surveyed',
    who: 'who did the mapping',
    answer: 'Mapped by ',
  }),
];
