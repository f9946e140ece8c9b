import { loadAnalyzer, loadWeights } from '../../lib/packaged/load.ts';
import { signal } from '@preact/signals';
import { render } from 'preact';
import { createMountNudge, nudgeCss } from '../../components/nudge/mount-nudge.tsx';
import { Practice, type PracticeState } from '../../components/practice/Practice.tsx';
import { createCoach } from '../../lib/background/coach.ts';
import { browser, type Runtime } from '../../lib/browser.ts';
import { coachPage } from '../../lib/composer/coach-page.ts';
import { createOwnEvents } from '../../lib/composer/own-events.ts';
import type { Session } from '../../lib/composer/session.ts';
import { isEnvelope, type Send } from '../../lib/messages.ts';
import { noPolicy } from '../../lib/policy/policy.ts';
import { readPolicy } from '../../lib/policy/read-policy.ts';
import { openFailures } from '../../lib/store/own-failures.ts';
import { createStore } from '../../lib/store/store.ts';
import { createTranslate } from '../../lib/translate.ts';
import { exercisesFor } from './exercises.ts';
import practiceSite from './practice-site.ts';
import { preparePractice } from './sample.ts';

const t = createTranslate(browser.i18n.getMessage);
const state = signal<PracticeState | undefined>(undefined);
const problem = signal<string | undefined>(undefined);

const failures = openFailures('practice');

/** The real coach, with records of its own that are deleted at the next visit. */
const practiceStore = createStore('hat-tip-practice');
const settings = new Map<string, unknown>();
const coach = createCoach({
  store: practiceStore,
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

/** As if typed, so that the browser's undo works. */
function tryDraft(draft: string): void {
  const composer = document.querySelector<HTMLTextAreaElement>('#practice')!;
  composer.focus();
  composer.select();
  session?.inserts(draft.length);
  session?.typed();
  document.execCommand('insertText', false, draft);
}

render(
  <Practice
    state={state}
    problem={problem}
    tryDraft={tryDraft}
    dashboardAddress={browser.runtime.getURL('dashboard.html#profile' as '/dashboard.html')}
    t={t}
  />,
  document.getElementById('app')!,
);

try {
  const { profile, partners, isOwn } = await preparePractice(createStore(), practiceStore);
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
  state.value = {
    organisation: profile.name,
    isOwn,
    partners,
    exercises: exercisesFor(partners, t),
  };
  // The first run ends in a draft, one that names a partner if there is one.
  const { exercises } = state.value;
  const named = exercises.find(({ draft }) => partners.some(({ name }) => draft.includes(name)));
  const first = named ?? exercises[0];
  if (location.hash === '#try' && first) tryDraft(first.draft);
} catch (error) {
  problem.value = error instanceof Error ? error.message : String(error);
}
