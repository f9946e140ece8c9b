import { whoShouldCome } from '../else-asks.ts';
import { anyOf } from '../hook.ts';
import { count } from './define-cue.ts';
import type { Cue } from './define-cue.ts';

const jobs = ['other news', 'applications open', 'appeal', 'appointment or portrait', 'price'];

/** Phrases that ask people to apply, to give or to help. */
export const wantedCues: readonly Cue[] = [
  {
    id: 'hiring',
    pattern: new RegExp(
      String.raw`\b(?:${anyOf("we're hiring, we are hiring, we’re hiring, we're recruiting, we’re recruiting, we are recruiting, now hiring, (?:is|are) hiring, looking to hire, vacancy, vacancies, job alert, salary, full time, full-time, part time, part-time")})\b`,
      'i',
    ),
    shapes: jobs,
    asks: () => 'Who would they be working with?',
    who: 'who they’ll work with',
    answer: 'You’d be working with ',
  },
  {
    id: 'helpers-wanted',
    pattern: new RegExp(
      String.raw`\b(?:need|needs|looking for|could use|short of|wanted:?) (?:a |an |some |more |${count} ` +
        String.raw`|\d[\d,]* |[\p{L}-]+ ` +
        String.raw`){0,3}(?:${anyOf('volunteers?, callers?, helpers?, drivers?, stewards?, marshals?, folks, builders?, trustees?, befrienders?, tutors?, mentors?, players?, singers?, readers?, bucket shakers?, baritone, altos?, tenors?, basses, hands')})\b`,
      'iu',
    ),
    asks: () => 'Who does it already, and what would they say about it?',
    who: 'who does it already',
    answer: 'With us already: ',
  },
  {
    id: 'webinar',
    shapes: ['course', 'meeting'],
    pattern: /\bwebinar\b/i,
    asks: () => 'Who is speaking, and who would you most like to have there?',
    who: 'who should be there',
    answer: 'It’s for you if ',
    label: 'Say who should come',
    ifNamed: whoShouldCome,
  },
  {
    id: 'new-scheme',
    shapes: ['applications open'],
    pattern:
      /\b(?:first[- ]ever|brand[- ]new|inaugural|new) (?:\p{L}+ ){0,3}(?:scheme|programme|program|fund|prize|award|bursary|scholarship|residency|fellowship|course)\b/iu,
    asks: () => 'Whose idea was it, and who is it for?',
    who: 'whose idea it was',
    answer: 'It was the idea of ',
  },
  {
    id: 'auditions',
    pattern: /\b(?:auditions?|open casting|trials) (?:for|are|is|open|on)\b/i,
    asks: () => 'Who got in last time, and what would they say to a newcomer?',
    who: 'who got in last time',
    answer: 'Someone who got in last time says: “',
    label: 'Quote someone who got in',
  },
  {
    id: 'grants',
    shapes: ['applications open'],
    pattern: /\b(?:grants?|funding round|small awards)\b/i,
    asks: () => 'Who got a grant last time, and what did they do with it?',
    who: 'who got one last time',
    answer: 'Last time, one went to ',
  },
  {
    id: 'entries',
    shapes: ['applications open'],
    pattern: /\b(?:marathon|half marathon|10k|triathlon|race entry|entries|relay|challenge)\b/i,
    asks: () => 'Who took part last year, and what is their story?',
    who: 'who took part last year',
    answer: 'Last year ',
  },
  {
    id: 'elected',
    shapes: ['applications open'],
    pattern: /\b(?:student union|students['’] union|welfare|treasurer|trustee|election)\b/i,
    asks: () => 'Who did the job before, and what did they get done?',
    who: 'who did the job before',
  },
  {
    id: 'nominations',
    shapes: ['applications open'],
    pattern: /\b(?:nominations?|nominate|shortlist|award|prize)\b/i,
    asks: () => 'Who won last time, and what has happened since?',
    who: 'who won last time',
    answer: 'Last time it went to ',
  },
  {
    id: 'new-families',
    shapes: ['applications open'],
    pattern: /\b(?:kindergarten|nursery|reception places?|preschool|primary|year 7|playgroup)\b/i,
    asks: () => 'Which family joined last year, and what would they tell a new one?',
    who: 'a family from last year',
  },
  {
    id: 'newcomers',
    shapes: ['applications open'],
    pattern:
      /\b(?:admissions?|undergraduate|enrol\p{L}*|sixth form|intake|reception places?|year 7)\b/iu,
    asks: () => 'Who started last year, and what would they tell a newcomer?',
    who: 'someone from last year',
  },
  {
    id: 'pays-for',
    pattern: /[£$€₹]\d[\d,.]* (?:feeds|buys|pays for|covers|keeps|replaces)\b/,
    shapes: ['appeal', 'other news'],
    asks: () => 'Who has helped already, and what made them do it?',
    who: 'who has helped already',
    answer: 'With thanks already to ',
  },
];
