import { computed, signal } from '@preact/signals-core';
import { createAccountStatus } from './account-status.ts';
import { createApply } from './apply.ts';
import { createAsk } from './ask.ts';
import { describeSession } from './describe-session.ts';
import { readDraft } from './read-draft.ts';
import { createEffects } from './run-effects.ts';
import { beginSession, type SessionEvent, type SessionState } from './session-state.ts';
import type { Session, SessionParts } from './session.ts';
import { stepSession } from './step-session.ts';
import { isNaming } from './tag-list.ts';
import { createChoices } from './writers-choices.ts';

/** The session of one composer: `stepSession` decides, `createEffects` carries it out, and this shows the state. */
export function createSession(parts: SessionParts): Session {
  const { editor, site, clock, page, failed } = parts;
  const own = new AbortController();
  const ended = AbortSignal.any([parts.signal, own.signal]);
  const end = () => own.abort();
  const id = crypto.randomUUID();
  const state = signal(beginSession(site.tags === 'list'));
  const now = () => state.peek();
  const ask = createAsk(parts.send, page, ended);
  const account = createAccountStatus({
    composer: editor.element,
    site,
    ask,
    clock,
    heard: (answer) => !ended.aborted && dispatch({ type: 'account-heard', answer }),
  });
  const shared = { ...parts, id, ask, account, now, dispatch, broke, end, signal: ended };
  const effects = createEffects(shared);
  const { follow, wake } = effects;
  const readOwnDraft = () => readDraft(site, editor, parts.openBox);
  const findHeld = (wanted: string) =>
    now().shown.held.find(({ finding }) => finding.id === wanted);

  function dispatch(event: SessionEvent): void {
    try {
      const [next, wanted] = stepSession(now(), event);
      state.value = next;
      for (const effect of wanted) effects.run(effect);
    } catch (error) {
      broke(error);
    }
  }

  function broke(error: unknown): void {
    failed(error);
    parts.broken();
    end();
  }

  const session: Session = {
    id,
    editor,
    signal: ended,
    accountStatus: account.accountStatus,
    author: account.author,
    place: account.place,
    ...signalsOf(state),
    ...eventsOf(dispatch),
    ...createChoices({ ask, account: { ...account, wake }, dispatch, readDraft: readOwnDraft }),
    apply: createApply({ ...shared, findHeld, follow }),
    isCoached: account.isCoached,
    readDraft: readOwnDraft,
    focused: () => void (account.isStale() && wake()),
    // A hidden tab draws no frame, so `watchRemoval` hasn’t seen yet that its composer is gone.
    recheck: () => (editor.element.isConnected ? void wake() : end()),
    async copy(words) {
      const outcome = (await page.copy(words)) ? 'copied' : 'refused';
      dispatch({ type: 'result-known', result: { outcome, text: words } });
    },
    async describe() {
      await effects.readForPopup();
      return session.view();
    },
    view() {
      session.changes.value; // oxlint-disable-line no-unused-expressions -- subscribes to each change
      const { version, memory, text } = now();
      return describeSession(session, { site, version, text: memory ? text : '' });
    },
    isNaming: () => isNaming(editor, now().text),
    heldWords: () => now().heldWords ?? false,
    readOutcomes: () =>
      Array.from(now().memory?.outcomes ?? [], ([rule, outcome]) => ({ rule, outcome })),
    broke,
    end,
  };
  return session;
}

/** What a nudge draws: each part changes only when its own value does. */
function signalsOf(state: { readonly value: SessionState }) {
  const held = computed(() => state.value.shown.held);
  return {
    status: computed(() => state.value.status),
    problem: computed(() => state.value.problem),
    result: computed(() => state.value.result),
    changes: computed(() => state.value.changes),
    analysis: computed(() => state.value.shown.analysis),
    findings: computed(() => held.value.map(({ finding }) => finding)),
    praise: computed(() => state.value.shown.praise),
    readLength: computed(() => state.value.shown.readLength),
  };
}

/** What a page and a nudge report as it is. */
function eventsOf(dispatch: (event: SessionEvent) => void) {
  return {
    typed: () => dispatch({ type: 'typed' }),
    inserts: (length) => dispatch({ type: 'inserted', length }),
    undoes: () => dispatch({ type: 'undid' }),
    pressed: () => dispatch({ type: 'pressed' }),
    composing: (isOn) => dispatch({ type: 'composing', isOn }),
    dismiss: (finding, outcome) => dispatch({ type: 'dismissed', finding, outcome }),
    published: () => dispatch({ type: 'published' }),
    complain: (sentence) => dispatch({ type: 'failed', why: { sentence } }),
  } satisfies Partial<Session>;
}
