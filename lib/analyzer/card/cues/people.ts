import { withCapital } from '../../../text/capital.ts';
import { anyOf } from '../hook.ts';
import { count } from './define-cue.ts';
import type { Cue } from './define-cue.ts';

const learner = anyOf('apprentice, trainee, student, intern');
const notAName = anyOf('our, the, us, me, your, some, Our, The, Us');
/** "Meet Kai", with or without a surname. */
const meet = String.raw`\b[Mm]eet (?!(?:${notAName})\b)(\p{Lu}\p{Ll}+)\b`;
const home = String.raw`(?:new |forever |loving |good )*home`;

/** Phrases about the people and animals in a draft. */
export const peopleCues: readonly Cue[] = [
  {
    id: 'whole-team',
    pattern: /\b(?:the|our) (?:whole|entire) (?:\p{L}+ )?(team|crew|staff|cast|squad)\b/iu,
    asks: (found, team) =>
      `${withCapital(found.replace(/^our/i, 'the'))} did this. Could someone on the ${team.toLowerCase()} say what it took?`,
    who: 'someone on the team',
  },
  {
    id: 'some-of-ours',
    pattern: new RegExp(
      String.raw`\b${count} of our (?:\p{Ll}+ )?(${anyOf('handlers, drivers, nurses, teachers, workers, engineers, colleagues, apprentices, volunteers, carers, paramedics, gardeners, rangers, players, singers, bakers, stewards, tutors, coaches, crew')})\b`,
      'iu',
    ),
    shapes: ['other news', 'award', 'number reached'],
    asks: (_, name) => `Could one of the ${name.toLowerCase()} tell the story?`,
    who: 'one of them',
    answer: 'As one of them put it, “',
    label: 'Quote one of them',
  },
  {
    id: 'meet-learner',
    pattern: new RegExp(String.raw`${meet}(?=[^]*\b(?:${learner})\b)`, 'u'),
    asks: (_, name) => `${name} is the one learning. Who does the teaching?`,
    who: 'who does the teaching',
    answer: 'Taught by ',
  },
  {
    id: 'meet',
    pattern: new RegExp(meet, 'u'),
    shapes: ['appointment or portrait'],
    asks: (_, name) => `What would ${name} like to say?`,
  },
  {
    id: 'home-wanted',
    pattern: new RegExp(
      String.raw`\b(?:home wanted|looking for (?:a|her|his|their) ${home}|needs a ${home}|(?:up for|` +
        String.raw`ready for) adoption|rehom\p{L}+)\b[^\p{L}]*(?:is )?(\p{Lu}\p{Ll}+)?`,
      'iu',
    ),
    shapes: ['other news', 'appointment or portrait', 'appeal'],
    asks: (_, name) =>
      /^\p{Lu}/u.test(name)
        ? `Who has been looking after ${name}?`
        : 'Who has been looking after them?',
    who: 'who looks after them',
    answer: 'Looked after by ',
  },
  {
    id: 'went-home',
    pattern: new RegExp(
      String.raw`\b(?!(?:${anyOf('She, He, It, They, We, You, Who, Everyone, Everybody, Nobody')})\b)(\p{Lu}\p{Ll}+) (?:went|has gone|is going|goes) (?:to (?:a|her|his|their) )?${home}\b`,
      'u',
    ),
    asks: (_, name) => `Who looked after ${name} until now?`,
    who: 'who looked after them',
    answer: 'Looked after until now by ',
  },
  {
    id: 'graduation',
    pattern: /\bgraduation (?:day|ceremony)\b/i,
    asks: (found) => `${withCapital(found.toLowerCase())}: who got them this far?`,
    who: 'who got them this far',
    answer: 'With thanks to ',
  },
  {
    id: 'results',
    pattern:
      /\b(?:matric pass|pass rate|exam results|A-level results|GCSE results|distinctions)\b/i,
    shapes: ['number reached', 'award', 'other news'],
    asks: () => 'Who taught them?',
    who: 'who taught them',
    answer: 'Taught by ',
  },
];
