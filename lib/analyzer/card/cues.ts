import { withCapital } from '../../text/capital.ts';
import type { ReaderQuestion } from './causes/define-cause.ts';

/** A turn of phrase that a question can be hung on. */
export interface Cue {
  readonly id: string;
  readonly pattern: RegExp;
  /** Only of this shape. */
  readonly shape?: string;
  /** `found`: the words under the pattern, as written; `name`: its first group. */
  readonly asks?: (found: string, name: string) => string;
  readonly readers?: (name: string) => ReaderQuestion;
}

/** The surest first: the first that fits is the one that is asked. */
export const cues: readonly Cue[] = [
  {
    id: 'sold-out',
    pattern:
      /\b(?:sold|ran) out (?:by|in|within|before) (?:[^.,;!?()\n]|\.\d){2,24}?(?= last| again|[.,;!?()\n]|$)(?: last (?:year|time|week|month))?/i,
    asks: (found) => `${withCapital(found)}: who was first in the queue?`,
  },
  {
    id: 'whole-team',
    pattern: /\b(?:the|our) (?:whole|entire) (?:\p{L}+ )?(team|crew|staff|cast|squad)\b/iu,
    asks: (found, team) =>
      `${withCapital(found.replace(/^our/i, 'the'))} did this. Could someone on the ${team.toLowerCase()} say what it took?`,
  },
  {
    id: 'grants',
    shape: 'applications open',
    pattern: /\bgrants?\b/i,
    asks: () => 'Who got a grant last time, and what did they do with it?',
  },
  {
    id: 'nominations',
    shape: 'applications open',
    pattern: /\b(?:nominations?|nominate|shortlist|award|prize)\b/i,
    asks: () => 'Who won last time, and what has happened since?',
  },
  {
    id: 'ban',
    shape: 'position',
    pattern: /\b(?:ban on|end to|phase out|phasing out) (?:the use of )?(\p{Ll}{3,})\b/iu,
    asks: (_, name) => `Who has gone without ${name} already, and would say so?`,
  },
  {
    id: 'club-shirt',
    pattern: /\bnew (?:\p{L}+ ){0,2}(?:jerseys?|shirts?|strip|home kit|away kit)\b/iu,
    asks: () => 'Whose name is on the front of it?',
  },
  {
    id: 'meet-quoted',
    pattern:
      /\bMeet (?!(?:our|the|us|me|Our|The|Us)\b)(\p{Lu}\p{Ll}+)\b(?=[^]*\b(?:apprentice|trainee|student|intern)\b)/u,
    asks: (_, name) => `${name} is the one learning. Who does the teaching?`,
  },
  {
    id: 'meet',
    pattern: /\bMeet (?!(?:our|the|us|me|Our|The|Us)\b)(\p{Lu}\p{Ll}+)\b/u,
    asks: (_, name) => `What would ${name} like to say?`,
  },
  {
    id: 'after-years',
    pattern:
      /\bafter ((?:\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\p{L}+teen|twenty) (?:years|months|weeks)(?: of [\p{L}-]+)?)\b/iu,
    asks: (_, name) => `${withCapital(name)}: who never gave up on it?`,
  },
  {
    id: 'in-a-row',
    pattern:
      /\b(?:(?:second|third|fourth|fifth|\d+(?:nd|rd|th)) (?:year|time|season) (?:running|in a row)|(?:two|three|four|five) (?:years )?in a row)\b/i,
    asks: (found) => `${withCapital(found)}: who has been there every time?`,
  },
  {
    id: 'went-home',
    pattern:
      /\b(\p{Lu}\p{Ll}+) (?:went|has gone|is going|goes) (?:to (?:a|her|his|their) )?(?:new |forever )?home\b/u,
    asks: (_, name) => `Who looked after ${name} until now?`,
  },
  {
    id: 'moved',
    pattern:
      /\b(?:we(?:['’]ve| have)|(?:shop|workshop|office|studio|library|team)(?:['’]s| has)) moved\b/i,
    asks: () => 'Who carried the boxes?',
  },
  {
    id: 'by-hand',
    pattern: /\b(?:all |entirely |mostly )?by hand\b/i,
    asks: () => 'By hand: whose hands?',
  },
  {
    id: 'humble-start',
    pattern:
      /\b(?:started|began|begin|opened)\b[^.!?\n]{0,60}\b(?:an?|one) (?:[\p{L}-]+ ){0,2}(?:garage|shed|table|kitchen|whiteboard|van|room|till|stall|shelf|bedroom)\b/iu,
    asks: () => 'Who was there at the start?',
  },
  {
    id: 'first-ever',
    pattern: /\b(?:first[- ]ever|for the first time|the first of its kind)\b/i,
    asks: () => 'Whose idea was it?',
  },
  {
    id: 'former',
    pattern: /\b[Tt]he (?:former|old|disused) ((?:\p{Lu}[\p{L}'’-]+ ?){1,3})/u,
    readers: (name) => ({
      label: 'Ask who remembers it',
      text: `Who remembers ${name.trim()} as it was?`,
    }),
  },
  {
    id: 'replacing',
    pattern: /\breplac(?:es|ing) ((?:\p{Lu}[\p{L}'’-]+ ?){1,3})/u,
    readers: (name) => ({
      label: `Ask about ${name.trim()}`,
      text: `Who has a story about ${name.trim()}?`,
    }),
  },
];

/** "Tap room prices from 1 Feb": a notice, under which nobody wants to be told whom to credit. */
export const priceNotice =
  /\b(?:[Pp]ric(?:es|ing)|[Pp]rice (?:change|increase|rise)|[Ff]ees|[Rr]ates|[Rr]ent)\b[^.!?\n]{0,30}\b(?:from \d|from (?:the )?(?:1st|\p{Lu}\p{Ll}+ \d)|update|change|increase|rise|go(?:es)? up)/u;

/** "20 % off until Sunday": of a reduction nobody is to be credited. */
export const reduction =
  /\b\d+ ?(?:%|p|per cent|percent) off\b|\b(?:discount|clearance|half[- ]price)\b/i;
