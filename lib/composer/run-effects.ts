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

type Effects<Do extends SessionEffect['do']> = {
  readonly [One in Do]: (effect: Extract<SessionEffect, { do: One }>) => void;
};

/** Carries out what `stepSession` asks for: everything of a session that touches the page, the clock or the background. */
export function createEffects(parts: RuntimeParts) {
  const { site, clock, page, account, now, dispatch, signal: ended } = parts;
  let cancelPause = () => {};
  /** Resolves when the last analysis was answered. */
  let reading: Promise<void> | undefined;
  ended.addEventListener('abort', () => cancelPause(), { once: true });

  const mayRead = () => !ended.aborted && account.mayRead() && site.isPublicPath(page.path());
  const wake = () => account.wake().catch(parts.broke);
  const follow = () => dispatch({ type: 'changed', mayRead: mayRead() });
  const pauseNow = () => dispatch({ type: 'paused', mayRead: mayRead() });

  const effects: Effects<SessionEffect['do']> = {
    ...createPageEffects(parts, follow),
    follow,
    wait() {
      cancelPause();
      cancelPause = clock.after(pause, pauseNow);
    },
    'stop-waiting': () => cancelPause(),
    analyze: (effect) => (reading = analyze(parts, effect)),
    wake({ olderThan }) {
      if (olderThan === undefined || account.isStale(olderThan)) reading = wake();
    },
    end: parts.end,
  };

  return {
    run: (effect: SessionEffect) => (effects[effect.do] as (effect: SessionEffect) => void)(effect),
    follow,
    wake,
    /** The popup's opening is the writer's own act: analyses without a pause, and waits for the answer. */
    async readForPopup(): Promise<void> {
      if (!account.mayRead()) await wake();
      if (!mayRead()) return;
      dispatch({ type: 'popup-opened' });
      dispatch({ type: 'allowed', isOn: true });
      follow();
      dispatch({ type: 'allowed', isOn: false });
      if (now().text !== now().analysed) {
        reading = undefined;
        pauseNow();
      }
      await reading;
    },
  };
}

async function analyze(
  { id, ask, account, dispatch, signal }: RuntimeParts,
  { draft, version, names }: Extract<SessionEffect, { do: 'analyze' }>,
): Promise<void> {
  const request = { composer: id, version, names, draft: cutDraft(draft) };
  const reply = await ask('analyze', request);
  const mostNew = account.accountStatus.peek()?.mostNew ?? 1;
  if (!signal.aborted) dispatch({ type: 'answered', asked: version, reply, mostNew });
}

/** The effects that concern the editor and what its page remembers. */
function createPageEffects(
  { editor, site, memories, turn, account, now, dispatch, openBox, signal }: RuntimeParts,
  follow: () => void,
): Effects<'read' | 'look' | 'watch' | 'stop-watching' | 'take-turn' | 'remember' | 'forget'> {
  let watching: AbortController | undefined;
  const nameOwnBox = () => nameBox(site, editor.element, account.key());
  const loseTurn = () => dispatch({ type: 'turn-lost' });
  // A page must not hold on to a composer that is gone.
  const leaveTurn = () => {
    if (turn.holder === loseTurn) delete turn.holder;
  };
  signal.addEventListener('abort', leaveTurn, { once: true });
  return {
    read({ recalls }) {
      const { text, mentions } = editor.read();
      if (!recalls) return dispatch({ type: 'read', text, mentions });
      const box = nameOwnBox();
      const memory = memories.find(box, text);
      dispatch({ type: 'read', text, mentions, recalled: { box, memory } });
    },
    look({ mayWait }) {
      if (mayWait && isPicking(site, editor, now().text))
        return dispatch({ type: 'looked', sees: 'picking' });
      const isOwn = account.isSameAuthor();
      const sees = isOwn ? readDraft(site, editor, openBox) : 'other-author';
      dispatch({ type: 'looked', sees });
    },
    watch() {
      if (watching) return;
      watching = new AbortController();
      editor.watch(follow, AbortSignal.any([signal, watching.signal]));
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
  };
}
