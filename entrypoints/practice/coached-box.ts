import { createMountNudge, nudgeCss } from '../../components/nudge/mount-nudge.tsx';
import { createCoach } from '../../lib/background/coach.ts';
import type { CoachPorts } from '../../lib/background/coach-tools.ts';
import { browser, type Runtime } from '../../lib/browser.ts';
import { coachPage } from '../../lib/composer/coach-page.ts';
import { createOwnEvents } from '../../lib/composer/own-events.ts';
import type { Session } from '../../lib/composer/session.ts';
import { isEnvelope, type Send } from '../../lib/messages.ts';
import { loadAnalyzer, loadWeights } from '../../lib/packaged/load.ts';
import { noPolicy } from '../../lib/policy/policy.ts';
import { readPolicy } from '../../lib/policy/read-policy.ts';
import { createStore, type Store } from '../../lib/store/store.ts';
import type { Translate } from '../../lib/translate.ts';
import practiceSite from './practice-site.ts';

/** The text box of our own page that the real coach reads. */
export interface CoachedBox {
  /** The coach's records: a copy, deleted at the next visit. */
  readonly store: Store;
  /** Begins to coach the box. */
  start(): void;
  /** Puts a draft into the box as if typed, so that the browser's undo works. */
  tryDraft(draft: string): void;
  /** True while the box holds something the writer wrote or pasted: no draft of ours may replace it. */
  hasOwnWords(): boolean;
}

/** How a writer's own words come into the box; the coach's edits need none of these. */
const ownWays = ['keydown', 'paste', 'drop', 'compositionstart'] as const;
const findBox = () => document.querySelector<HTMLTextAreaElement>('#practice')!;

/** The real coach on a page of ours, with records of its own. */
export function createCoachedBox(failures: CoachPorts['failures'], t: Translate): CoachedBox {
  const store = createStore('hat-tip-practice');
  const settings = new Map<string, unknown>();
  const coach = createCoach({
    // Whoever practises is always new: the first day is not kept, and no suggestion is held back.
    store: { ...store, since: async (now) => now },
    settings: {
      get: async (key) => ({ [key]: settings.get(key) }),
      set: async (items) => {
        for (const [key, value] of Object.entries(items)) settings.set(key, value);
      },
    },
    failures,
    // Modes apply to the sites only; the people never named apply here too.
    readPolicy: async () => {
      const { neverName } = await readPolicy(browser.storage.managed);
      return { ...noPolicy, neverName };
    },
    showInToolbar: async () => {},
    loadAnalyzer,
    loadWeights,
    now: () => Date.now(),
    rest: () => new Promise((resolve) => setTimeout(resolve)),
  });
  const send: Send = (kind, request) => coach[kind](request as never, 'practice') as never;
  let session: Session | undefined;
  let isOwn = false;
  const noteOwn = (event: Event) => {
    isOwn ||=
      !(event instanceof KeyboardEvent) ||
      (event.key.length === 1 && !event.ctrlKey && !event.metaKey);
  };
  return {
    store,
    hasOwnWords: () => isOwn && findBox().value.trim() !== '',
    start() {
      for (const way of ownWays) findBox().addEventListener(way, noteOwn);
      const mountNudge = createMountNudge(t);
      const { signal } = new AbortController();
      const { answers } = coachPage({
        site: practiceSite,
        send,
        events: createOwnEvents(signal, true),
        css: nudgeCss,
        mountNudge(parts) {
          session = parts.session;
          return mountNudge(parts);
        },
        isAlive: () => true,
        watchSettings: () => {},
        signal,
      });
      // The keyboard command arrives from the background, as on a site.
      browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
        const isCommand = isEnvelope(message) && message.kind === 'card.open';
        const isOurs = !sender.tab || sender.url?.startsWith(browser.runtime.getURL(''));
        if (sender.id !== browser.runtime.id || !isOurs || !isCommand) return undefined;
        return answers['card.open']({}).then((answer) => ({ answer }));
      });
    },
    tryDraft(draft) {
      // A draft that arrives while the writer fills in a field must not take their next key.
      const field = document.activeElement?.closest<HTMLElement>('input, textarea, select');
      const composer = findBox();
      composer.focus();
      composer.select();
      session?.inserts(draft.length);
      session?.typed();
      document.execCommand('insertText', false, draft);
      isOwn = false;
      if (field !== findBox()) field?.focus({ preventScroll: true });
    },
  };
}
