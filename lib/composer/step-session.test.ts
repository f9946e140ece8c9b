import { describe } from 'vitest';
import {
  cleared,
  fresh,
  memory,
  silence,
  states,
  testRows,
  text,
  type Row,
} from '../../tests/fixtures/session-states.ts';
import { beginMemory } from './draft-memory.ts';
import { holdFinding } from './held-findings.ts';
import { findingIn } from '../../tests/fixtures/session-fixture.ts';
import type { SessionEvent, SessionState } from './session-state.ts';
import { nothingShown } from './shown.ts';
import { noInput } from './writers-input.ts';

const read = (next: string): SessionEvent => ({ type: 'read', text: next, mentions: [] });
const recalled = (next: string, known?: typeof memory): SessionEvent => ({
  type: 'read',
  text: next,
  mentions: [],
  recalled: { box: 'b', memory: known },
});

const longer = `Many ${text}`;
const quiet: SessionState = { ...states.typed, status: 'quiet' };

const keys: readonly Row[] = [
  [
    'the first key reads the box',
    states.new,
    { type: 'typed' },
    { keys: 1 },
    ['take-turn', 'follow'],
  ],
  ['a later key restarts the pause', states.typed, { type: 'typed' }, {}, ['take-turn', 'wait']],
  [
    'a key asks again while silent',
    quiet,
    { type: 'typed' },
    {},
    ['take-turn', { do: 'wake', olderThan: 5000 }, 'wait'],
  ],
  [
    'a key in another composer ends the input',
    states.typed,
    { type: 'turn-lost' },
    { input: { ...fresh, isFresh: false } },
    [],
  ],
  [
    'a paste leaves room',
    states.new,
    { type: 'inserted', length: 9 },
    { input: { ...noInput, room: 9, entered: 9 } },
    [],
  ],
  [
    'undo leaves room for the longest text',
    { ...states.new, input: { ...noInput, longest: 7 } },
    { type: 'undid' },
    { input: { ...noInput, longest: 7, room: 7 } },
    [],
  ],
  [
    'a composition stops the pause',
    states.typed,
    { type: 'composing', isOn: true },
    { isComposing: true },
    ['stop-waiting'],
  ],
  [
    'nothing is analysed during a composition',
    { ...states.typed, isComposing: true },
    { type: 'paused', mayRead: true },
    {},
    ['stop-waiting'],
  ],
];

const accounts: readonly Row[] = [
  [
    'a coached account is watched',
    states.new,
    { type: 'account-heard', answer: 'coached' },
    { status: 'waiting' },
    ['watch'],
  ],
  [
    'keys from before are followed',
    { ...states.new, input: fresh },
    { type: 'account-heard', answer: 'coached' },
    { status: 'waiting' },
    ['watch', 'follow'],
  ],
  [
    'findings stay when the account is asked for again',
    states.shown,
    { type: 'account-heard', answer: 'coached' },
    { status: 'ready', shown: states.shown.shown },
    ['watch'],
  ],
  [
    'an account that is not coached is left alone',
    states.shown,
    { type: 'account-heard', answer: 'not-coached' },
    { status: 'not-coached', ...cleared },
    silence,
  ],
  [
    'a background out of reach is a problem',
    states.new,
    { type: 'account-heard', answer: 'unreachable' },
    { status: 'problem', problem: 'unreachable' },
    [],
  ],
  [
    'an update ends the session',
    states.new,
    { type: 'account-heard', answer: 'gone' },
    { status: 'waking' },
    ['end'],
  ],
  [
    'a snooze silences it',
    states.shown,
    { type: 'snoozed' },
    { status: 'quiet', ...cleared },
    silence,
  ],
];

const changes: readonly Row[] = [
  [
    'nothing is read before a key',
    states.new,
    { type: 'changed', mayRead: true },
    { changes: 0 },
    [],
  ],
  [
    'nothing is read of a draft that may not be read',
    states.typed,
    { type: 'changed', mayRead: false },
    { changes: 0 },
    [],
  ],
  ['a change is read', states.typed, { type: 'changed', mayRead: true }, {}, ['read']],
  [
    'a change of nothing but nodes redraws',
    states.shown,
    read(text),
    { changes: 1, version: 1, analysed: text },
    ['stop-waiting'],
  ],
  [
    'the first text begins a memory',
    { ...states.new, keys: 1, input: fresh },
    recalled('T'),
    { text: 'T', box: 'b', memory: beginMemory('T'), heldWords: false },
    ['remember', 'wait'],
  ],
  [
    'text from before the first key is noticed',
    { ...states.new, keys: 1, input: fresh },
    recalled(text),
    { heldWords: true },
    ['remember', 'wait'],
  ],
  [
    'text of a known draft is no surprise',
    { ...states.new, keys: 1, input: fresh },
    recalled(text, memory),
    { heldWords: false, memory },
    ['remember', 'wait'],
  ],
  [
    'the writer’s change is analysed after a pause',
    states.typed,
    read(`${text}!`),
    { version: 2, text: `${text}!`, memory: { ...memory, text: `${text}!` } },
    ['remember', 'wait'],
  ],
  [
    'findings move with the writer’s change',
    { ...states.shown, input: fresh },
    read(longer),
    {
      shown: {
        ...nothingShown,
        held: [holdFinding(findingIn(longer, 'Riverside'), longer)],
      },
    },
    ['remember', 'wait'],
  ],
  [
    'the page’s change hides the verdict',
    states.shown,
    read(`${text}!`),
    { status: 'waiting', ...cleared },
    ['remember', 'stop-waiting'],
  ],
  [
    'an emptied box keeps its memory',
    states.typed,
    recalled('', memory),
    { text: '', memory, shown: nothingShown },
    ['wait'],
  ],
];

describe('keys', () => testRows(keys));
describe('the account', () => testRows(accounts));
describe('the text', () => testRows(changes));
