import type { AnalyzeAnswer } from '../messages.ts';
import { findEdit } from '../text/edit.ts';
import type { Silence } from './account-status.ts';
import type { NoAnswer } from './ask.ts';
import { beginMemory } from './draft-memory.ts';
import type { SessionEffect, SessionEvent, SessionState } from './session-state.ts';
import { dropShown, moveShown, nothingShown, showAnalysis } from './shown.ts';
import { noteMentions, noteTaken } from './tag-offer.ts';
import { mostWaits } from './tag-list.ts';
import {
  countNames,
  insertText,
  judgeEdit,
  restartInput,
  spendInput,
  typeKey,
  undo,
} from './writers-input.ts';

/** The next state, and what the runtime is to do. */
export type Step = readonly [state: SessionState, effects: readonly SessionEffect[]];

type EventOf<Type extends SessionEvent['type']> = Extract<SessionEvent, { type: Type }>;

/** What a session does about an event: pure, so that its tests are a table. */
export function stepSession(state: SessionState, event: SessionEvent): Step {
  const step = steps[event.type] as (state: SessionState, event: SessionEvent) => Step;
  const [next, effects] = step(state, event);
  const { memory, box } = next;
  const isKept = effects.some((effect) => effect.do === 'remember');
  if (isKept || !memory || !state.memory || memory === state.memory) return [next, effects];
  return [next, [{ do: 'remember', box, memory, instead: state.memory }, ...effects]];
}

const steps: {
  readonly [Type in SessionEvent['type']]: (state: SessionState, event: EventOf<Type>) => Step;
} = {
  typed(before) {
    const state = { ...before, keys: before.keys + 1, input: typeKey(before.input) };
    const isSilent = state.status === 'problem' || state.status === 'quiet';
    const next: SessionEffect = state.memory ? schedule(state) : { do: 'follow' };
    const wake: SessionEffect[] = isSilent ? [{ do: 'wake', olderThan: 5000 }] : [];
    return [state, [{ do: 'take-turn' }, ...wake, next]];
  },
  inserted: (state, { length }) => [{ ...state, input: insertText(state.input, length) }, []],
  undid: (state) => [{ ...state, input: undo(state.input) }, []],
  pressed: (state) => [
    { ...state, input: { ...state.input, presses: state.input.presses + 1 } },
    [],
  ],
  composing: (state, { isOn }) => [
    { ...state, isComposing: isOn },
    isOn ? [{ do: 'stop-waiting' }] : [],
  ],
  acted: (state) => [freshen(state), [{ do: 'take-turn' }]],
  'turn-lost': (state) => [{ ...state, input: { ...state.input, isFresh: false } }, []],
  'account-heard'(state, { answer }) {
    if (typeof answer === 'object' || answer === 'unreachable' || answer === 'gone') {
      return fail(state, answer);
    }
    if (answer !== 'coached') return silence(state, answer);
    const isBusy = state.status === 'ready' || state.status === 'reading';
    const status = isBusy ? state.status : 'waiting';
    const follow: SessionEffect[] = state.input.isFresh ? [{ do: 'follow' }] : [];
    return [{ ...state, problem: undefined, status }, [{ do: 'watch' }, ...follow]];
  },
  changed(state, { mayRead }) {
    const { memory, input, heldWords, text } = state;
    // Nothing may be read before a trusted key.
    if (!mayRead || (!memory && !input.isFresh)) return [state, []];
    return [state, [{ do: 'read', recalls: heldWords === undefined || !memory || text === '' }]];
  },
  read,
  paused(state, { mayRead }) {
    const isReady = !state.isComposing && state.input.isFresh && mayRead;
    const look: SessionEffect[] = isReady ? [{ do: 'look', mayWait: state.waits < mostWaits }] : [];
    return [state, [{ do: 'stop-waiting' }, ...look]];
  },
  looked,
  answered(state, { asked, reply, mostNew }) {
    // The draft changed meanwhile, so the answer is about another text.
    if (asked !== state.version) return [state, []];
    if ('missing' in reply) return fail(state, reply.missing);
    return reply.answer.version === asked ? hear(state, reply.answer, mostNew) : [state, []];
  },
  allowed: (state, { isOn }) => [{ ...state, input: { ...state.input, isAllowed: isOn } }, []],
  'popup-opened': (state) =>
    state.analysed === undefined ? [freshen(state), [{ do: 'take-turn' }]] : [state, []],
  'result-known': (state, { result }) => [{ ...state, result }, []],
  'suggestion-taken'(state, { rule, result }) {
    const { memory, offered, picksTags } = state;
    if (!memory) return [state, []];
    return [{ ...state, ...noteTaken({ memory, offered }, rule, result, picksTags) }, []];
  },
  dismissed(state, { finding, outcome }) {
    const { memory } = state;
    const dismissed = memory && {
      ...memory,
      dismissed: new Set([...memory.dismissed, finding]),
    };
    const rest = { shown: state.shown, memory: dismissed };
    return [{ ...state, ...dropShown(rest, ({ id }) => id === finding, outcome) }, []];
  },
  muted: (state, { mute }) => [
    {
      ...state,
      ...dropShown(
        state,
        ({ rule, phrase }) =>
          rule === mute.rule && (mute.what === 'rule' || phrase === mute.phrase),
      ),
    },
    [],
  ],
  snoozed: (state) => silence(state, 'quiet'),
  outdated: (state) => [{ ...state, analysed: undefined }, []],
  'asked-again': (state) => [
    freshen({ ...state, analysed: undefined }),
    [{ do: 'take-turn' }, { do: 'follow' }],
  ],
  failed: (state, { why, isPressed }) => fail(state, why, isPressed),
  published: (state) => [
    {
      ...state,
      memory: undefined,
      heldWords: false,
      input: restartInput(state.input),
      shown: nothingShown,
    },
    [{ do: 'forget' }],
  ],
};

/** Follows the text: what was found moves with an edit at once. */
function read(state: SessionState, { text, mentions, recalled }: EventOf<'read'>): Step {
  const { memory: known, offered } = state;
  const isHeld = state.keys < 2 && text.length > Math.max(state.input.entered, 1);
  const heldWords = state.heldWords ?? (isHeld && !recalled?.memory);
  const edit = findEdit(state.text, text);
  const { input, isOwn } = judgeEdit(state.input, edit, text.length);
  const seen: SessionState = {
    ...state,
    ...(known && noteMentions({ memory: known, offered }, mentions)),
    heldWords,
    input,
    changes: state.changes + 1,
  };
  if (!edit) return [seen, [schedule(seen)]];
  const moved = isOwn ? moveShown(state.shown, edit) : nothingShown;
  const next: SessionState = {
    ...seen,
    text,
    version: state.version + 1,
    // Cleared even if the same words come back: their findings may be gone.
    analysed: undefined,
    result: undefined,
    shown: text ? moved : nothingShown,
    // The page or another extension changed the text: no key accounts for it.
    status: isOwn ? state.status : 'waiting',
  };
  // An emptied box keeps its memory, because undo brings the same draft back.
  if (!text) return [next, [schedule(next)]];
  if (seen.memory && state.text) {
    const memory = { ...seen.memory, text };
    return [{ ...next, memory }, [schedule(next)]];
  }
  const { box = state.box, memory: found } = recalled ?? {};
  const memory = (found === known ? seen.memory : found) ?? beginMemory(text);
  return [{ ...next, box, memory }, [{ do: 'remember', box, memory }, schedule(next)]];
}

function looked(state: SessionState, { sees }: EventOf<'looked'>): Step {
  if (sees === 'picking') {
    const next = { ...state, waits: state.waits + 1 };
    return [next, [schedule(next)]];
  }
  const rested = { ...state, waits: 0 };
  if (sees === 'other-author') {
    const [next, effects] = silence(rested, 'waking');
    return [next, [...effects, { do: 'wake' }]];
  }
  if (sees.text !== state.text) return [rested, [{ do: 'follow' }]];
  const { text, version, status } = state;
  const spent = { ...rested, input: spendInput(state.input), analysed: text };
  if (text.trim() === '') return [{ ...spent, shown: nothingShown, status: 'ready' }, []];
  const names = countNames(state.input);
  return [
    { ...spent, status: status === 'ready' ? status : 'reading' },
    [{ do: 'analyze', draft: sees, version, names }],
  ];
}

function hear(state: SessionState, answer: AnalyzeAnswer, mostNew: number): Step {
  if ('problem' in answer) return fail(state, { sentence: answer.problem });
  if ('silent' in answer) {
    return answer.silent === 'superseded'
      ? [{ ...state, analysed: undefined }, []]
      : silence(state, answer.silent);
  }
  const shown = showAnalysis(answer.analysis, state.text, state.memory, mostNew);
  return [{ ...state, ...shown, problem: undefined, status: 'ready' }, []];
}

/** Stops reading and showing findings. */
function silence(state: SessionState, status: Silence | 'waking'): Step {
  return [
    { ...state, shown: nothingShown, analysed: undefined, status },
    [{ do: 'stop-waiting' }, { do: 'stop-watching' }],
  ];
}

/** An update removes the nudge while the writer types; a writer who clicked is told why. */
function fail(state: SessionState, problem: NoAnswer, isPressed = false): Step {
  const failed = { ...state, analysed: undefined };
  if (problem === 'gone' && !isPressed) return [failed, [{ do: 'end' }]];
  return [{ ...failed, problem, status: 'problem' }, []];
}

/** Waits for a pause if there is something new that may be read. */
function schedule({ isComposing, input, text, analysed }: SessionState): SessionEffect {
  const isDue = !isComposing && input.isFresh && text !== analysed;
  return { do: isDue ? 'wait' : 'stop-waiting' };
}

function freshen(state: SessionState): SessionState {
  return { ...state, input: { ...state.input, isFresh: true } };
}
