import { describe } from 'vitest';
import {
  cleared,
  draft,
  finding,
  fresh,
  held,
  memory,
  silence,
  states,
  testRows,
  text,
  type Row,
} from '../../tests/fixtures/session-states.ts';
import type { AnalyzeAnswer } from '../messages.ts';
import type { RawDraft } from '../post.ts';
import type { SessionEvent } from './session-state.ts';
import { nothingShown } from './shown.ts';
import { noInput } from './writers-input.ts';

const found = { findings: [finding], praise: [], analysedLength: text.length };
const analysis = { version: 1, analysis: found } as unknown as AnalyzeAnswer;
const silent = (why: 'not-coached' | 'superseded' | 'quiet') => ({ version: 1, silent: why });
const answered = (answer: AnalyzeAnswer, asked = 1): SessionEvent => ({
  type: 'answered',
  asked,
  reply: { answer },
  mostNew: 3,
});
const missing = (why: 'gone' | 'unreachable'): SessionEvent => ({
  type: 'answered',
  asked: 1,
  reply: { missing: why },
  mostNew: 3,
});
const readings: readonly Row[] = [
  [
    'after a pause the draft is looked at',
    states.typed,
    { type: 'paused', mayRead: true },
    {},
    ['stop-waiting', { do: 'look', mayWait: true }],
  ],
  ['not without new input', states.shown, { type: 'paused', mayRead: true }, {}, ['stop-waiting']],
  [
    'a writer who picks from a list is waited for',
    states.typed,
    { type: 'looked', sees: 'picking' },
    { waits: 1 },
    ['wait'],
  ],
  [
    'another author is asked about first',
    states.typed,
    { type: 'looked', sees: 'other-author' },
    { status: 'waking', ...cleared },
    [...silence, 'wake'],
  ],
  [
    'the draft is sent',
    { ...states.typed, waits: 3 },
    { type: 'looked', sees: draft },
    { status: 'reading', analysed: text, waits: 0, input: { ...fresh, isFresh: false, room: 0 } },
    [{ do: 'analyze', draft, version: 1, names: 3 }],
  ],
  [
    'a draft that differs is followed first',
    states.typed,
    { type: 'looked', sees: { text: 'T' } as RawDraft },
    { analysed: undefined, input: fresh },
    ['follow'],
  ],
  [
    'an empty draft is not sent',
    { ...states.typed, text: ' ' },
    { type: 'looked', sees: { text: ' ' } as RawDraft },
    { status: 'ready', analysed: ' ' },
    [],
  ],
];

const answers: readonly Row[] = [
  [
    'an answer is shown',
    states.typed,
    answered(analysis),
    { status: 'ready', shown: { ...nothingShown, analysis: found as never, held } },
    [{ do: 'remember', box: 'b', instead: memory }],
  ],
  [
    'an answer about an older text is dropped',
    { ...states.typed, version: 2 },
    answered(analysis),
    { status: 'waiting' },
    [],
  ],
  [
    'an answer that was overtaken is asked for again',
    states.shown,
    answered(silent('superseded')),
    { analysed: undefined, status: 'ready' },
    [],
  ],
  [
    'an account that is no longer coached is left alone',
    states.shown,
    answered(silent('not-coached')),
    { status: 'not-coached', ...cleared },
    silence,
  ],
  [
    'a problem is told in its sentence',
    states.typed,
    answered({ version: 1, problem: 'The disk is full.' }),
    { status: 'problem', problem: { sentence: 'The disk is full.' } },
    [],
  ],
  [
    'an answer that never comes is a problem',
    states.typed,
    missing('unreachable'),
    { status: 'problem', problem: 'unreachable', analysed: undefined },
    [],
  ],
  [
    'an update ends it in silence',
    states.shown,
    missing('gone'),
    { status: 'ready', problem: undefined },
    ['end'],
  ],
  [
    'a writer who clicked is told of the update',
    states.shown,
    { type: 'failed', why: 'gone', isPressed: true },
    { status: 'problem', problem: 'gone' },
    [],
  ],
];

const taken = { ...memory, outcomes: new Map([[finding.rule, 'taken']] as const) };
const ignored = { ...memory, outcomes: new Map([[finding.rule, 'ignored']] as const) };
const applied = { outcome: 'applied', text: '@Riverside' } as const;
const offered = { rule: finding.rule, name: 'Riverside' };
const mention = { name: 'Riverside', span: { start: 10, end: 19 } };

const choices: readonly Row[] = [
  [
    'a taken suggestion is remembered',
    states.shown,
    { type: 'suggestion-taken', rule: finding.rule, result: applied },
    { memory: taken },
    ['remember'],
  ],
  [
    'a tag from the site’s list is only offered',
    { ...states.shown, picksTags: true },
    { type: 'suggestion-taken', rule: finding.rule, result: applied },
    { memory, offered },
    [],
  ],
  [
    'and taken once the site’s mention appears',
    { ...states.shown, offered },
    { type: 'read', text, mentions: [mention] },
    { memory: taken, offered: undefined },
    ['remember', 'stop-waiting'],
  ],
  [
    'a dismissed finding is gone and remembered',
    states.shown,
    { type: 'dismissed', finding: finding.id },
    { shown: nothingShown, memory: { ...ignored, dismissed: new Set([finding.id]) } },
    ['remember'],
  ],
  [
    'a muted rule’s findings are gone',
    states.shown,
    { type: 'muted', mute: { what: 'rule', rule: finding.rule } },
    { shown: nothingShown, memory: ignored },
    ['remember'],
  ],
  [
    'a muted phrase leaves the others',
    states.shown,
    { type: 'muted', mute: { what: 'phrase', rule: finding.rule, phrase: 'boxes' } },
    { shown: states.shown.shown, memory },
    [],
  ],
  [
    'the same words are read again at a click',
    states.shown,
    { type: 'asked-again' },
    { analysed: undefined, input: fresh },
    ['take-turn', 'follow'],
  ],
  [
    'the popup reads what was not analysed',
    { ...states.typed, input: noInput },
    { type: 'popup-opened' },
    { input: { ...noInput, isFresh: true } },
    ['take-turn'],
  ],
  [
    'the popup shows what was',
    states.shown,
    { type: 'popup-opened' },
    { input: states.shown.input },
    [],
  ],
  [
    'a published draft is forgotten',
    states.shown,
    { type: 'published' },
    { memory: undefined, shown: nothingShown, input: { ...noInput, room: 60 } },
    ['forget'],
  ],
];

describe('readings', () => testRows(readings));
describe('answers', () => testRows(answers));
describe('choices', () => testRows(choices));
