import type { createAccountStatus } from './account-status.ts';
import type { Ask } from './ask.ts';
import { cutDraft } from './cut-draft.ts';
import { nameBox } from './draft-memory.ts';
import { readDraft } from './read-draft.ts';
import type { SessionEffect, SessionEvent, SessionState } from './session-state.ts';
import type { SessionParts } from './session.ts';
import { isPicking } from './tag-list.ts';

/** How long the writer must pause before an analysis, in milliseconds. */
const pause = 600;

interface RuntimeParts extends SessionParts {
  readonly id: string;
  readonly ask: Ask;
  readonly account: ReturnType<typeof createAccountStatus>;
  readonly now: () => SessionState;
  readonly dispatch: (event: SessionEvent) => void;
  /** Stops this session because our code threw. */
  readonly broke: (error: unknown) => void;
  readonly end: () => void;
}

/** Carries out what `stepSession` asks for: everything of a session that touches the page, the clock or the background. */
export function createEffects(parts: RuntimeParts) {
  const { editor, site, memories, clock, page, turn, signal: ended } = parts;
  const { ask, account, now, dispatch, broke, end } = parts;
  let cancelPause = () => {};
  let watching: AbortController | undefined;
  /** Resolves when the last analysis was answered. */
  let reading: Promise<void> | undefined;
  ended.addEventListener('abort', () => cancelPause(), { once: true });

  const mayRead = () => !ended.aborted && account.mayRead() && site.isPublicPath(page.path());
  const nameOwnBox = () => nameBox(site, editor.element, account.key());
  const loseTurn = () => dispatch({ type: 'turn-lost' });
  const wake = () => account.wake().catch(broke);
  const stopWaiting = () => {
    cancelPause();
    cancelPause = () => {};
  };
  const follow = () => dispatch({ type: 'changed', mayRead: mayRead() });
  const pauseNow = () => dispatch({ type: 'paused', mayRead: mayRead() });

  const effects: {
    readonly [Do in SessionEffect['do']]: (effect: Extract<SessionEffect, { do: Do }>) => void;
  } = {
    follow,
    read({ recalls }) {
      const { text, mentions } = editor.read();
      if (!recalls) return dispatch({ type: 'read', text, mentions });
      const box = nameOwnBox();
      const memory = memories.find(box, text);
      dispatch({ type: 'read', text, mentions, recalled: { box, memory } });
    },
    wait() {
      cancelPause();
      cancelPause = clock.after(pause, pauseNow);
    },
    'stop-waiting': stopWaiting,
    look({ mayWait }) {
      if (mayWait && isPicking(site, editor, now().text))
        return dispatch({ type: 'looked', sees: 'picking' });
      const isOwn = account.isSameAuthor();
      const sees = isOwn ? readDraft(site, editor, parts.openBox) : 'other-author';
      dispatch({ type: 'looked', sees });
    },
    analyze({ draft, version, names }) {
      const request = { composer: parts.id, version, names, draft: cutDraft(draft) };
      const answered = async () => {
        const reply = await ask('analyze', request);
        const mostNew = account.accountStatus.peek()?.mostNew ?? 1;
        if (!ended.aborted) dispatch({ type: 'answered', asked: version, reply, mostNew });
      };
      reading = answered();
    },
    wake({ olderThan }) {
      if (olderThan === undefined || account.isStale(olderThan)) reading = wake();
    },
    watch() {
      if (watching) return;
      watching = new AbortController();
      editor.watch(follow, AbortSignal.any([ended, watching.signal]));
    },
    'stop-watching'() {
      watching?.abort();
      watching = undefined;
    },
    'take-turn'() {
      if (turn.holder === loseTurn) return;
      turn.holder?.();
      turn.holder = loseTurn;
    },
    remember: ({ box, memory, instead }) => memories.keep(box, memory, instead),
    forget: () => memories.forget(nameOwnBox()),
    end,
  };

  return {
    run: (effect: SessionEffect) => (effects[effect.do] as (effect: SessionEffect) => void)(effect),
    mayRead,
    follow,
    wake,
    /** Analyses what was not analysed yet, without a pause, and waits for the answer. */
    async analyzeNow(): Promise<void> {
      const { text, analysed } = now();
      if (text !== analysed) {
        reading = undefined;
        pauseNow();
      }
      await reading;
    },
  };
}
