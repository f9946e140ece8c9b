import { expect, test } from 'vitest';
import type { Purpose } from './analysis.ts';
import { analyzeNow } from './analyze.ts';
import { exampleContext, exampleDraft } from './example-context.ts';

const purposeOf = (text: string) => analyzeNow(exampleDraft(text), exampleContext()).purpose;

test.each<readonly [string, Purpose, string]>([
  ['a command at the head of a sentence', 'action', 'Donate a coat before the frost comes.'],
  [
    'a command after a place to go',
    'action',
    'The hustings are on Monday. Read the list and register: example.org',
  ],
  ['a date that is near', 'action', 'In 20 minutes join the choir for its last song of the year.'],
  [
    'a broadcast to attend',
    'action',
    'The council meets at six. Live stream: https://example.org/live',
  ],
  ['a guess', 'action', 'Which of our pots is oldest? Take a guess!'],
  [
    'a thing that is named like a deed',
    'information',
    'The bakery has won the county volunteer award.',
  ],
  [
    'a vow of the house',
    'information',
    'The town office will pledge half its roof to solar panels.',
  ],
  [
    'what helps somebody else',
    'information',
    'Wet gardens cool the street, and they help us sleep.',
  ],
  ['a cause, not thanks', 'information', 'The eel is a fine climber, thanks to its slippery skin.'],
  [
    'praise before what is passed on',
    'community',
    'Great photo! RT @MillLaneChoir The altos, soaked',
  ],
  [
    'a word before what is passed on',
    'community',
    'It was a joy! MT @MillLaneChoir Singing at the hospice today',
  ],
  [
    'the own blog passed on',
    'information',
    'From our blog: RT @MillLaneChoir The altos were soaked on Friday',
  ],
  ['cheer', 'community', 'Keep up the good work, Year 4, the pond looks alive again.'],
  ['somebody is spoken to', 'community', '@RiversideFB yes, the van is at the gate from nine.'],
  [
    'somebody is spoken of',
    'information',
    '@RiversideFB opens a second kitchen on Mill Lane in May.',
  ],
])('%s: %s', (_, purpose, text) => {
  expect(purposeOf(text)).toBe(purpose);
});
